/**
 * Cuts running text into words where a phrase may lie across two of them (头发 in 带头发展, 台风 in 电视台风采): of all ways to cut a
 * clause the one whose words are the most usual together.
 */
import { pair } from './phrases.ts';

/** Bits of surprise for a phrase that the list of costs lacks, by its length: long phrases are sure of themselves. */
const unlisted = [0, 0, 22, 19, 18];
const unlistedCharacter = 22;
/** A listed word is likelier than its characters alone (重制, 连系), unless one of them is this usual by itself: 国歌后面. */
const tooCommon = 9;
const apartAtLeast = 0.5;
/** Our own words have been looked at. */
const ownWord = 14;
/** More bits for a word that decides a character: it needs the better reason. */
const deciding = 1;
/** Words more usual than this are no names. */
const usual = 17;

export interface WordCuts {
  /** Ends of the words between two places, ascending, in UTF-16 units. No word stands where `isBarred`. */
  readonly cut: (
    text: string,
    from: number,
    to: number,
    isBarred: ((from: number, to: number) => boolean) | null,
  ) => readonly number[];
  readonly isUsual: (word: string) => boolean;
}

interface Lists {
  readonly phrases: Iterable<string>;
  /** Those of the phrases that decide a character. */
  readonly decisive: Iterable<string>;
  readonly own: Iterable<string>;
  readonly costs: string;
}

/** `costs` in groups `bits-of-surprise length words` parted by `|` (see `rules/word-costs.ts`). */
export function createWordCuts({ phrases, decisive, own, costs }: Lists): WordCuts {
  const single = new Float32Array(0x10000).fill(unlistedCharacter);
  const long = new Map<string, number>();
  const lengths = new Map<number, number>(); // A bit for each length
  const learn = (word: string, cost: number) => {
    long.set(word, cost);
    const key = pair(word, 0);
    lengths.set(key, (lengths.get(key) ?? 0) | (1 << Math.min(word.length, 30)));
  };
  for (const group of costs.split('|')) {
    const [bits = '', size = '', words = ''] = group.split(' ');
    const [cost, length] = [Number(bits), Number(size)];
    for (let at = 0; at < words.length; at += length) {
      if (length === 1) single[words.charCodeAt(at)] = cost;
      else learn(words.slice(at, at + length), cost);
    }
  }
  for (const word of phrases) {
    let apart = -apartAtLeast - deciding;
    let commonest = unlistedCharacter;
    for (let at = 0; at < word.length; at++) {
      const alone = single[word.charCodeAt(at)] ?? 0;
      apart += alone;
      commonest = Math.min(commonest, alone);
    }
    const cost = long.get(word) ?? unlisted[Math.min(word.length, unlisted.length - 1)] ?? 0;
    learn(word, commonest <= tooCommon ? cost : Math.min(apart, cost));
  }
  for (const word of decisive) if (word.length < unlisted.length) learn(word, (long.get(word) ?? 0) + deciding);
  for (const word of own) learn(word, Math.min(ownWord, long.get(word) ?? ownWord));

  return {
    cut(text, from, to, isBarred) {
      const size = to - from;
      const best = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
      const lastWord = new Uint8Array(size + 1);
      best[0] = 0;
      for (let at = 0; at < size; at++) {
        const here = best[at] ?? 0;
        const place = from + at;
        const alone = here + (single[text.charCodeAt(place)] ?? 0);
        if (alone < (best[at + 1] ?? 0)) {
          best[at + 1] = alone;
          lastWord[at + 1] = 1;
        }
        if (at + 1 >= size) continue;
        const known = lengths.get(pair(text, place)) ?? 0;
        for (let length = 2; known >> length !== 0 && at + length <= size; length++) {
          if (((known >> length) & 1) === 0) continue;
          const cost = long.get(text.slice(place, place + length));
          if (cost === undefined || here + cost >= (best[at + length] ?? 0)) continue;
          if (isBarred?.(place, place + length)) continue;
          best[at + length] = here + cost;
          lastWord[at + length] = length;
        }
      }
      const ends: number[] = [];
      for (let at = size; at > 0; at -= lastWord[at] ?? 1) ends.push(from + at);
      return ends.reverse();
    },
    isUsual: (word) => (long.get(word) ?? usual + 1) <= usual,
  };
}
