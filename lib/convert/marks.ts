/** Makes half-width marks between Chinese characters full width, and turns back-to-front quotes. */

import type { Edit } from '../model/edits.ts';
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

/** The marks of addresses, file names and e-mail are part of them. */
const address =
  /(?:https?|ftp|file):\/\/[!-~]+|www\.[!-~]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\w-])(?:[\w-]{1,63}\.){1,8}(?:com|cn|net|org|gov|edu)\b(?:\.cn)?(?:[/:?][!-~]*)?/giu;

/** Belongs to the sentence around an address. */
const sentenceEnd = /(?<![,:;?!)])[,:;?!)]+$/u;

/** Two passes are enough for all but made-up texts. */
const mostPasses = 20;

const chinese = /[\p{Script=Han}〇々，。、；：！？（）《》〈〉「」『』【】〔〕“”‘’…—]/u;
const digitOrLatin = /[0-9A-Za-z%％°℃]/u;

/**
 * Finds the marks to change, ascending.
 *
 * A mark is changed behind a Chinese character or mark, or between a number or Latin word and a Chinese character. Numbers
 * (1,000), times (10:30), scores (3:2), addresses and Latin text stay. Brackets change in pairs, quotes only where their
 * neighbours leave no doubt. Twice changes nothing more.
 */
export function fullWidthMarks(text: string): readonly Edit[] {
  // A mark made full width is Chinese to its neighbour
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

/** Positions of the marks to change, with the right mark for each. */
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

const han = /\p{Script=Han}/u;

/** Items of a law, (a), (b), stay half width. */
const letter = /^[a-z]$/u;

const beside = /[\p{Script=Han}，。、；：！？《》“”【】…—]/u;

/**
 * Positions of the half-width brackets that are to be full width.
 *
 * A pair is changed where one of it is full width, where Chinese stands inside or right before it, and where it opens the text
 * and Chinese follows: `(1)加强`. `f(x)` and `1(a)` stay. A bracket without a partner is changed only beside Chinese.
 */
function matchBrackets(text: string, closed: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  const open: number[] = [];
  const loose: number[] = [];
  const partners = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    if (closed.has(at)) continue;
    if (/[(（]/u.test(text.charAt(at))) open.push(at);
    if (!/[)）]/u.test(text.charAt(at))) continue;
    const partner = open.pop();
    if (partner === undefined) loose.push(at);
    else partners.set(partner, at);
  }
  const widened = (at: number) => text.charAt(at) === '(' || text.charAt(at) === ')';

  for (const [from, to] of [...partners].sort(([a], [b]) => a - b)) {
    if (!isChinesePair(text, from, to, found.includes(from - 1))) continue;
    found.push(...[from, to].filter(widened));
  }
  for (const at of [...open, ...loose].filter(widened)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const label = text.charAt(at) === ')' && /^\s*\d{1,3}$/u.test(text.slice(0, at)) && han.test(after);
    const beginning = text.charAt(at) === '(' && (beside.test(before) || before === '') && han.test(after);
    if (label || beginning || (text.charAt(at) === ')' && han.test(before))) found.push(at);
  }
  return found.sort((a, b) => a - b);
}

function isChinesePair(text: string, from: number, to: number, afterWidened: boolean): boolean {
  if (letter.test(text.slice(from + 1, to))) return false;
  if (text.charAt(from) === '（' || text.charAt(to) === '）') return true;
  if (afterWidened || han.test(text.slice(from + 1, to)) || beside.test(text.charAt(from - 1))) return true;
  return text.slice(0, from).trim() === '' && han.test(text.charAt(to + 1));
}
