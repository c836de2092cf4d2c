/**
 * Longest-match replacement over word lists in the form of opencc-js: `from to|from to|…`.
 *
 * Its own matcher, and not the tries of opencc-js, because a trie of maps of 50,000 phrases takes many times the memory and
 * does not tell which characters a phrase decided and which were left to the single-character default.
 */

export interface PhraseTable {
  /** For each UTF-16 unit whether it is an entry (1), begins a longer one (2), or both (3): most text is passed over by it. */
  readonly starts: Uint8Array;
  /** Entries of one UTF-16 unit. */
  readonly single: ReadonlyMap<string, string>;
  /** All longer entries. */
  readonly long: ReadonlyMap<string, string>;
  /** Lengths of the longer entries (UTF-16 units, longest first) by their first two units. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
}

const isEntry = 1;
const beginsLonger = 2;

/** Reads word lists; where two have the same word, the earlier list wins. */
export function phraseTable(...lists: readonly string[]): PhraseTable {
  const single = new Map<string, string>();
  const long = new Map<string, string>();
  const lengths = new Map<number, number[]>();
  const starts = new Uint8Array(0x10000);
  for (const list of lists) {
    for (const entry of list === '' ? [] : list.split('|')) {
      const blank = entry.indexOf(' ');
      if (blank < 1) throw new TypeError(`Not an entry of a word list: ${entry}`);
      const from = entry.slice(0, blank);
      const words = from.length === 1 ? single : long;
      if (words.has(from)) continue;
      words.set(from, entry.slice(blank + 1));
      const first = from.charCodeAt(0);
      starts[first] = (starts[first] ?? 0) | (from.length > 1 ? beginsLonger : isEntry);
      if (from.length > 1) remember(lengths, from);
    }
  }
  return { starts, single, long, lengths };
}

function remember(lengths: Map<number, number[]>, word: string): void {
  const key = pair(word, 0);
  const known = lengths.get(key);
  if (known === undefined) lengths.set(key, [word.length]);
  else if (!known.includes(word.length)) {
    known.push(word.length);
    known.sort((a, b) => b - a);
  }
}

/** Two UTF-16 units as one number. */
function pair(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Length (UTF-16 units) of the longest entry of two units or more, but shorter than `below`, that stands at `at`; 0 where there is none. */
export function longestAt(table: PhraseTable, text: string, at: number, below = Number.POSITIVE_INFINITY): number {
  if (at + 1 >= text.length || ((table.starts[text.charCodeAt(at)] ?? 0) & beginsLonger) === 0) return 0;
  const lengths = table.lengths.get(pair(text, at));
  if (lengths === undefined) return 0;
  for (const length of lengths) {
    if (length < below && at + length <= text.length && table.long.has(text.slice(at, at + length))) return length;
  }
  return 0;
}

/** Length in UTF-16 units of the code point at `at`. */
export function pointLength(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Replaces every entry from left to right, the longest first. Gives the same string back where nothing matched. */
export function replacePhrases(table: PhraseTable, text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    // The second half of a pair begins no entry, so units can be passed over one by one
    if (table.starts[text.charCodeAt(at)] === 0) {
      at++;
      continue;
    }
    const length = longestAt(table, text, at) || 1;
    const after = length > 1 ? table.long.get(text.slice(at, at + length)) : table.single.get(text.charAt(at));
    if (after !== undefined) {
      if (kept < at) parts.push(text.slice(kept, at));
      parts.push(after);
      kept = at + length;
    }
    at += length;
  }
  if (parts.length === 0) return text;
  parts.push(text.slice(kept));
  return parts.join('');
}
