import { expect, test } from 'vitest';
import { encodePair, hanziLevel } from '../../../lib/clean/repair/gbk.ts';
import { fits, isSyllable, isTraditionalOnly, toneless } from '../../../lib/clean/repair/readings.ts';
import { simplifiedOf } from '../../../lib/text/fold-characters.ts';

test.each([
  ['長', 'cháng', 2],
  ['長', 'zhǎng', 2],
  ['長', 'zhàng', 1],
  ['們', 'men', 2],
  ['綠', 'lǜ', 2],
  ['網', 'lán', 0],
  ['烟', 'yan', 1],
  ['水', 'mo', 0],
])('%s read %s fits %i', (character, reading, fit) => expect(fits(character, reading)).toBe(fit));

test.each(['聯', '瞭', '臺', '專'])('%s is Traditional only', (character) =>
  expect(isTraditionalOnly(character)).toBe(true),
);
test.each(['委', '水', '亍', 'A'])('%s is not', (character) => expect(isTraditionalOnly(character)).toBe(false));

test('all Traditional characters that GBK has and GB2312 lacks are known', () => {
  const missing = [...simplifiedOf.keys()].filter(
    (character) =>
      /[一-鿿]/u.test(character) &&
      encodePair(character) !== undefined &&
      hanziLevel(character) === 0 &&
      !isTraditionalOnly(character),
  );
  expect(missing).toEqual([]);
});

test('toneless', () => expect(['lǜ', 'ɡuó', 'nv', 'ê'].map(toneless)).toEqual(['lü', 'guo', 'nü', 'e']));
test.each(['shì', 'zhuang', 'er'])('%s is a syllable', (reading) => expect(isSyllable(reading)).toBe(true));
test.each(['keso', 'lan2', 'pc', 'str'])('%s is none', (reading) => expect(isSyllable(reading)).toBe(false));
