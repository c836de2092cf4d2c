import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { dictionariesPath, fetchDictionaries } from '../../lib/convert/dictionaries.ts';
import { readDictionaries } from '../../lib/convert/dictionaries-node.ts';
import { findNames } from '../../lib/convert/names.ts';
import { toSimplified } from '../../lib/convert/simplified.ts';
import { createTraditional } from '../../lib/convert/traditional.ts';
import { ownHongKong, ownTaiwan, ownTraditional } from '../../lib/rules/script-corrections.ts';
import { names } from './names.ts';
import { sentences } from './sentences.ts';
import { inTraditional } from './surroundings.ts';
import { mended, ownChoice, taiwanStays } from './tables.ts';
import { words } from './words.ts';

const bothWays = [...words, ...sentences, ...names];

const dictionaries = await readDictionaries();
const toTraditional = createTraditional(dictionaries);

test.each(bothWays)('%s is %s in Taiwan and %s in Hong Kong', (simplified, taiwan, hongKong) => {
  expect(toTraditional(simplified, 'tw')).toBe(taiwan);
  expect(toTraditional(simplified, 'hk')).toBe(hongKong);
});

test('there are enough of them', () => {
  expect(new Set(bothWays.map(([simplified]) => simplified)).size).toBe(bothWays.length);
  expect(bothWays.length).toBeGreaterThan(1000);
});

test.each(bothWays)('%s: what is right stays', (_, taiwan, hongKong) => {
  expect(toTraditional(taiwan, 'tw', inTraditional)).toBe(taiwan);
  expect(toTraditional(hongKong, 'hk', inTraditional)).toBe(hongKong);
});

test.each(taiwanStays)('%s stays in Taiwan', (text) => {
  expect(toTraditional(text, 'tw', inTraditional)).toBe(text);
});

test.each(mended)('%s is mended: %s, %s', (source, _, taiwan) => {
  expect(toTraditional(source, 'tw')).toBe(taiwan);
});

test.each(ownChoice)('%s keeps its own', (source, taiwan) => {
  expect(toTraditional(source, 'tw')).toBe(taiwan);
});

describe('surnames', () => {
  test.each([
    ['于敏同志来了', [0]],
    ['书记于建国。', [2]],
    ['主持人：于建国，', [4]],
    ['会上，余教授讲', [3]],
    ['于是同志们', []],
    ['关于王先生', []],
    ['于今年主任', []],
    ['丰收了', []],
    ['记者 郁文 报道', [3]],
  ])('%s', (text, places) => {
    const surnames = [...text.matchAll(/[于余郁]/gu)].map(({ index }) => index);
    const isUsual = (word: string) => ['于是', '于今', '今年'].includes(word);
    expect(findNames(text, surnames, isUsual, new Set()).map(({ from }) => from)).toEqual(places);
  });

  test('游客代表 are no Mr You', () => {
    expect(toTraditional('游客代表发言', 'tw')).toBe('遊客代表發言');
  });
});

test('Japanese and Korean stay', () => {
  expect(toTraditional('国会は昨日開会した。', 'tw')).toBe('国会は昨日開会した。');
  expect(toTraditional('대한민국 国会', 'hk')).toBe('대한민국 国会');
});

const listed = dictionaries.STPhrases.split('|').map((entry) => entry.split(' ')[0] ?? '');

test.each(['tw', 'hk'] as const)('is OpenCC for every word of its lists (%s) but for our own', (region) => {
  const opencc = Converter({ from: 'cn', to: region });
  const own = ownTraditional.split('|').map((entry) => entry.split(' ')[0] ?? '');
  const ownForms = (region === 'tw' ? ownTaiwan : ownHongKong).split('|').map((entry) => entry.split(' ')[0] ?? '');
  const others = listed.filter(
    (word) =>
      toSimplified(word) === word &&
      toTraditional(word, region) !== opencc(word).replaceAll('啓', '啟').replaceAll('蔘', '參') &&
      !own.some((one) => word.includes(one)) &&
      !ownForms.some((one) => opencc(word).includes(one)) &&
      !/[\u{f900}-\u{faff}]/u.test(word),
  );
  expect(others).toEqual([]);
});

/** Words of all kinds run together, as no text would have them. */
const runs = fc
  .array(
    fc.oneof(
      fc.nat(listed.length - 1).map((at) => listed[at] ?? ''),
      fc.constantFrom('的', '。', 'a1', '𠮷', '着', '里', '只', '100'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test.each(['tw', 'hk'] as const)('keeps the number of characters (%s)', (region) => {
  fc.assert(
    fc.property(fc.oneof(runs, fc.string({ unit: 'binary' })), (text) => {
      expect([...toTraditional(text, region)].length).toBe([...text].length);
    }),
  );
});

describe('the dictionaries', () => {
  test('are read back the same from the file of the built extension', async () => {
    const served = new Map([[dictionariesPath, JSON.stringify(dictionaries)]]);
    const fetched = await fetchDictionaries(async (path) => served.get(path) ?? '');
    expect(fetched).toEqual(dictionaries);
    expect(createTraditional(fetched)('头发', 'tw')).toBe('頭髮');
  });

  test.each(['{}', '[]', 'null', '{"STPhrases":""}'])('%s is refused', async (contents) => {
    await expect(fetchDictionaries(async () => contents)).rejects.toThrow(TypeError);
  });
});
