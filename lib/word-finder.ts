/** Finds many words in a text at once. */
import { foldedUnits } from './text.ts';

interface Entry<T> {
  readonly word: string;
  readonly values: T[];
}

/** What a character may be: a word by itself, the first of a word. */
const alone = 1;
const first = 2;

/**
 * Gives a function that calls `found` with the values of all words (folded) that stand in a text (folded or not), and says
 * whether any does.
 *
 * Few characters of running text begin a word, and fewer are followed as the word goes on: nearly always one look at each
 * character is all.
 */
export function finderOf<T>(
  words: readonly { readonly word: string; readonly value: T }[],
): (text: string, found: (value: T) => void) => boolean {
  const entries = new Map<number, Entry<T>[]>();
  const roles = new Uint8Array(foldedUnits.length);
  const begun = new Uint8Array(keys); // By key: whether some word begins so
  for (const { word, value } of words) {
    const [unit, next] = [word.charCodeAt(0), word.charCodeAt(1) || 0];
    const key = keyOf(unit, next);
    const list = entries.get(key) ?? [];
    entries.set(key, list);
    const known = list.find((entry) => entry.word === word);
    if (known) known.values.push(value);
    else list.push({ word, values: [value] });
    roles[unit] = (roles[unit] ?? 0) | (word.length === 1 ? alone : first);
    begun[key] = 1;
  }
  // By units as they stand: nothing has to be folded to be looked up
  const roleOf = foldedUnits.map((unit) => roles[unit] ?? 0);

  const look = (key: number, text: string, at: number, found: (value: T) => void): boolean => {
    let any = false;
    for (const { word, values } of entries.get(key) ?? []) {
      if (!standsAt(word, text, at)) continue;
      any = true;
      for (const value of values) found(value);
    }
    return any;
  };
  return (text, found) => {
    let any = false;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const role = roleOf[unit] ?? 0;
      if (role === 0) continue;
      const folded = foldedUnits[unit] ?? 0;
      if (role !== first && look(keyOf(folded, 0), text, at, found)) any = true;
      if (role === alone || at + 1 === text.length) continue;
      const key = keyOf(folded, foldedUnits[text.charCodeAt(at + 1)] ?? 0);
      if (begun[key] === 1 && look(key, text, at, found)) any = true;
    }
    return any;
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
