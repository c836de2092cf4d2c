/**
 * Damages text the way mirrors do: Simplified made Traditional, written as GBK, pinyin put after every pair of bytes that a
 * listed character has (wherever the pair stands, also across two characters), and read back.
 */
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { decodePair, encodePair } from '../../../lib/clean/repair/gbk.ts';

/** How the damaged bytes were read: the swallowed pair as `?`, or as a browser does (U+FFFD, the bracket stays). */
export type Reading = 'swallow' | 'browser';

export interface DamageOptions {
  /** Noted characters, in the order in which the mirror goes through them. */
  readonly noted: readonly string[];
  readonly reading: Reading;
  /** A blank before the closing bracket. */
  readonly blank?: boolean;
}

export const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Bytes as a string of characters 0–255, for the replacements that such mirrors do. */
export function toBytes(text: string): string {
  let bytes = '';
  for (const character of text) {
    const pair = encodePair(character);
    if (pair !== undefined) bytes += String.fromCharCode(pair >> 8, pair & 0xff);
    else if (character < '\u0080') bytes += character;
    else throw new Error(`GBK has no ${character}`);
  }
  return bytes;
}

export function fromBytes(bytes: string, reading: Reading): string {
  if (reading === 'browser')
    return new TextDecoder('gb18030').decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes.charCodeAt(i);
    if (lead < 0x80) {
      text += bytes[i];
      continue;
    }
    text += decodePair(lead, bytes.charCodeAt(i + 1)) || '?';
    i++;
  }
  return text;
}

/** What the mirror makes of Traditional text. */
export function damage(traditional: string, { noted, reading, blank = false }: DamageOptions): string {
  let bytes = toBytes(traditional);
  for (const character of noted) {
    const pair = toBytes(character);
    const note = toBytes(`(${pinyin(character)}${blank ? ' ' : ''})`);
    bytes = bytes.split(pair).join(pair + note);
  }
  return fromBytes(bytes, reading);
}

/** The Traditional-only characters of a text, the most frequent first. */
export function mostFrequent(traditional: string, most: number): string[] {
  const counts = new Map<string, number>();
  for (const character of traditional) {
    const pair = encodePair(character);
    if (pair === undefined || ((pair & 0xff) >= 0xa1 && pair >= 0xb0a1 && pair <= 0xf7fe)) continue;
    if (/\p{Script=Han}/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([character]) => character);
}
