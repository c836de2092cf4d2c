/**
 * Pass `wrong-charset`: text whose bytes were read in another charset, where every byte comes back.
 *
 * Three confusions happen on Chinese pages: UTF-8 read as GBK (浣犲ソ), UTF-8 read as Latin-1 (ä½ å¥½), GBK read as Latin-1 (ÄãºÃ).
 * A line is undone only as a whole, and only where strict decoding gives everyday Chinese.
 */

import type { Edit } from '../../model/edits.ts';
import { simplifiedOf } from '../../text/fold-characters.ts';
import { lazily } from '../../text/memo.ts';
import { encodePair, hanziLevel } from './gbk.ts';

const hanzi = /\p{Script=Han}/gu;
const accented = /[\u00A1-\u00FF][\u0080-\u00FF\u0152-\u02DC\u2013-\u2122]/gu;

/** What UTF-8 of the commonest hanzi and marks looks like in GBK, and pairs of accented letters: a page without has nothing of it. */
export const anyWrongCharset =
  /[锛銆鐨鏄涓鍦浜鍥鍙][\u4E00-\u9FFF\uE000-\uF8FF€].?[\u4E00-\u9FFF]|[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF][\u0080-\u00FF\u0152-\u02DC\u2013-\u2122]/u;

/** Fewest confused places on a line, and of hanzi in what comes of it; and the share of everyday hanzi among the characters that come of it. */
const fewest = 3;
const everydayShare = 0.8;

/** What browsers read as Latin-1 is windows-1252: its characters above 0xFF, to their bytes. */
const latinBytes = lazily(() => {
  const bytes = Array.from({ length: 0x80 }, (_, index) => 0x80 + index);
  const characters = new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
  return new Map([...characters].map((character, index) => [character, 0x80 + index]));
});

/** The edit that gives a misread line back, or none. */
export function findWrongCharset(text: string): Edit[] {
  const attempts: readonly (readonly [RegExp, () => number[] | null, string])[] = [
    [hanzi, () => gbkBytes(text), 'utf-8'],
    [accented, () => latin(text), 'utf-8'],
    [accented, () => latin(text), 'gb18030'],
  ];
  for (const [sign, bytesOf, charset] of attempts) {
    const bytes = bytesOf();
    if (!bytes || [...text.matchAll(sign)].length < fewest) continue;
    const mended = decode(bytes, charset);
    if (mended && isEveryday(mended)) return [{ rule: 'wrong-charset', at: 0, before: text, after: mended }];
  }
  return [];
}

/** The bytes of a line read as GBK; null as soon as they are no UTF-8, which nearly every line shows by its second character. */
function gbkBytes(text: string): number[] | null {
  const bytes: number[] = [];
  let toCome = 0;
  const take = (byte: number): boolean => {
    bytes.push(byte);
    if (toCome > 0) {
      toCome--;
      return byte >= 0x80 && byte <= 0xbf;
    }
    if (byte < 0x80) return true;
    toCome = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
    return byte >= 0xc2 && byte <= 0xf4;
  };
  for (const character of text) {
    const pair = character === '€' ? 0x80 : character < '\u0080' ? character.charCodeAt(0) : encodePair(character);
    if (pair === undefined || !(pair > 0xff ? take(pair >> 8) && take(pair & 0xff) : take(pair))) return null;
  }
  return bytes;
}

function latin(text: string): number[] | null {
  const bytes: number[] = [];
  for (const character of text) {
    const byte = character < '\u0080' ? character.charCodeAt(0) : latinBytes().get(character);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return bytes;
}

/** Decoded strictly: null where a byte is missing or is none of the charset. */
function decode(bytes: readonly number[], charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function isEveryday(text: string): boolean {
  const written = [...text].filter((character) => /\p{Script=Han}/u.test(character));
  const usual = written.filter((character) => hanziLevel(simplifiedOf.get(character) ?? character) === 1);
  return (
    written.length >= fewest &&
    usual.length >= everydayShare * written.length &&
    !/[\u0080-\u009F\uE000-\uF8FF]/u.test(text)
  );
}
