/** Patterns built from words. */
import { unitsFoldedTo } from './visible.ts';

/** Source of a pattern that fits any of the words; a word may itself be a piece of a pattern. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** Finds any of some folded words in a text that is not folded. Without the flag u, which makes it slower. */
export function foldedPattern(words: readonly string[]): RegExp {
  return new RegExp(
    words
      .map((word) => Array.from({ length: word.length }, (_, at) => anyUnit([word.charCodeAt(at)])).join(''))
      .join('|'),
  );
}

/** Source of a class of all UTF-16 units that fold to these. */
export function anyUnit(units: readonly number[]): string {
  const escaped = units.flatMap(unitsFoldedTo).map((code) => `\\u${code.toString(16).padStart(4, '0')}`);
  return `[${escaped.join('')}]`;
}
