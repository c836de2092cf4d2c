/**
 * Sorts out of a table the rows that may fit a text: those whose words stand in it. One look at its characters, however
 * long the table is; an ordinary paragraph is near no row at all.
 */
import { finderOf } from './word-finder.ts';

/** What one way to fit a pattern needs. */
export interface Need {
  /** Each of these choices must be met; empty where no words are needed. */
  readonly words: readonly (readonly string[])[];
  /** The characters with one of which the text begins; null where it may begin with any. */
  readonly starts: string | null;
}

export interface Needs {
  /** One of these must be met. */
  readonly ways: readonly Need[];
  /** Letters and digits of the longest text that the pattern fits, where it fits whole texts only; else Infinity. */
  readonly longest: number;
}

export interface Sieve<T> {
  /** Where the words of all rows stand in a text, folded or not; in the order of the text. */
  hitsIn(text: string): readonly Hit[];
  /**
   * The rows whose words are among the hits of a text between two places: their patterns may fit there or not. Those of
   * `beginning` are not among them. In the order of the table.
   */
  near(hits: readonly Hit[], from: number, to: number): readonly T[];
  /** The rows that need no words, and may fit a folded text that begins with this UTF-16 unit. */
  beginning(unit: number): readonly T[];
}

/** A choice of words that a way to fit a row needs, as one number: the number of the way, and three bits for the choice. */
type Met = number;

/** A word that stands in a text: what it meets, and its place in UTF-16 units. */
export interface Hit {
  readonly meets: readonly Met[];
  readonly at: number;
  readonly length: number;
}

/** Makes a sieve of a table. */
export function sieveOf<T extends { readonly needs: Needs }>(table: readonly T[]): Sieve<T> {
  const beginning = new Map<number, Set<T>>();
  const always = new Set<number>();
  const sought: { readonly word: string; readonly value: Met }[] = [];
  // By way: the row, and the choices that must be met, bit by bit
  const rowOf: number[] = [];
  const wanted: number[] = [];
  table.forEach(({ needs }, row) => {
    for (const { words, starts } of needs.ways) {
      if (starts !== null && words.length === 0) {
        for (const start of starts) {
          const unit = start.charCodeAt(0);
          beginning.set(unit, (beginning.get(unit) ?? new Set()).add(table[row] as T));
        }
        continue;
      }
      if (words.length === 0) always.add(row);
      words.forEach((choice, index) => {
        for (const word of choice) sought.push({ word, value: rowOf.length * 8 + index });
      });
      rowOf.push(row);
      wanted.push((1 << words.length) - 1);
    }
  });
  const find = finderOf(sought);
  // Filled and emptied within one call: made for each text, they would cost more than the look at it
  const met = new Uint8Array(rowOf.length);
  const touched = new Uint16Array(rowOf.length);

  const none = [...always].flatMap((row) => table[row] ?? []);
  const near = (hits: readonly Hit[], from: number, to: number): readonly T[] => {
    let count = 0;
    for (let index = firstFrom(hits, from); index < hits.length; index++) {
      const hit = hits[index];
      if (hit === undefined || hit.at >= to) break;
      if (hit.at + hit.length > to) continue;
      for (const one of hit.meets) {
        const way = one >> 3;
        const before = met[way] ?? 0;
        if (before === 0) touched[count++] = way;
        met[way] = before | (1 << (one & 7));
      }
    }
    const rows: number[] = [];
    for (let index = 0; index < count; index++) {
      const way = touched[index] ?? 0;
      const row = rowOf[way] ?? 0;
      if (met[way] === wanted[way] && !rows.includes(row)) rows.push(row);
      met[way] = 0;
    }
    if (rows.length === 0) return none;
    for (const row of always) if (!rows.includes(row)) rows.push(row);
    return rows.sort((a, b) => a - b).map((row) => table[row] as T);
  };
  const begun = new Map([...beginning].map(([unit, rows]) => [unit, [...rows]]));
  return {
    hitsIn: (text) => {
      const hits: Hit[] = [];
      find(text, (meets, at, length) => hits.push({ meets, at, length }));
      return hits;
    },
    near,
    beginning: (unit) => begun.get(unit) ?? nothing,
  };
}

const nothing: readonly never[] = [];

/** The index of the first of ascending hits that stands at a place or behind it. */
function firstFrom(hits: readonly Hit[], from: number): number {
  if (from === 0) return 0;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
