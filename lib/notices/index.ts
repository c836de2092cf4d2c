/** What takes a line of a page, a sentence of it, or a span in one: the voice of a site, its name, the rows for spans. */
import type { Edit } from '../model/edits.ts';
import { operates } from '../rules/furniture.ts';
import { asidesIn } from '../text/asides.ts';
import type { Sentence } from '../text/sentences.ts';
import { apart, placesOf, type Span } from '../text/spans.ts';
import { type Company, isSiteVoice, mayHoldName } from './cue-score.ts';
import { gluedTo } from './glued.ts';
import type { Reading } from './line.ts';
import { signsIn } from './site-names.ts';
import { noticesIn } from './vocabulary.ts';
import { isCued, reasonsFor, siteOdds, type Unit } from './whose.ts';

/** What stands around a text: where it stands, and the site's names. */
export interface Around extends Company {
  /** It stands before the text begins. */
  readonly above: boolean;
}

/** What takes all of a text, with the evidence that counted; null where it may be an author's. */
export function takerOf(read: Reading, as: Unit, around: Around): string | null {
  return isSiteVoice(read.text, as, around, read) ? voiceRule(read, as) : null;
}

function voiceRule(read: Reading, as: Unit): string {
  const reasons = reasonsFor(read, as);
  return reasons === '' ? 'site-voice' : `site-voice:${reasons}`;
}

/** Log-odds by its characters below which nothing but a cue or a name can make a text the site's. */
const leastLearned = -1.5;

/** Tells of a sentence, or of all of a text, whether not for certain nothing takes it. */
function takesOf(read: Reading, { names }: Around): (one: Sentence) => boolean {
  const isNamed = mayHoldName(read, names);
  return (one) =>
    isNamed ||
    read.learnedOf(one) >= leastLearned ||
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
  const { names } = around;
  const byRow = read.spanRows.flatMap(({ id, pattern }) =>
    placesOf(pattern, read.squeezed).map((place) => ({ ...place, rule: id })),
  );
  const byWords = noticesIn(read.text, read)
    .filter(({ at, length }) => siteOdds(read.part(at, at + length), 'sentence', names) >= leastSpan)
    .map(({ at, length }) => ({ at, length, rule: 'reader-prompt' }));
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
    .map(({ at, length }) => {
      const rule = voiceRule(read.part(at, at + length), 'bracket');
      return { at, length, rule };
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
    around.above,
  );
}
