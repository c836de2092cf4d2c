/**
 * Full-text search: a scan of all texts in memory. Any part of a text can be looked for, so there are no words to index;
 * what speeds it up is that a query grown by one more key can only find what the one before found.
 */
import type { Folded } from '../store/records.ts';

/** Ids of the speeches found, each with the place of the first word in its folded title, line end and text (UTF-16 units). */
export type Hits = ReadonlyMap<string, number>;

export interface Scan {
  /** Takes texts in, in the place of what was there under the same ids. */
  put(texts: readonly Folded[]): void;
  remove(ids: readonly string[]): void;
  /** Speeches that hold every word, in no order; `wanted` as `words` gives them, none finds nothing. */
  find(wanted: readonly string[]): Hits;
  readonly size: number;
}

/** What was found last, as long as no text has changed since. */
interface Last {
  readonly wanted: readonly string[];
  readonly hits: Hits;
}

/** A scan with no texts yet. */
export function newScan(): Scan {
  const texts = new Map<string, string>();
  let last: Last | null = null;
  return {
    put: (more) => {
      for (const { id, text } of more) texts.set(id, text);
      last = null;
    },
    remove: (ids) => {
      for (const id of ids) texts.delete(id);
      last = null;
    },
    find: (wanted) => {
      if (wanted.length === 0) return new Map();
      // The longest word is the rarest, as a rule: it leaves the fewest texts for the others
      const rare = [...wanted].sort((a, b) => b.length - a.length);
      const among = last !== null && implies(wanted, last.wanted) ? last.hits.keys() : texts.keys();
      const hits = new Map<string, number>();
      for (const id of among) {
        const place = placeIn(texts.get(id) ?? '', rare, wanted[0]);
        if (place >= 0) hits.set(id, place);
      }
      last = { wanted, hits };
      return hits;
    },
    get size() {
      return texts.size;
    },
  };
}

/** The place of `first`, one of the words; -1 where a word is missing. Every word is looked for once: that is all the time it takes. */
function placeIn(text: string, words: readonly string[], first: string | undefined): number {
  let place = -1;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return -1;
    if (word === first) place = at;
  }
  return place;
}

/** Does whatever holds the words of the one query hold those of the other? */
function implies(wanted: readonly string[], before: readonly string[]): boolean {
  return before.every((word) => wanted.some((longer) => longer.includes(word)));
}
