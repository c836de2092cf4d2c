/**
 * Sorts out of a table the rows that may fit a text: those whose words stand in it. One look at its characters, however
 * long the table is; an ordinary paragraph is near no row at all.
 */
import type { Needs } from './needs.ts';
import { anyUnit } from './text.ts';
import { finderOf } from './word-finder.ts';

export interface Sieve<T> {
  /**
   * The rows whose words stand in a text, folded or not, or in one of several ways to read it: their patterns may fit or
   * not. Those of `beginning` are not among them. In the order of the table.
   */
  near(...texts: readonly string[]): readonly T[];
  /** The rows that need no words, and may fit a folded text that begins with this UTF-16 unit. */
  beginning(unit: number): readonly T[];
  /** Source of a pattern for the units, folded or not, that `beginning` gives rows for. */
  readonly beginnings: string;
}

/** A choice of words that a row needs. */
interface Met {
  readonly row: number;
  readonly bit: number;
}

/** Makes a sieve of a table. */
export function sieveOf<T extends { readonly needs: Needs }>(table: readonly T[]): Sieve<T> {
  const beginning = new Map<number, T[]>();
  const sought: { readonly word: string; readonly value: Met }[] = [];
  // The choices that a row must have met, bit by bit
  const wanted = new Uint8Array(table.length);
  table.forEach((entry, row) => {
    const { words, starts } = entry.needs;
    // Single letters stand in every other line: where a row is known by its beginning, that tells more
    if (starts !== null && !words.some(isWorded)) {
      for (const unit of new Set([...starts].map((start) => start.charCodeAt(0))))
        beginning.set(unit, [...(beginning.get(unit) ?? []), entry]);
      wanted[row] = 0xff; // Never met
      return;
    }
    words.forEach((choice, index) => {
      for (const word of choice) sought.push({ word, value: { row, bit: 1 << index } });
    });
    wanted[row] = (1 << words.length) - 1;
  });
  // What nothing is known of wants nothing, and has met nothing
  const always = table.filter(({ needs }) => needs.words.length === 0 && needs.starts === null);
  const find = finderOf(sought);
  // Filled and emptied within one call: made for each text, it would cost more than the look at it
  const met = new Uint8Array(table.length);
  const meet = ({ row, bit }: Met) => {
    met[row] = (met[row] ?? 0) | bit;
  };

  const near = (...texts: readonly string[]): readonly T[] => {
    let any = false;
    for (const text of texts) if (find(text, meet)) any = true;
    if (!any) return always;
    const found: T[] = [];
    for (let row = 0; row < table.length; row++) {
      const entry = table[row];
      if (entry !== undefined && met[row] === wanted[row]) found.push(entry);
      met[row] = 0;
    }
    return found;
  };
  return {
    near,
    beginning: (unit) => beginning.get(unit) ?? [],
    beginnings: anyUnit([...beginning.keys()]),
  };
}

function isWorded(choice: readonly string[]): boolean {
  return choice.every((word) => word.length > 1);
}
