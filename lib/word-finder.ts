/** Finds many words in a text at once. */
import { foldedUnits } from './text.ts';

interface Entry<T> {
  readonly word: string;
  readonly values: T[];
}

/** Hears of a word that stands in a text: its values, and its place in UTF-16 units. */
export type Found<T> = (values: readonly T[], at: number, length: number) => void;

/** What a character may be: a word by itself, the first of a word, the second of one. */
const alone = 1;
const first = 2;
const second = 4;

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
  const roles = new Uint8Array(foldedUnits.length);
  const byWord = new Map<string, Entry<T>>();
  const give = (unit: number, role: number) => {
    roles[unit] = (roles[unit] ?? 0) | role;
  };
  for (const { word, value } of words) {
    const known = byWord.get(word);
    if (known) {
      known.values.push(value);
      continue;
    }
    const entry = { word, values: [value] };
    byWord.set(word, entry);
    const [unit, next] = [word.charCodeAt(0), word.charCodeAt(1) || 0];
    const key = keyOf(unit, next);
    if (slots[key] === 0) slots[key] = lists.push([]) - 1;
    lists[slots[key] ?? 0]?.push(entry);
    give(unit, word.length === 1 ? alone : first);
    if (word.length > 1) give(next, second);
  }
  // By units as they stand: nothing has to be folded to be looked up
  const roleOf = new Uint8Array(foldedUnits.length);
  foldedUnits.forEach((to, unit) => {
    roleOf[unit] = roles[to] ?? 0;
  });

  const look = (key: number, text: string, at: number, found: Found<T>): void => {
    for (const { word, values } of lists[slots[key] ?? 0] ?? [])
      if (standsAt(word, text, at)) found(values, at, word.length);
  };
  return (text, found) => {
    let role = roleOf[text.charCodeAt(0)] ?? 0;
    for (let at = 0; at < text.length; at++) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const nextRole = roleOf[next] ?? 0;
      if ((role & alone) !== 0) look(keyOf(foldedUnits[text.charCodeAt(at)] ?? 0, 0), text, at, found);
      if ((role & first) !== 0 && (nextRole & second) !== 0) {
        const key = keyOf(foldedUnits[text.charCodeAt(at)] ?? 0, foldedUnits[next] ?? 0);
        if (slots[key] !== 0) look(key, text, at, found);
      }
      role = nextRole;
    }
  };
}

const keys = 0x10000;

/** A number below `keys` for two units; words that share one are told apart by themselves. */
function keyOf(unit: number, next: number): number {
  return (unit * 31 + next) % keys;
}

/** Whether a text, once folded, has a word at a place. */
function standsAt(word: string, text: string, at: number): boolean {
  if (at + word.length > text.length) return false;
  for (let index = 0; index < word.length; index++)
    if (foldedUnits[text.charCodeAt(at + index)] !== word.charCodeAt(index)) return false;
  return true;
}
