/**
 * Longest-match replacement over the word lists of opencc-js. Not by its own tries: a trie of 50,000 phrases takes many times
 * the memory, and does not tell which characters a phrase decided.
 */

export interface PhraseTable {
  /** For each UTF-16 unit: an entry (1), the beginning of a longer one (2), or both (3). */
  readonly starts: Uint8Array;
  /** Entries of one UTF-16 unit. */
  readonly single: ReadonlyMap<string, string>;
  /** For each UTF-16 unit its replacement, or itself; 0 where that has more units than one. */
  readonly units: Uint16Array;
  readonly long: ReadonlyMap<string, string>;
  /** Lengths of the longer entries in UTF-16 units, longest first, by their first two units. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
  /** By the hash of two units: 0 where no longer entry begins with them. It spares most look-ups. */
  readonly begins: Uint8Array;
}

const isEntry = 1;
const beginsLonger = 2;

/** Reads word lists; where two have the same word, the earlier list wins. */
export function phraseTable(...lists: readonly string[]): PhraseTable {
  const single = new Map<string, string>();
  const long = new Map<string, string>();
  const lengths = new Map<number, number[]>();
  const starts = new Uint8Array(0x10000);
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const begins = new Uint8Array(hashes);
  for (const list of lists) {
    for (const entry of list === '' ? [] : list.split('|')) {
      const blank = entry.indexOf(' ');
      if (blank < 1) throw new TypeError(`Not an entry of a word list: ${entry}`);
      const from = entry.slice(0, blank);
      const words = from.length === 1 ? single : long;
      if (words.has(from)) continue;
      const to = entry.slice(blank + 1);
      words.set(from, to);
      const first = from.charCodeAt(0);
      if (from.length === 1) units[first] = to.length === 1 ? to.charCodeAt(0) : 0;
      starts[first] = (starts[first] ?? 0) | (from.length > 1 ? beginsLonger : isEntry);
      if (from.length > 1) {
        remember(lengths, from);
        begins[hash(first, from.charCodeAt(1))] = 1;
      }
    }
  }
  return { starts, single, units, long, lengths, begins };
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

const hashes = 0x20000;

function hash(first: number, second: number): number {
  return ((first * 37) ^ (second * 3)) & (hashes - 1);
}

/** Two UTF-16 units as one number. */
export function pair(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Length of the longest entry of two units or more, but shorter than `below`, at a place; 0 for none. */
export function longestAt(table: PhraseTable, text: string, at: number, below = Number.POSITIVE_INFINITY): number {
  if (at + 1 >= text.length) return 0;
  const first = text.charCodeAt(at);
  if (((table.starts[first] ?? 0) & beginsLonger) === 0) return 0;
  if (table.begins[hash(first, text.charCodeAt(at + 1))] === 0) return 0;
  const lengths = table.lengths.get(pair(text, at));
  if (lengths === undefined) return 0;
  for (const length of lengths) {
    if (length < below && at + length <= text.length && table.long.has(text.slice(at, at + length))) return length;
  }
  return 0;
}

/** Length in UTF-16 units of the code point at a place. */
export function pointLength(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Replaces every entry from left to right, the longest first. Gives the same string back where nothing matched. */
export function replacePhrases(table: PhraseTable, text: string): string {
  const { starts, units } = table;
  let written = '';
  let done = 0;
  for (let at = 0; at < text.length; ) {
    const start = starts[text.charCodeAt(at)] ?? 0;
    const length = (start & beginsLonger) === 0 ? 0 : longestAt(table, text, at);
    if (length === 0 && (start & isEntry) === 0) {
      at++;
      continue;
    }
    const unit = units[text.charCodeAt(at)] ?? 0;
    const after =
      length > 0
        ? table.long.get(text.slice(at, at + length))
        : unit !== 0
          ? String.fromCharCode(unit)
          : table.single.get(text.charAt(at));
    written += text.slice(done, at) + (after ?? '');
    at += Math.max(1, length);
    done = at;
  }
  return done === 0 ? text : written + text.slice(done);
}
