/**
 * Full-text search by scanning all texts in memory: any part of a text can be searched, so there are no words to index. A query
 * that grew by a key is searched in the hits of the one before.
 */
import type { Folded } from '../records.ts';

/** Ids of the speeches found, with the offset of the first word in folded title, line end and text (UTF-16 units). */
export type Hits = ReadonlyMap<string, number>;

export interface Scan {
  /** Adds texts, replacing those with the same ids. */
  put(texts: readonly Folded[]): void;
  remove(ids: readonly string[]): void;
  /** Speeches that hold every word (as `words` gives them); without words, none. */
  find(wanted: readonly string[]): Hits;
  /** The same as numbers, for messages: for each hit its index in `ids`, and its offset. */
  findPairs(wanted: readonly string[]): Uint32Array<ArrayBuffer>;
  /** Every id that was ever put; only grows. */
  readonly ids: readonly string[];
  readonly size: number;
}

/** The last result; dropped when a text changes. */
interface Last {
  readonly wanted: readonly string[];
  readonly pairs: Uint32Array<ArrayBuffer>;
}

/** An empty scan. */
export function newScan(): Scan {
  const ids: string[] = [];
  const texts: (string | null)[] = [];
  const numberOf = new Map<string, number>();
  let size = 0;
  let last: Last | null = null;

  const set = (id: string, text: string | null) => {
    const number = numberOf.get(id) ?? ids.length;
    if (number === ids.length) {
      if (text === null) return;
      ids.push(id);
      numberOf.set(id, number);
    }
    size += (text === null ? 0 : 1) - ((texts[number] ?? null) === null ? 0 : 1);
    texts[number] = text;
  };
  const findPairs = (wanted: readonly string[]): Uint32Array<ArrayBuffer> => {
    if (wanted.length === 0) return new Uint32Array();
    // The longest word is usually the rarest, and leaves the fewest texts for the others
    const rare = [...wanted].sort((a, b) => b.length - a.length);
    const among = last !== null && implies(wanted, last.wanted) ? last.pairs : null;
    const count = among === null ? texts.length : among.length / 2;
    const found = new Uint32Array(count * 2);
    let end = 0;
    for (let n = 0; n < count; n++) {
      const number = among === null ? n : (among[n * 2] ?? 0);
      const place = placeIn(texts[number] ?? '', rare, wanted[0]);
      if (place < 0) continue;
      found[end++] = number;
      found[end++] = place;
    }
    const pairs = found.slice(0, end);
    last = { wanted, pairs };
    return pairs;
  };
  return {
    put: (more) => {
      for (const { id, text } of more) set(id, text);
      last = null;
    },
    remove: (gone) => {
      for (const id of gone) set(id, null);
      last = null;
    },
    findPairs,
    find: (wanted) => hitsOf(findPairs(wanted), ids),
    ids,
    get size() {
      return size;
    },
  };
}

/** The pairs as a map, with ids for the numbers. */
export function hitsOf(pairs: Uint32Array, ids: readonly string[]): Hits {
  const hits = new Map<string, number>();
  for (let at = 0; at < pairs.length; at += 2) hits.set(ids[pairs[at] ?? 0] ?? '', pairs[at + 1] ?? 0);
  return hits;
}

/** The offset of `first`, one of the words; -1 if a word is missing. One look for each word: this is where the time goes. */
function placeIn(text: string, words: readonly string[], first: string | undefined): number {
  let place = -1;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return -1;
    if (word === first) place = at;
  }
  return place;
}

/** True if every text that matches `wanted` also matches `before`. */
function implies(wanted: readonly string[], before: readonly string[]): boolean {
  return before.every((word) => wanted.some((longer) => longer.includes(word)));
}
