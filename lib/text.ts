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
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const pair = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (pair) at++;
    if (blanks[code] !== 1) count++;
  }
  return count;
}

/** Which UTF-16 units are blank: a table, since every character of every page is looked up in it. */
const blanks = Uint8Array.from({ length: 0x10000 }, (_, code) => (visible(String.fromCharCode(code)) === '' ? 1 : 0));

/**
 * Reads Traditional characters as Simplified, full width as half width and capitals as small, so one pattern finds all.
 *
 * For matching only, never for output: it maps single characters and knows no phrases.
 * The result has the same length as `text` (UTF-16 units), so offsets carry over.
 */
export function fold(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const to = folded[code] ?? code;
    if (to === code) continue;
    parts.push(text.slice(from, at), units[to] ?? String.fromCharCode(to));
    from = at + 1;
  }
  if (from === 0) return text;
  parts.push(text.slice(from));
  return parts.join('');
}

/** Most of what is folded becomes ASCII. */
const units: readonly string[] = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

/** What each UTF-16 unit folds to: a table, since every character of every page is looked up in it many times. */
const folded = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code >= 0xff01 && code <= 0xff5e)
    return String.fromCharCode(code - 0xfee0)
      .toLowerCase()
      .charCodeAt(0);
  if (code === 0x3000 || code === 0xa0) return 0x20;
  return simplifiedOf.get(String.fromCharCode(code))?.charCodeAt(0) ?? code;
});
