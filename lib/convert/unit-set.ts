/** Sets of characters that are looked for in every text: one look in a table for each UTF-16 unit. */

/** 1 for each unit that is one of the characters. */
export type UnitSet = Uint8Array;

/** Makes the set of characters, of which none lies outside the first plane. */
export function unitSet(characters: Iterable<string>): UnitSet {
  const set = new Uint8Array(0x10000);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

/** Where a text holds one of a set, in order. */
export function placesIn(text: string, set: UnitSet): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (set[text.charCodeAt(at)] === 1) places.push(at);
  return places;
}
