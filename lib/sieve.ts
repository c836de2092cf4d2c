/**
 * Sorts out of a table the rows that may fit a text: those whose words stand in it. One look at its characters, however
 * long the table is; an ordinary paragraph is near no row at all.
 */
import type { Needs } from './needs.ts';
import { anyUnit } from './text.ts';
import { finderOf } from './word-finder.ts';

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
  /** Source of a pattern for the units, folded or not, that `beginning` gives rows for. */
  readonly beginnings: string;
}

/** A choice of words that a way to fit a row needs: the number of the way, and a bit for the choice. */
interface Met {
  readonly way: number;
  readonly bit: number;
}

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
        for (const word of choice) sought.push({ word, value: { way: rowOf.length, bit: 1 << index } });
      });
      rowOf.push(row);
      wanted.push((1 << words.length) - 1);
    }
  });
  const find = finderOf(sought);
  // Filled and emptied within one call: made for each text, they would cost more than the look at it
  const met = new Uint8Array(rowOf.length);
  const touched: number[] = [];
  const none = [...always].flatMap((row) => table[row] ?? []);
  const near = (hits: readonly Hit[], from: number, to: number): readonly T[] => {
    for (const { meets, at, length } of hits) {
      if (at < from || at + length > to) continue;
      for (const { way, bit } of meets) {
        const before = met[way] ?? 0;
        if (before === 0) touched.push(way);
        met[way] = before | bit;
      }
    }
    if (touched.length === 0) return none;
    const rows: number[] = [];
    for (const way of touched) {
      if (met[way] === wanted[way]) rows.push(rowOf[way] ?? 0);
      met[way] = 0;
    }
    touched.length = 0;
    if (rows.length === 0) return none;
    const all =
      rows.length === 1 && always.size === 0 ? rows : [...new Set([...always, ...rows])].sort((a, b) => a - b);
    return all.flatMap((row) => table[row] ?? []);
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
    beginnings: anyUnit([...beginning.keys()]),
  };
}

const nothing: readonly never[] = [];
