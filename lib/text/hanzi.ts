/** Counts hanzi, and tells the marks that part sentences and clauses. */

/** Marks by which a run of text reads like a sentence. */
const sentenceMark = /[。！？；：，、!?;,:…”]/;
/** Those of full width that part clauses and sentences. */
const stops = /[，。；、！？]/g;

/** Which UTF-16 units are hanzi of the first plane: a table, since every character of every page is looked up in it. */
const hanzi = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) ? 1 : 0,
);

/** Whether a UTF-16 unit is one. */
export function isHanzi(unit: number): boolean {
  return hanzi[unit] === 1;
}

/** Whether a run of text holds a mark by which it reads like a sentence. */
export function isMarked(text: string): boolean {
  return sentenceMark.test(text);
}

/** How many commas, stops and the like, of full width, a text holds. */
export function countStops(text: string): number {
  return text.match(stops)?.length ?? 0;
}

/** How many hanzi a text holds; beyond what is enough they are not counted. */
export function countHanzi(text: string, enough = Infinity): number {
  let count = 0;
  for (let at = 0; at < text.length && count < enough; at++) if (hanzi[text.charCodeAt(at)] === 1) count++;
  return count;
}

/** Whether a text has no more hanzi than so many. */
export function isWithin(text: string, most: number): boolean {
  return text.length <= most || countHanzi(text, most + 1) <= most;
}
