/**
 * What the characters of a line tell of it: how much it reads like a site's, and how much like a notice of missing text.
 *
 * Learned (`scripts/learn.ts`): a weight for every character and every pair of neighbours, in a table by their hash. A
 * text is read once; the score of any part of it is a subtraction then.
 */
import { type CharacterTable, gapCharacters, noticeCharacters } from '../rules/learned-notices.ts';
import { hasTrait, trait } from '../text/character-kinds.ts';
import { lazily } from '../text/memo.ts';
import { foldedUnits } from '../text/visible.ts';

/** What stands for all digits, all Latin letters, all emoji; and for the beginning and the end of a text. */
const marks = { digit: 0x30, letter: 0x61, start: 0x27e8, end: 0x27e9, emoji: 0x263a } as const;

/** What each UTF-16 unit is read as; 0 for what is skipped. */
const readAs: Uint16Array = foldedUnits.map((to, unit) => {
  // Of a pair the first unit tells the plane: that of emoji, or of rare hanzi
  if (unit >= 0xd800 && unit <= 0xdfff) return unit >= 0xd83c && unit <= 0xd83e ? marks.emoji : 0;
  if (hasTrait(unit, trait.blank) || to < 0x20) return 0;
  if (to >= 0x30 && to <= 0x39) return marks.digit;
  return to >= 0x61 && to <= 0x7a ? marks.letter : to;
});

/** Whether a unit is read behind another: a row of digits, or of letters, is one. */
function isRead(unit: number, last: number): boolean {
  return unit !== 0 && (unit !== last || (unit !== marks.digit && unit !== marks.letter));
}

function hashOf(first: number, second: number, bits: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - bits);
}

/** The hashes of the characters and pairs of a text, and how many characters were read: what the table is learned from. */
export function hashesOf(text: string, bits: number): { readonly hashes: readonly number[]; readonly count: number } {
  const hashes: number[] = [];
  let count = 0;
  let last: number = marks.start;
  for (let at = 0; at < text.length; at++) {
    const unit = readAs[text.charCodeAt(at)] ?? 0;
    if (!isRead(unit, last)) continue;
    hashes.push(hashOf(0, unit, bits), hashOf(last, unit, bits));
    count++;
    last = unit;
  }
  return { hashes: [...hashes, hashOf(last, marks.end, bits)], count };
}

/** Writes weights as a table holds them. */
export function packed(weights: Float64Array, scale: number): string {
  const bytes = new Uint8Array(weights.length / 2);
  weights.forEach((weight, index) => {
    const step = Math.max(-7, Math.min(7, Math.round(weight / scale))) + 8;
    bytes[index >> 1] = (bytes[index >> 1] ?? 0) | (step << ((index & 1) * 4));
  });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function unpacked({ bits, weights }: CharacterTable): Int8Array {
  const bytes = atob(weights);
  const steps = new Int8Array(1 << bits);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    steps[at * 2] = (byte & 15) - 8;
    steps[at * 2 + 1] = (byte >> 4) - 8;
  }
  return steps;
}

/** A text, read: sums up to each of its UTF-16 units. */
export interface Scored {
  /** The log-odds of a part of it. */
  readonly of: (from: number, to: number) => number;
}

/** Reads texts by a table. */
export function scoring(table: CharacterTable): (text: string) => Scored {
  const { bits, scale, bias } = table;
  const steps = lazily(() => unpacked(table));
  return (text) => {
    const weights = steps();
    const length = text.length;
    /** Steps, and characters read, before each unit. */
    const sums = new Int32Array(length + 1);
    const counts = new Uint16Array(length + 1);
    let last: number = marks.start;
    let sum = 0;
    let count = 0;
    for (let at = 0; at < length; at++) {
      const unit = readAs[text.charCodeAt(at)] ?? 0;
      if (isRead(unit, last)) {
        sum += (weights[hashOf(0, unit, bits)] ?? 0) + (weights[hashOf(last, unit, bits)] ?? 0);
        count++;
        last = unit;
      }
      sums[at + 1] = sum;
      counts[at + 1] = count;
    }
    const unitAt = (at: number) => readAs[text.charCodeAt(at)] ?? 0;
    const before = (from: number) => {
      let at = from - 1;
      while (at >= 0 && unitAt(at) === 0) at--;
      return at < 0 ? marks.start : unitAt(at);
    };
    return {
      of: (from, to) => {
        let first = from;
        while (first < to && unitAt(first) === 0) first++;
        if (first === to) return 0;
        const ahead = before(first);
        const own = unitAt(first);
        const begins = (weights[hashOf(marks.start, own, bits)] ?? 0) - (weights[hashOf(ahead, own, bits)] ?? 0);
        const ends = weights[hashOf(before(to), marks.end, bits)] ?? 0;
        const read = (counts[to] ?? 0) - (counts[from] ?? 0);
        const all = (sums[to] ?? 0) - (sums[from] ?? 0) + (ahead === marks.start ? 0 : begins) + ends;
        return (scale * all) / Math.sqrt(Math.max(1, read)) + bias;
      },
    };
  };
}

/** How much a text reads like a site's. */
export const noticeScore = scoring(noticeCharacters);
/** How much it reads like a notice that text is missing. */
export const gapScore = scoring(gapCharacters);
