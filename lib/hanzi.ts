/** Counts hanzi, and tells the marks that part sentences and clauses. */
import type { PageNode } from './page/tree.ts';

/** Marks by which a run of text reads like a sentence. */
const sentenceMarks = '。！？；：，、!?;,:…”';
/** Those of full width that part clauses and sentences. */
const stops = '，。；、！？';

/** Kinds of UTF-16 units, a bit each: a table, since every character of every page is looked up in it. */
const hanzi = 1;
const mark = 2;
const stop = 4;
const counted = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) ? hanzi : 0,
);
for (const one of sentenceMarks) counted[one.charCodeAt(0)] = stops.includes(one) ? mark | stop : mark;

/** Whether a UTF-16 unit is a hanzi of the first plane. */
export function isHanzi(unit: number): boolean {
  return counted[unit] === hanzi;
}

/** What a run of text holds. */
export interface RunCount {
  readonly hanzi: number;
  /** Commas, stops and the like, of full width. */
  readonly stops: number;
  /** Whether it holds a mark by which it reads like a sentence. */
  readonly marked: boolean;
}

/** Counts a run of text in one look. */
export function countRun(text: string): RunCount {
  let hanziCount = 0;
  let stopCount = 0;
  let all = 0;
  for (let at = 0; at < text.length; at++) {
    const kinds = counted[text.charCodeAt(at)] ?? 0;
    hanziCount += kinds & hanzi;
    stopCount += kinds >> 2;
    all |= kinds;
  }
  return { hanzi: hanziCount, stops: stopCount, marked: (all & mark) !== 0 };
}

/** How many hanzi a text holds; beyond what is enough they are not counted. */
export function countHanzi(text: string, enough = Infinity): number {
  let count = 0;
  for (let at = 0; at < text.length && count < enough; at++) if (counted[text.charCodeAt(at)] === hanzi) count++;
  return count;
}

/** Whether a text has no more hanzi than so many. */
export function isWithin(text: string, most: number): boolean {
  return text.length <= most || countHanzi(text, most + 1) <= most;
}

/** How many hanzi stand below a node; beyond what is enough they are not counted. */
export function countHanziOf(node: PageNode, enough = Infinity): number {
  if (typeof node === 'string') return countHanzi(node, enough);
  let count = 0;
  for (const child of node.children) {
    count += countHanziOf(child, enough - count);
    if (count >= enough) break;
  }
  return count;
}
