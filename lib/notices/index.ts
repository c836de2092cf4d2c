/** What takes a line of a page, a sentence of it, or a span: the rows, the vocabulary of notices, the voice of a site, its name. */
import type { Edit } from '../model/edits.ts';
import { operates } from '../rules/furniture.ts';
import { asidesIn } from '../text/asides.ts';
import type { Sentence } from '../text/sentences.ts';
import { apart, placesOf, type Span } from '../text/spans.ts';
import { type Company, holdsOwn, isSiteVoice, mayHoldName } from './cue-score.ts';
import { gluedTo } from './glued.ts';
import type { Places, Reading } from './line.ts';
import { signsIn } from './site-names.ts';
import { noticeOf, noticesIn } from './vocabulary.ts';
import { isCued, reasonsFor, siteOdds, type Unit } from './whose.ts';

/** UTF-16 units; no row for whole lines takes a longer one. */
const longestLine = 800;

/** What stands around a text: where it stands, and the site's names. */
export interface Around extends Company {
  readonly at: Places;
}

/** Log-odds from which at the edges a line that a row describes is the site's. */
const leastOfRows = -4;
/** Log-odds below which a sentence in it is an author's all the same. */
const surelyAuthors = -4;

/** What takes all of a text: the id of a row that is near it, the vocabulary, the site's voice; null where it may be an author's. */
export function takerOf(read: Reading, as: Unit, around: Around): string | null {
  const row = read.text.length > longestLine ? null : read.takenBy(around.at);
  // Where a site is expected to speak, the shape of a line counts, too
  const isRows = row !== null && !around.amid && as === 'line' && siteOdds(read, as, around.names) >= leastOfRows;
  if (!isSiteVoice(read.text, as, around, read) && !(isRows && !holdsOwn(read.text, around.names, surelyAuthors)))
    return null;
  return row?.id ?? `${noticeOf(read.text, read) === null ? 'site-voice' : 'reader-prompt'}:${reasonsFor(read, as)}`;
}

/** Log-odds by its characters below which nothing but a cue, a row or a name can make a text the site's. */
const leastLearned = -1.5;

/** Tells of a sentence, or of all of a text, whether not for certain nothing takes it. */
function takesOf(read: Reading, { at, names }: Around): (one: Sentence) => boolean {
  const isNamed = mayHoldName(read, names);
  return (one) =>
    isNamed ||
    read.learnedOf(one) >= leastLearned ||
    read.mayTake(one, at) ||
    (one.text.length === read.text.length ? read.mayHoldCue : read.mayHoldCueIn(one));
}

/** Whether not for certain nothing takes a text, or a sentence of it, for a line. An ordinary paragraph holds none. */
export function holdsLine(read: Reading, around: Around): boolean {
  const mayTake = takesOf(read, around);
  return mayTake({ text: read.text, at: 0 }) || read.sentences.some(mayTake);
}

const none: readonly Edit[] = [];

/** Log-odds from which the words of a notice inside a sentence are the site's. */
const leastSpan = 0;

/** All spans that rows take from one text, ascending; of overlapping ones the first. */
export function findSpans(read: Reading, around: Around): readonly Edit[] {
  const { at, names } = around;
  const byRow = read
    .spanRows(at)
    .flatMap(({ id, pattern }) => placesOf(pattern, read.squeezed).map((place) => ({ ...place, rule: id })));
  const byWords = noticesIn(read.text, read)
    .filter(({ at: start, length }) => siteOdds(read.part(start, start + length), 'sentence', names) >= leastSpan)
    .map((notice) => ({ ...notice, rule: 'reader-prompt' }));
  const byAside = asidesIn(read.text, read.traits)
    .filter(({ text, at: start, length, starred }) => {
      if (starred && length < read.text.length) return true;
      if (operates.test(read.folded.slice(0, start))) return false;
      // Where it is all of the line its place tells, too
      const amid = around.amid || length < read.text.length;
      const whole = read.text.slice(start, start + length);
      const isBracketed = /^[（(【[〔『［〖{｛<＜〈]/u.test(whole);
      return isSiteVoice(isBracketed ? whole : text, 'bracket', { names, amid });
    })
    .map(({ at: start, length }) => {
      const reasons = reasonsFor(read.part(start, start + length), 'bracket');
      return { at: start, length, rule: `site-voice:${reasons}` };
    });
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
    // Beside sentences of an author's characters alone prove little
    (part, as) => takerOf(part, as, isCued(part, as) ? around : { ...around, amid: true }),
    takesOf(read, around),
    around.at.includes('head'),
  );
}
