/**
 * Writes `lib/rules/readings.ts` from pinyin-pro and the character lists of opencc-js. Run it after either is updated:
 * `node --import tsx scripts/tables/readings.ts`
 */
import { writeFileSync } from 'node:fs';
import hongKong from 'opencc-js/dict/HKVariants';
import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariants';
import { pinyin } from 'pinyin-pro';

/** All hanzi that two bytes from these areas stand for. `gb18030` is the label under which Node decodes as a browser does. */
function hanzi(leads: readonly [number, number], trails: readonly [number, number]): string[] {
  const decoder = new TextDecoder('gb18030');
  const found: string[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(text) && text !== '々' && text !== '〇') found.push(text);
    }
  }
  return found;
}

const entries = (dictionary: string) => dictionary.split('|').map((entry) => entry.split(' '));
const simplifiedOf = new Map(entries(traditionalToSimplified).map(([from, to]) => [from ?? '', to ?? '']));
const written = new Set(
  [simplifiedToTraditional, phrases, hongKong, taiwan].flatMap((list) =>
    entries(list).flatMap(([, ...to]) => to.flatMap((word) => [...word])),
  ),
);

const gb2312 = hanzi([0xb0, 0xf7], [0xa1, 0xfe]);
const known = new Set(gb2312);
const traditional = hanzi([0x81, 0xfe], [0x40, 0xfe]).filter(
  (character) => !known.has(character) && (simplifiedOf.has(character) || written.has(character)),
);

const readings = (character: string) =>
  pinyin(character, { multiple: true, type: 'array' }).filter((reading) => reading !== character);
const plain = (reading: string) =>
  reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0302\u0304\u030c]/gu, '')
    .normalize('NFC');

/** `lián聯連liǎn臉…`: each reading with the characters that have it. */
function grouped(characters: readonly string[], readingsOf: (character: string) => readonly string[]): string {
  const groups = new Map<string, string>();
  for (const character of characters) {
    for (const reading of new Set(readingsOf(character))) groups.set(reading, (groups.get(reading) ?? '') + character);
  }
  return [...groups]
    .sort(([a], [b]) => (plain(a) + a < plain(b) + b ? -1 : 1))
    .map(([reading, group]) => reading.normalize('NFC') + group)
    .join('');
}

// A mirror may have looked the reading up before or after it converted the character
const both = (character: string) => [...readings(character), ...readings(simplifiedOf.get(character) ?? character)];

const source = `/** Written by \`scripts/tables/readings.ts\` from pinyin-pro; do not edit. Readings, each followed by the characters that have it. */

/** Characters that only Traditional texts use (in GBK, not in GB2312), with tones. */
export const traditionalReadings =
  '${grouped(traditional, both)}';

/** All hanzi of GB2312, without tones. */
export const simplifiedReadings =
  '${grouped(gb2312, (character) => readings(character).map(plain))}';
`;
writeFileSync(new URL('../../lib/rules/readings.ts', import.meta.url), source);
console.log(
  `${traditional.length} Traditional and ${gb2312.length} other characters, ${Buffer.byteLength(source)} bytes`,
);
