/**
 * Whose a line, a sentence or a bracket is: named evidence, weighed together. The weights are learned (`scripts/learn.ts`)
 * from real texts and pages and from lines of our own; nothing here adds up by hand.
 */

import { missingWeights, siteWeights } from '../rules/learned-notices.ts';
import { omissionCues } from '../rules/omission-cues.ts';
import { speakerCues } from '../rules/site-cues.ts';
import { trait } from '../text/character-kinds.ts';
import { countHanzi } from '../text/hanzi.ts';
import { rememberedOf } from '../text/memo.ts';
import { partOfLaw } from '../text/numbering.ts';
import { looksLikeTitle } from '../text/titles.ts';
import { visible, visibleLength } from '../text/visible.ts';
import type { Reading } from './line.ts';
import { noticeOf } from './vocabulary.ts';

/** `line`: a paragraph of its own. `sentence`: one among others in a paragraph. `bracket`: what is set apart in one, with its brackets. */
export type Unit = 'line' | 'sentence' | 'bracket';

export interface Evidence {
  readonly name: string;
  /** How strong it is; most is there or not. */
  readonly value: number;
}

/** Log-odds of the characters from which they count, up to two of each step: not twice as sure at twice the score. */
const steps = [-4, -2, 0, 1, 2, 3, 4, 5] as const;
/** In a text with fewer there are no words to read. */
const leastHanzi = 2;

/** What is quoted is spoken of, not said. */
const quoted = /《[^《》]{0,60}》|“[^“”]{0,30}”|"[^"]{0,30}"|「[^「」]{0,30}」|『[^『』]{0,30}』/gu;
const drawn = /[│─┌┐└┘├┤┬┴┼║═]/u;
const closed = /[。！？!?…；;：:，,、]["”’」』）)】]*\s*$/u;
const dots = /…|\.{3}/u;
const work = /《[^《》]*》/u;
/** Opening words of what an author sets in brackets. */
const gloss =
  /^[（(【[〔]\s*(?:以下|下同|下称|下稱|简称|簡稱|统称|統稱|含|不含|包括|不包括|见|參見|参见|見|如|即|注|註|详见|詳見|除|其中|例如|指|\d|[一二三四五六七八九十]{1,3}[)）\]]|[a-z]|略)/iu;
const contact = /\d{5,}|[a-z0-9_-]{6}@|https?:|www\.|\.(?:com|cn|net)/iu;
const numbered = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/u;
/** Visible characters. */
const lengths = [6, 14, 40, 80] as const;
const short = 14;

/** Steps of a score as evidence. */
function addSteps(add: (name: string, value: number) => void, name: string, score: number): void {
  for (const step of steps) {
    const value = Math.max(0, Math.min(2, score - step));
    if (value === 0) return;
    add(`${name} ${step}`, value);
  }
}

/** Whether there are words in a text to read, and not the lines of a drawn table. */
function isWorded(text: string): boolean {
  return countHanzi(text, leastHanzi) >= leastHanzi && !drawn.test(text);
}

function addLength(add: (name: string, value?: number) => void, text: string): number {
  const length = visibleLength(text);
  add('length', Math.log(Math.max(1, length)) / 3);
  add(`up to ${lengths.find((most) => length <= most) ?? 'any'}`);
  return length;
}

function withoutQuotes(read: Reading): string {
  if ((read.traits & trait.quotes) === 0) return read.folded;
  return read.folded.replace(quoted, (name) => `${name[0]}…${name.at(-1)}`);
}

/** What speaks for a site and against it. `learned`: the log-odds of its characters. */
export function evidenceOf(read: Reading, unit: Unit, learned: number = read.learned): readonly Evidence[] {
  const { text } = read;
  const found: Evidence[] = [];
  const add = (name: string, value = 1) => {
    found.push({ name, value });
  };
  add(unit);
  const isClosed = closed.test(text);
  const reads = isWorded(text);
  if (reads) {
    addSteps(add, 'learned', learned);
    if (unit !== 'line') addSteps(add, `learned in a ${unit}`, learned);
    if (isClosed) add('learned and closed', Math.max(0, learned));
  } else add(drawn.test(text) ? 'drawn' : 'no hanzi');
  add(isClosed ? 'closed' : 'open');
  const length = addLength(add, text);
  const folded = withoutQuotes(read);
  const { text: squeezed } = read.squeezed;
  let cues = 0;
  for (const cue of read.cues) {
    if (unit === 'sentence' && cue.alone) continue;
    if (!cue.pattern.test(folded) && !(read.isLoose && cue.pattern.test(squeezed))) continue;
    add(`cue ${cue.id}`);
    cues++;
  }
  if (cues > 1) add('two cues');
  if (cues > 2) add('three cues');
  if (cues > 0 && reads) add('cue and learned', Math.max(-3, Math.min(3, learned)));
  for (const { id, pattern } of speakerCues) if (pattern.test(folded)) add(`speaker ${id}`);
  const notice = noticeOf(text, read);
  if (notice !== null) add(`words of a ${notice}`);
  if (reads && cues === 0 && notice === null) {
    addSteps(add, 'learned alone', learned);
    // Few characters prove little
    if (length <= short) addSteps(add, 'learned alone of few', learned);
  }
  if (looksLikeTitle(text)) add('title');
  if (gloss.test(text)) add('gloss');
  if (contact.test(text)) add('contact');
  if (numbered.test(text) || partOfLaw(text) !== null) add('numbered');
  if (work.test(text)) add('work named');
  if (dots.test(text)) {
    add('dots');
    add('dots and learned', Math.max(0, learned));
  }
  return found;
}

/** What speaks for a notice of missing text and against it. */
export function missingEvidenceOf(
  read: Reading,
  unit: Unit,
  learnedGap: number = read.learnedGap,
  learned: number = read.learned,
): readonly Evidence[] {
  const { text } = read;
  const found: Evidence[] = [];
  const add = (name: string, value = 1) => {
    found.push({ name, value });
  };
  add(unit);
  if (isWorded(text)) {
    addSteps(add, 'learned gap', learnedGap);
    addSteps(add, 'learned', learned);
  }
  add(closed.test(text) ? 'closed' : 'open');
  addLength(add, text);
  const { text: squeezed } = read.squeezed;
  const cues = read.missingCues === 0 ? [] : omissionCues.filter(({ pattern }) => pattern.test(squeezed));
  for (const { id } of cues) add(`missing ${id}`);
  const has = (...ids: readonly (typeof omissionCues)[number]['id'][]) => cues.some(({ id }) => ids.includes(id));
  const isPart = has('part', 'withheld', 'tried');
  if (isPart && has('size')) add('part and size');
  if (isPart && has('condition')) add('part and condition');
  if (has('size') && has('condition', 'withheld', 'gate')) add('size and condition');
  if (cues.length > 2) add('three cues');
  for (const { id, pattern } of speakerCues) if (pattern.test(read.folded)) add(`speaker ${id}`);
  for (const { id, pattern } of read.omissions) if (pattern.test(squeezed)) add(`row ${id}`);
  if (noticeOf(text, read) === 'gap') add('words of a gap');
  if (gloss.test(text)) add('gloss');
  if (dots.test(text)) add('dots');
  if (numbered.test(text) || partOfLaw(text) !== null) add('numbered');
  return found;
}

function oddsOf(evidence: readonly Evidence[], weights: Readonly<Record<string, number>>): number {
  let odds = weights.bias ?? 0;
  for (const { name, value } of evidence) odds += (weights[name] ?? 0) * value;
  return odds;
}

/** What the evidence in a text itself comes to. */
interface Weighed {
  readonly odds: number;
  /** A cue or the vocabulary speaks for the site, not its characters alone. */
  readonly isCued: boolean;
}

function weigh(read: Reading, unit: Unit): Weighed {
  const evidence = evidenceOf(read, unit);
  return {
    odds: oddsOf(evidence, siteWeights),
    isCued: evidence.some(({ name }) =>
      name.startsWith('cue ') ? name !== 'cue and learned' : name.startsWith('words '),
    ),
  };
}

/** Asked of the same text by several passes. */
const weighedBy: Readonly<Record<Unit, (read: Reading) => Weighed>> = {
  line: rememberedOf((read: Reading) => weigh(read, 'line')),
  sentence: rememberedOf((read: Reading) => weigh(read, 'sentence')),
  bracket: rememberedOf((read: Reading) => weigh(read, 'bracket')),
};

/** Log-odds that a name of the site's adds: authors, too, name the office whose site it is. */
const nameOdds = { alone: 8, among: 1.5 } as const;
/** Visible characters beside the name of a line that is hardly more: a sign. */
const beside = 4;

/** Whether more than its characters speaks for the site. */
export function isCued(read: Reading, unit: Unit): boolean {
  return weighedBy[unit](read).isCued;
}

/** The log-odds that a text is the site's; `names`: its own, folded. */
export function siteOdds(read: Reading, unit: Unit, names: readonly string[]): number {
  const { odds } = weighedBy[unit](read);
  const name = names.find((one) => read.squeezed.text.includes(one));
  if (name === undefined) return odds;
  return odds + nameOdds[visible(read.squeezed.text).length <= name.length + beside ? 'alone' : 'among'];
}

/** The log-odds that a text tells of missing text. */
export const missingOdds = rememberedOf((read: Reading) => oddsOf(missingEvidenceOf(read, 'line'), missingWeights));

/** What counted most for it, as the log names it: `learned+cue price`. */
export function reasonsFor(read: Reading, unit: Unit): string {
  const groups = new Map<string, number>();
  for (const { name, value } of evidenceOf(read, unit)) {
    const group = name.startsWith('learned') ? 'learned' : name.replace(/^(?:cue|row) /u, '');
    groups.set(group, (groups.get(group) ?? 0) + (siteWeights[name] ?? 0) * value);
  }
  return [...groups]
    .filter(([, odds]) => odds >= 0.5)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostReasons)
    .map(([name]) => name.replaceAll(' ', '-'))
    .join('+');
}

const mostReasons = 3;
