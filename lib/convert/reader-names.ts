/** Lets the reader's own word list win over the conversion. */

import { fold } from '../text/visible.ts';
import type { Converter } from './convert.ts';
import { longestAt, phraseTable } from './phrases.ts';
import { type ReaderWord, readWord } from './reader-words.ts';

/**
 * A converter that writes the words of the list as the list has them, wherever they stand and however the source writes them:
 * in Simplified, in Traditional, or as a bad converter left them. Lines that cannot be read are left out.
 *
 * Relies on a conversion that keeps the number of code points.
 */
export function withReaderWords(convert: Converter, lines: readonly string[]): Converter {
  const words = new Map<string, ReaderWord>();
  for (const line of lines) {
    const word = readWord(line);
    if (typeof word === 'string') continue;
    for (const form of new Set([word.hans, word.tw, word.hk])) words.set(fold(form), word);
  }
  if (words.size === 0) return convert;
  const table = phraseTable([...words.keys()].map((key) => `${key} ${key}`).join('|'));

  return (text, target, around) => {
    const converted = convert(text, target, around);
    const folded = fold(text);
    const parts: string[] = [];
    let from = 0; // UTF-16 units of the source, and of the result: characters outside the BMP may differ
    let written = 0;
    for (let at = 0; at < folded.length; ) {
      const length = longestAt(table, folded, at);
      const word = length === 0 ? undefined : words.get(folded.slice(at, at + length));
      if (word === undefined) {
        at++;
        continue;
      }
      const kept = unitsOf(converted, written, [...text.slice(from, at)].length);
      parts.push(converted.slice(written, kept), word[target]);
      written = unitsOf(converted, kept, [...text.slice(at, at + length)].length);
      at += length;
      from = at;
    }
    return parts.length === 0 ? converted : parts.join('') + converted.slice(written);
  };
}

/** Where so many code points from a place end, in UTF-16 units. */
function unitsOf(text: string, from: number, points: number): number {
  let at = from;
  for (let point = 0; point < points; point++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}
