/** Counts hanzi and the marks of sentences. */

const sentenceMark = /[。！？；：，、!?;,:…”]/;
const stops = /[，。；、！？]/g;

const hanzi = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) ? 1 : 0,
);

/** True if a UTF-16 unit is a hanzi. */
export function isHanzi(unit: number): boolean {
  return hanzi[unit] === 1;
}

/** True if a text holds a mark by which it reads like a sentence. */
export function isMarked(text: string): boolean {
  return sentenceMark.test(text);
}

/** Counts full-width marks that part clauses and sentences. */
export function countStops(text: string): number {
  return text.match(stops)?.length ?? 0;
}

/** Counts hanzi, and stops at `enough`. */
export function countHanzi(text: string, enough = Infinity): number {
  let count = 0;
  for (let at = 0; at < text.length && count < enough; at++) if (hanzi[text.charCodeAt(at)] === 1) count++;
  return count;
}

/** True if a text holds no more than `most` hanzi. */
export function isWithin(text: string, most: number): boolean {
  return text.length <= most || countHanzi(text, most + 1) <= most;
}
