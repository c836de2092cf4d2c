/** What takes a line of a page, a sentence of it, or a span: the rows, the vocabulary of notices, the voice of a site, its name. */
import type { Edit } from '../model/edits.ts';
import { asidesIn } from '../text/asides.ts';
import type { Sentence } from '../text/sentences.ts';
import { apart, placesOf, type Span } from '../text/spans.ts';
import { type Company, holdsOwn, isSiteVoice, mayHoldName, maySpeakIn, type Voicing } from './cue-score.ts';
import { gluedTo } from './glued.ts';
import { type Places, Reading } from './line.ts';
import { signsIn } from './signs.ts';
import { noticeOf, noticesIn } from './vocabulary.ts';

/** UTF-16 units; no row for whole lines takes a longer one. */
const longestLine = 800;

/** What stands around a text: where it stands, and the site's names. */
export interface Around extends Company {
  readonly at: Places;
}

/** What takes all of a text: the id of a row, the vocabulary, the site's voice; null where nothing does. */
export function takerOf(read: Reading, as: Voicing, around: Around): string | null {
  const row = read.text.length > longestLine ? null : read.takenBy(around.at);
  if (row !== null && !(as === 'line' && holdsOwn(read.text, around.names))) return row.id;
  if (noticeOf(read.text, read) !== null) return 'reader-prompt';
  return isSiteVoice(read.text, as, around, read) ? 'site-voice' : null;
}

/** Tells of a sentence, or of all of a text, whether not for certain nothing takes it for a line. */
function takesOf(read: Reading, { at, names }: Around): (one: Sentence) => boolean {
  const maySpeak = maySpeakIn(read, names);
  return (one) => read.mayTake(one, at) || maySpeak(one);
}

/** Whether not for certain nothing takes a text, or a sentence of it, for a line. An ordinary paragraph holds none. */
export function holdsLine(read: Reading, around: Around): boolean {
  const mayTake = takesOf(read, around);
  return mayTake({ text: read.text, at: 0 }) || read.sentences.some(mayTake);
}

const none: readonly Edit[] = [];

/** All spans that rows take from one text, ascending; of overlapping ones the first. */
export function findSpans(read: Reading, around: Around): readonly Edit[] {
  const { at, names } = around;
  const byRow = read
    .spanRows(at)
    .flatMap(({ id, pattern }) => placesOf(pattern, read.squeezed).map((place) => ({ ...place, rule: id })));
  const byWords = noticesIn(read.text, read).map((notice) => ({ ...notice, rule: 'reader-prompt' }));
  const byAside = asidesIn(read.text, read.traits)
    .filter(({ text, at: start, length, starred }) => {
      if (starred && length < read.text.length) return true;
      const amid = { ...around, amid: true };
      const part = new Reading(text);
      return (
        isSiteVoice(text, 'line', amid, part) ||
        noticeOf(text, part) === 'prompt' ||
        // Brackets tell, too
        isSiteVoice(read.text.slice(start, start + length), 'line', amid)
      );
    })
    .map((aside) => ({ at: aside.at, length: aside.length, rule: 'site-voice' }));
  const byName = mayHoldName(read, names)
    ? signsIn(read.squeezed, names).map((place) => ({ ...place, rule: 'site-voice' }))
    : [];
  const all: readonly (Span & { readonly rule: string })[] = [...byRow, ...byWords, ...byAside, ...byName];
  if (all.length === 0) return none; // As in nearly every text
  return apart(all).map(({ rule, at: start, length }) => ({
    rule,
    at: start,
    before: read.text.slice(start, start + length),
    after: '',
  }));
}

/** The notices glued to a text of the author's, with the spans in it (see `gluedTo`); null where it is all one piece. */
export function gluedIn(read: Reading, spans: readonly Edit[], around: Around): readonly Edit[] | null {
  return gluedTo(
    read,
    spans,
    (part, as) => takerOf(part, as, around),
    takesOf(read, around),
    around.at.includes('head'),
  );
}
