/** Small facts about characters that several stages share. */
import { simplifiedOf } from './rules/fold-characters.ts';

/** White space of every width, and the characters that have none. */
const blank = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/gu;

/** The characters a reader sees: every kind of space left out. */
export function visible(text: string): string {
  return text.replace(blank, '');
}

/** How many characters a reader sees, in code points, marks included. */
export function countChars(text: string): number {
  return [...visible(text)].length;
}

/**
 * Reads Traditional characters as Simplified, full width as half width and capitals as small, so one pattern finds all.
 *
 * For matching only, never for output: it maps single characters and knows no phrases.
 * The result has the same length as `text` (UTF-16 units), so offsets carry over.
 */
export function fold(text: string): string {
  return text.replace(/[^\n -@[-`{-~]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
    if (code === 0x3000 || code === 0xa0) return ' ';
    if (code >= 0x41 && code <= 0x5a) return character.toLowerCase();
    return character.length === 1 ? (simplifiedOf.get(character) ?? character) : character;
  });
}
