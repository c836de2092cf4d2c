/** What became of a notice, and of the text around it: a page with it against the same page without it. */
import { cleanText, cleanTree } from '../../../lib/clean/pipeline.ts';
import { CleanError } from '../../../lib/model/errors.ts';
import type { Block, Gap, Speech } from '../../../lib/model/types.ts';
import { parse } from '../../../lib/page/parse.ts';
import type { Form, Printed, ToldGap } from './set-in.ts';

export interface Verdict {
  /** Whether no run of six letters of the notice is left (of a shorter one: it as a whole). */
  readonly taken: boolean;
  /** What the page with the notice has over the other. */
  readonly left: string;
  /** Runs of the author's letters that went with it. */
  readonly lost: readonly string[];
  /** Gaps that the page tells nothing of. */
  readonly falseGaps: number;
  readonly isSplit: boolean;
  /** Of a notice that tells of a gap: whether it stands where text is missing, with its size, for its reason. */
  readonly gap: { readonly marked: boolean; readonly sized: boolean; readonly reasoned: boolean } | null;
}

interface FoundGap extends Gap {
  /** Letters before it. */
  readonly at: number;
}

/** What came of a page. */
export interface Result {
  /** Titles and texts in their order, as letters. */
  readonly body: string;
  readonly gaps: readonly FoundGap[];
  readonly totalChars: number | null;
  readonly isComplete: boolean;
  readonly speeches: number;
}

const runLength = 6;
/** Shorter common runs of two texts are chance. */
const leastCommon = 4;

/** Letters, numbers and Hanzi alone: neither is judged by its marks. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z\u3400-\u9fff\uf900-\ufaff]/gu, '');

const textOf = (block: Exclude<Block, Gap>): string =>
  'text' in block ? block.text : block.type === 'list' ? block.items.join('') : block.rows.flat().join('');

function speechesOf(content: string, form: Form): readonly Speech[] {
  try {
    return (form === 'txt' ? cleanText(content) : cleanTree(parse(content, null))).speeches;
  } catch (error) {
    if (error instanceof CleanError) return [];
    throw error;
  }
}

/** Cleans a page or a text file. */
export function resultOf(content: string, form: Form): Result {
  const speeches = speechesOf(content, form);
  let body = '';
  const gaps: FoundGap[] = [];
  for (const { title, blocks } of speeches) {
    body += letters(title);
    for (const block of blocks) {
      if (block.type === 'gap') gaps.push({ ...block, at: body.length });
      else body += letters(textOf(block));
    }
  }
  return {
    body,
    gaps,
    totalChars: speeches.find(({ totalChars }) => totalChars !== null)?.totalChars ?? null,
    isComplete: speeches.every(({ complete }) => complete),
    speeches: speeches.length,
  };
}

interface Difference {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** The longest run that two texts share. */
function longestCommon(a: string, b: string): { readonly inA: number; readonly inB: number; readonly length: number } {
  let best = { inA: 0, inB: 0, length: 0 };
  let above = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a.charCodeAt(i - 1) !== b.charCodeAt(j - 1)) continue;
      const length = (above[j - 1] ?? 0) + 1;
      row[j] = length;
      if (length > best.length) best = { inA: i - length, inB: j - length, length };
    }
    above = row;
  }
  return best;
}

/** What went of a text and what came, by the longest runs that both share. */
export function difference(before: string, after: string): Difference {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [a, b] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const { inA, inB, length } = longestCommon(a, b);
  if (length < leastCommon) return { gone: a === '' ? [] : [a], come: b === '' ? [] : [b] };
  const [head, tail] = [
    difference(a.slice(0, inA), b.slice(0, inB)),
    difference(a.slice(inA + length), b.slice(inB + length)),
  ];
  return { gone: [...head.gone, ...tail.gone], come: [...head.come, ...tail.come] };
}

/** Whether a run of the notice that is nowhere in the author's text stands in what came. */
function holdsRun(come: readonly string[], notice: string, shown: string): boolean {
  const length = Math.min(runLength, notice.length);
  return Array.from({ length: notice.length - length + 1 }, (_, at) => notice.slice(at, at + length)).some(
    (run) => !shown.includes(run) && come.some((piece) => piece.includes(run)),
  );
}

/** A share is printed in whole per cents of the text. */
const isAbout = (value: number, about: number, whole: number): boolean =>
  Math.abs(value - about) <= Math.max(3, whole / 100);

function isSized(found: FoundGap, told: ToldGap, { totalChars }: Result): boolean {
  const { omittedChars } = found;
  const isRight =
    omittedChars === told.omittedChars ||
    (told.orAbout !== undefined && omittedChars !== null && isAbout(omittedChars, told.orAbout, told.whole));
  return isRight && (told.totalChars === null || told.totalChars === totalChars);
}

/** Whether a gap stands where the text was cut. */
function standsRight({ at }: FoundGap, told: ToldGap, body: string): boolean {
  const [before, after] = [letters(told.before).slice(-runLength), letters(told.after).slice(0, runLength)];
  return body.slice(0, at).endsWith(before) || (after === '' ? at === body.length : body.slice(at).startsWith(after));
}

/** Judges what came of a page that a notice was set into. `without`: what comes of it where there is none. */
export function judge({ notice, shown, gap }: Printed, mayGap: boolean, result: Result, without: Result): Verdict {
  const { gone, come } = difference(without.body, result.body);
  const found = gap && result.gaps.find((one) => standsRight(one, gap, result.body));
  const spare = result.gaps.length - without.gaps.length - (found ? 1 : 0) - (mayGap ? 1 : 0);
  const isWronglyCut = !gap && !mayGap && result.gaps.length === 0 && without.isComplete && !result.isComplete;
  return {
    taken: !holdsRun(come, letters(notice), letters(shown)),
    left: come.join(' / '),
    lost: gone,
    falseGaps: Math.max(0, spare) + Number(isWronglyCut),
    isSplit: result.speeches > 1 && without.speeches === 1,
    gap: gap && {
      marked: Boolean(found),
      sized: Boolean(found && isSized(found, gap, result)),
      reasoned: Boolean(found && found.reason === gap.reason),
    },
  };
}
