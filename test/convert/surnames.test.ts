import { expect, test } from 'vitest';
import { readDictionaries } from '../../lib/convert/dictionaries-node.ts';
import { toSimplified } from '../../lib/convert/simplified.ts';
import { createTraditional } from '../../lib/convert/traditional.ts';

const toTraditional = createTraditional(await readDictionaries());

/** Surnames that are written otherwise in words, or begin a word of another character, with their Traditional form. */
const surnames =
  '岳岳 余余 游游 涂涂 范范 于于 胡胡 郁郁 钟鍾 沈沈 姜姜 卜卜 仇仇 曲曲 谷谷 朱朱 梁梁 松松 向向 秋秋 征征 台台 蒙蒙 云雲 万萬 叶葉 庄莊 周周 朴朴 潘潘 咸咸 干干 冯馮 郭郭 曾曾'.split(
    ' ',
  );

/** `@` stands for the surname. */
const sentences: readonly (readonly [simplified: string, traditional: string])[] = [
  ['@明远主任今天也来了。', '@明遠主任今天也來了。'],
  ['请@老师先讲几句。', '請@老師先講幾句。'],
  ['校长@立群，大家都认识。', '校長@立群，大家都認識。'],
  ['刚才，@先生谈了修路的事。', '剛才，@先生談了修路的事。'],
  ['主持人：@立群', '主持人：@立群'],
  ['他姓@，住在河东。', '他姓@，住在河東。'],
  ['感谢@明远同志。', '感謝@明遠同志。'],
  ['@氏祠堂修好了。', '@氏祠堂修好了。'],
  ['村里的@大姐种了三亩茶。', '村裡的@大姐種了三畝茶。'],
  ['记者 @立群 报道', '記者 @立群 報道'],
  ['@明远书记说，路要修。后来@明远又去了两趟。', '@明遠書記說，路要修。後來@明遠又去了兩趟。'],
];

const places = surnames.flatMap((surname) =>
  sentences.map(([simplified, traditional]) => ({
    simplified: simplified.replaceAll('@', surname.charAt(0)),
    traditional: traditional.replaceAll('@', surname.charAt(1)),
  })),
);

/** One place in a hundred. */
const mostWrong = 0.01 * places.length;

test('surnames to Traditional', () => {
  const wrong = places.filter(({ simplified, traditional }) => toTraditional(simplified, 'tw') !== traditional);
  expect(surnames.length).toBeGreaterThanOrEqual(35);
  expect(wrong.length, wrong.map(({ simplified }) => simplified).join('\n')).toBeLessThanOrEqual(mostWrong);
});

test('surnames to Simplified', () => {
  const wrong = places.filter(({ simplified, traditional }) => toSimplified(traditional) !== simplified);
  expect(wrong.length, wrong.map(({ traditional }) => traditional).join('\n')).toBeLessThanOrEqual(mostWrong);
});

test('surnames stay in Taiwan', () => {
  const wrong = places.filter(({ traditional }) => toTraditional(traditional, 'tw') !== traditional);
  expect(wrong).toEqual([]);
});
