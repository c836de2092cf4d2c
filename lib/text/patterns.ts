/** Patterns built from words. */

/** Source of a pattern that fits any of the words; a word may itself be a piece of a pattern. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}
