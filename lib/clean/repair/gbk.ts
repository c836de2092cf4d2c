/**
 * GBK as browsers know it: pairs of bytes to characters and back, private-use characters included.
 *
 * The table is read off the platform's own decoder, so none is shipped. The label is `gb18030`: the encoding standard gives
 * `gbk` and `gb18030` one decoder, and Chromium 1:1 agrees, but Node's `gbk` (ICU's) differs in 101 pairs. Node's `gb18030`
 * differs from Chromium's `gbk` in none.
 */
import { lazily } from '../../text/memo.ts';

const firstLead = 0x81;
const lastByte = 0xfe;
const firstTrail = 0x40;
const width = lastByte - firstTrail + 1;

interface Table {
  readonly characters: readonly string[];
  /** `lead << 8 | trail` by character. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** Private-use characters that older decoders give where newer ones give a real character: from, lead, trail, how many. */
const formerly: readonly (readonly [number, number, number, number])[] = [
  [0xe78d, 0xa6, 0xd9, 7],
  [0xe794, 0xa6, 0xec, 2],
  [0xe796, 0xa6, 0xf3, 1],
  [0xe7c7, 0xa8, 0xbc, 1],
  [0xe7c8, 0xa8, 0xbf, 1],
  [0xe7e7, 0xa9, 0x89, 13],
  [0xe815, 0xfe, 0x50, 0x2f],
  [0xe844, 0xfe, 0x80, 0x21],
];

const table = lazily((): Table => {
  const bytes: number[] = [];
  for (let lead = firstLead; lead <= lastByte; lead++) {
    for (let trail = firstTrail; trail <= lastByte; trail++) bytes.push(lead, trail === 0x7f ? 0x20 : trail, 0x0a);
  }
  const characters = new TextDecoder('gb18030')
    .decode(Uint8Array.from(bytes))
    .split('\n')
    .map((text) => (text.length === 1 && text !== '\uFFFD' ? text : ''));

  const pairs = new Map<string, number>();
  for (const [from, lead, trail, count] of formerly) {
    for (let i = 0; i < count; i++) pairs.set(String.fromCharCode(from + i), (lead << 8) | (trail + i));
  }
  characters.forEach((character, index) => {
    const pair = ((firstLead + Math.floor(index / width)) << 8) | (firstTrail + (index % width));
    // U+3000 has two pairs; the first is the one that is written
    if (character !== '' && !(character === '\u3000' && pairs.has(character))) pairs.set(character, pair);
  });
  return { characters, pairs };
});

/** The character of two bytes, or '' where they are none. */
export function decodePair(lead: number, trail: number): string {
  if (lead < firstLead || lead > lastByte || trail < firstTrail || trail > lastByte) return '';
  return table().characters[(lead - firstLead) * width + trail - firstTrail] ?? '';
}

/** The two bytes of a character as `lead << 8 | trail`, or undefined where GBK has none (ASCII has none either). */
export function encodePair(character: string): number | undefined {
  return table().pairs.get(character);
}

/** True for a byte that begins a pair. */
export function isLead(byte: number): boolean {
  return byte >= firstLead && byte <= lastByte;
}

/**
 * How usual a hanzi is, by where GB2312 keeps it: 1 for its first level (3,755 common ones), 2 for its second, 0 for one
 * that it lacks.
 */
export function hanziLevel(character: string): 0 | 1 | 2 {
  const pair = encodePair(character);
  if (pair === undefined || (pair & 0xff) < 0xa1) return 0;
  if (pair >= 0xb0a1 && pair <= 0xd7f9) return 1;
  return pair >= 0xd8a1 && pair <= 0xf7fe ? 2 : 0;
}
