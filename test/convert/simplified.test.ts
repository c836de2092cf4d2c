import { Converter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { toSimplified } from '../../lib/convert/simplified.ts';
import { names } from './names.ts';
import { onlySimplified } from './only-simplified.ts';
import { sentences } from './sentences.ts';
import { inTraditional } from './surroundings.ts';
import { mended, simplifiedStays, zheFromTraditional, zheInSimplified } from './tables.ts';
import { words } from './words.ts';

const bothWays = [...words, ...sentences, ...names];

test.each(bothWays)('%s from %s and from %s', (simplified, taiwan, hongKong) => {
  expect(toSimplified(taiwan, inTraditional)).toBe(simplified);
  expect(toSimplified(hongKong, inTraditional)).toBe(simplified);
});

test.each(bothWays)('%s stays', (simplified) => {
  expect(toSimplified(simplified)).toBe(simplified);
});

test.each(onlySimplified)('%s is %s', (traditional, simplified) => {
  expect(toSimplified(traditional, inTraditional)).toBe(simplified);
});

test.each(mended)('%s is %s', (source, simplified) => {
  expect(toSimplified(source)).toBe(simplified);
});

describe('着 and 著', () => {
  test.each(zheFromTraditional)('%s is %s', (source, simplified) => {
    expect(toSimplified(source, inTraditional)).toBe(simplified);
  });

  test.each(zheFromTraditional)('%s: the result stays', (_, simplified) => {
    expect(toSimplified(simplified)).toBe(simplified);
    expect(toSimplified(simplified, inTraditional)).toBe(simplified);
  });

  test.each(zheInSimplified)('%s is %s', (source, result) => {
    expect(toSimplified(source)).toBe(result);
  });

  test('far from any end of the text', () => {
    const far = '这里的人们都在说。'.repeat(20);
    expect(toSimplified(`${far}随著时代${far}效果显着。${far}鲁迅著${far}`)).toBe(
      `${far}随着时代${far}效果显著。${far}鲁迅著${far}`,
    );
  });
});

test.each(simplifiedStays)('%s stays', (text) => {
  expect(toSimplified(text)).toBe(text);
});

test.each([
  ['致力於和平', '致力於和平', '致力于和平'],
  ['乾部', '乾部', '干部'],
])('%s has no telling character: alone it is %s, in Traditional surroundings %s', (text, alone, surrounded) => {
  expect(toSimplified(text)).toBe(alone);
  expect(toSimplified(text, inTraditional)).toBe(surrounded);
});

test.each([
  ['“發”和“髮”在简化字里都写作“发”', '“發”和“髮”在简化字里都写作“发”'],
  ['這裡有人「專」門做學問，“專”出特色', '这里有人「专」门做学问，“专”出特色'],
  ['我们读“紅樓”时学了几个字', '我们读“红楼”时学了几个字'],
])('%s is %s: what is only spoken of stays', (text, simplified) => {
  expect(toSimplified(text)).toBe(simplified);
});

test.each(['国会は昨日開会した。', '東京へ行きました', '대한민국 國會'])('%s is no Chinese and stays', (text) => {
  expect(toSimplified(text, inTraditional)).toBe(text);
});

test('is opencc-js where 着/著 and the variants it lacks are not concerned', () => {
  const opencc = Converter({ from: 't', to: 'cn' });
  const text = '這裡的問題，我們後來討論過許多次。乾隆皇帝與錢鍾書，情有獨鍾。𡞵𠔌㑳';
  expect(toSimplified(text)).toBe(opencc(text));
});
