/** Half-width marks between Chinese characters made full width, and back-to-front quotes turned. */
import type { Edit } from '../model/edits.ts';
import { matchBrackets } from './brackets.ts';
import { turnQuotes } from './quotes.ts';

/** One id for all: the reader switches them on and off together. */
export const marksRule = 'full-width-marks';

const fullWidth: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
]);

/** Addresses and what follows them without a break, file names, e-mail: their marks are part of them. */
const address =
  /(?:https?|ftp|file):\/\/[!-~]+|www\.[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|cn|net|org|gov|edu)\b(?:\.cn)?(?:[/:?][!-~]*)?/giu;

/** Ends of an address that belong to the sentence around it. */
const sentenceEnd = /[,:;?!)]+$/u;

/** Two settle all texts but made-up ones; the bound is there for those. */
const mostPasses = 20;

const chinese = /[\p{Script=Han}〇々，。、；：！？（）《》〈〉「」『』【】〔〕“”‘’…—]/u;
const digitOrLatin = /[0-9A-Za-z%％°℃]/u;

/**
 * Finds the marks to change in one piece of text, ascending and not overlapping.
 *
 * A mark is changed where a Chinese character or mark stands right before it, or where a number or Latin word stands before
 * it and a Chinese character right after. Numbers (1,000), times (10:30), scores (3:2), addresses and Latin text are left.
 * Brackets are changed in pairs, quotes only where their neighbours leave no doubt. Twice changes nothing more.
 */
export function fullWidthMarks(text: string): readonly Edit[] {
  // A mark made full width is Chinese to its neighbour: go on until nothing more follows from it
  let after = text;
  for (let pass = 0; pass < mostPasses; pass++) {
    const found = decide(after);
    if (found.size === 0) break;
    after = putMarks(after, found);
  }
  if (after === text) return [];
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== after[at]) edits.push({ rule: marksRule, at, before: text.charAt(at), after: after.charAt(at) });
  }
  return edits;
}

/** Positions (UTF-16 units) of the marks to change, with the right mark for each. */
function decide(text: string): ReadonlyMap<number, string> {
  const changed = new Map<number, string>(turnQuotes(text));
  if (!/[,:;?!()]/u.test(text) || !/\p{Script=Han}/u.test(text)) return changed;
  const closed = addresses(text);
  for (const at of matchBrackets(text, closed)) changed.set(at, fullWidth.get(text.charAt(at)) ?? text.charAt(at));
  for (let at = 0; at < text.length; at++) {
    const full = fullWidth.get(text.charAt(at));
    if (full === undefined || /[()]/u.test(text.charAt(at)) || closed.has(at)) continue;
    if (isChineseMark(text, at, changed)) changed.set(at, full);
  }
  return changed;
}

function putMarks(text: string, marks: ReadonlyMap<number, string>): string {
  return Array.from({ length: text.length }, (_, at) => marks.get(at) ?? text.charAt(at)).join('');
}

/** Positions (UTF-16 units) inside addresses. */
function addresses(text: string): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const match of text.matchAll(address)) {
    const length = match[0].replace(sentenceEnd, '').length;
    for (let at = match.index; at < match.index + length; at++) inside.add(at);
  }
  return inside;
}

function isChineseMark(text: string, at: number, changed: ReadonlyMap<number, string>): boolean {
  const mark = text.charAt(at);
  const before = changed.get(at - 1) ?? text.charAt(at - 1);
  const after = changed.get(at + 1) ?? text.charAt(at + 1);
  if (/[:;]/u.test(mark) && /[()]/u.test(after)) return false; // A face drawn with marks: its bracket had no partner
  if (chinese.test(before)) return true;
  return digitOrLatin.test(before) && /[\p{Script=Han}“《「『]/u.test(after);
}
