/** How characters are read, from the shipped table. */
import { simplifiedReadings, traditionalReadings } from '../../rules/readings.ts';
import { lazily } from '../../text/memo.ts';

/** A letter of a pinyin note, tone marks included, for use in patterns. GBK's own ɑ and ɡ are among them. */
export const pinyinLetter = 'a-zɑɡüêāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';

/** A vowel with a tone mark: no English word and no list letter has one. */
export const tonedLetter = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/u;

function parse(table: string): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, string[]>();
  for (const [, reading = '', characters = ''] of table.matchAll(/([^\u3400-\u9FFF]{1,9})([\u3400-\u9FFF]+)/gu)) {
    for (const character of characters) {
      const known = readings.get(character);
      if (known) known.push(reading);
      else readings.set(character, [reading]);
    }
  }
  return readings;
}

const traditional = lazily(() => parse(traditionalReadings));
const traditionalPlain = lazily(
  () => new Map([...traditional()].map(([character, readings]) => [character, readings.map(toneless)])),
);
const simplified = lazily(() => parse(simplifiedReadings));

/** A reading without its tone, ɑ, ɡ and v written as a, g and ü. */
export function toneless(reading: string): string {
  return reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0302\u0304\u030C]/gu, '')
    .normalize('NFC')
    .replace(/ɑ/gu, 'a')
    .replace(/ɡ/gu, 'g')
    .replace(/v/gu, 'ü');
}

/** True for a character that only Traditional texts use: GBK has it, GB2312 has not, and a converter writes it. */
export function isTraditionalOnly(character: string): boolean {
  return traditional().has(character);
}

/**
 * How well a reading fits a character: 2 with its tone, 1 without, 0 not at all or unknown. `plain` is the reading without
 * its tone, for callers that ask about many characters.
 */
export function fits(character: string, reading: string, plain = toneless(reading)): 0 | 1 | 2 {
  if (traditional().get(character)?.includes(reading)) return 2;
  const readings = traditionalPlain().get(character) ?? simplified().get(character);
  return readings?.includes(plain) ? 1 : 0;
}

const syllables = lazily(() => new Set([...simplified().values(), ...traditionalPlain().values()].flat()));

/** True for what can be read at all: a syllable of the standard language, with or without its tone. */
export function isSyllable(reading: string): boolean {
  return syllables().has(toneless(reading));
}
