/** Finds many words in a text at once. */
import { foldedUnits } from '../text/visible.ts';

interface Entry<T> {
  readonly word: string;
  readonly values: T[];
}

/** Hears of a word that stands in a text: its values, and its place in UTF-16 units. */
export type Found<T> = (values: readonly T[], at: number, length: number) => void;

/**
 * Gives a function that tells of all words (folded) that stand in a text (folded or not), in the order of the text.
 *
 * Few characters of running text begin a word, and fewer are followed as the word goes on: nearly always one look at each
 * character is all.
 */
export function finderOf<T>(
  words: readonly { readonly word: string; readonly value: T }[],
): (text: string, found: Found<T>) => void {
  const lists: Entry<T>[][] = [[]];
  const slots = new Uint16Array(keys); // By key: which list has the words that begin so; 0 for none
  const byWord = new Map<string, Entry<T>>();
  const begun = new Uint8Array(keys / 8); // A bit for each key: small enough to be at hand at every character
  for (const { word, value } of words) {
    const known = byWord.get(word);
    if (known) {
      known.values.push(value);
      continue;
    }
    const entry = { word, values: [value] };
    byWord.set(word, entry);
    const key = keyOf(word.charCodeAt(0), word.charCodeAt(1) || 0);
    if (slots[key] === 0) slots[key] = lists.push([]) - 1;
    lists[slots[key] ?? 0]?.push(entry);
    begun[key >> 3] = (begun[key >> 3] ?? 0) | (1 << (key & 7));
  }
  // By units as they stand: nothing has to be folded to be looked up
  const units = Uint32Array.from(foldedUnits, (to) => (byWord.has(String.fromCharCode(to)) ? to | alone : to));

  const look = (key: number, text: string, at: number, found: Found<T>): void => {
    for (const { word, values } of lists[slots[key] ?? 0] ?? [])
      if (standsAt(word, text, at)) found(values, at, word.length);
  };
  return (text, found) => {
    let next = units[text.charCodeAt(0)] ?? 0;
    for (let at = 0; at < text.length; at++) {
      const unit = next;
      next = at + 1 < text.length ? (units[text.charCodeAt(at + 1)] ?? 0) : 0;
      if (unit >= alone) look(keyOf(unit - alone, 0), text, at, found);
      const key = keyOf(unit, next);
      if (((begun[key >> 3] ?? 0) & (1 << (key & 7))) !== 0) look(key, text, at, found);
    }
  };
}

/** Marks a unit that is a word by itself. */
const alone = 0x10000;

const keys = 0x10000; // So that the mark above falls away

/** A number below `keys` for two units; words that share one are told apart by themselves. */
function keyOf(unit: number, next: number): number {
  return (unit * 31 + next) & (keys - 1);
}

/** Whether a text, once folded, has a word at a place. */
function standsAt(word: string, text: string, at: number): boolean {
  if (at + word.length > text.length) return false;
  for (let index = 0; index < word.length; index++)
    if (foldedUnits[text.charCodeAt(at + index)] !== word.charCodeAt(index)) return false;
  return true;
}
