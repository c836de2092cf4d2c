import { fold } from '../text/visible.ts';
import type { Converter } from './convert.ts';
import { longestAt, phraseTable } from './phrases.ts';
import { type ReaderWord, readWord } from './reader-words.ts';

/**
 * A converter in which the reader's words win, however the source writes them. Lines that cannot be read are left out. The
 * conversion must keep the number of code points.
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

  return (text, target, whole) => {
    const converted = convert(text, target, whole);
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
