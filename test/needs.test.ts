/** What is sorted out before the rows are tried must never be what a row would have taken. */
import { describe, expect, it } from 'vitest';
import { needsOf } from '../lib/needs.ts';
import { noiseRules } from '../lib/rules/noise.ts';
import { omissions } from '../lib/rules/omissions.ts';
import { sieveOf } from '../lib/sieve.ts';
import { squeeze } from '../lib/squeeze.ts';
import { fold, visible } from '../lib/text.ts';
import * as fuzz from './fuzz/words.ts';

describe('what a pattern needs', () => {
  it.each([
    { pattern: /^(?:下载|复制)全文$/u, words: [['下载全文', '复制全文']], starts: '下复', longest: 4 },
    { pattern: /(?:一键)?复制/u, words: [['复制']], starts: null, longest: Infinity },
    { pattern: /^.*(?:会员|登录).{0,3}$/u, words: [['会员', '登录']], starts: null, longest: Infinity },
    { pattern: /^(?=.{4,90}$).*下载/u, words: [['下载']], starts: null, longest: 90 },
    { pattern: /^(?=.{4,90}$)|下载/u, words: [], starts: null, longest: Infinity },
    { pattern: /^(?!.*同志)(?:大|小)+\s*$/u, words: [['大', '小']], starts: '大小', longest: Infinity },
    { pattern: /^[大小]{2,4}\s*$/u, words: [['大', '小']], starts: '大小', longest: 4 },
    { pattern: /(?<=来自)\p{L}+网/u, words: [['来自']], starts: null, longest: Infinity },
    { pattern: /(?<名>会员)\k<名>/u, words: [['会员']], starts: null, longest: Infinity },
    { pattern: /\u4f1a[员\u{1F449}]/u, words: [['会员', '会👉']], starts: null, longest: Infinity },
    { pattern: /会员/iu, words: [], starts: null, longest: Infinity },
  ])('$pattern', ({ pattern, ...needs }) => {
    expect(needsOf(pattern)).toEqual(needs);
  });
});

const rows = [...noiseRules, ...omissions].map((rule) => ({ rule, needs: needsOf(rule.pattern) }));
const sieve = sieveOf(rows);
const lines = [
  ...rows.flatMap(({ rule }) => [...rule.takes, ...rule.spares]),
  ...fuzz.lines,
  ...fuzz.notices,
  ...fuzz.sentences,
];
/** Lines as they stand, glued to a sentence on either side, and with their letters apart. */
const texts = lines.flatMap((line) => [
  line,
  `${line}同志们，今天我们在这里开会。`,
  `我们要认真学习领会会议精神。${line}`,
  [...line].join(' '),
  `★★${line}★★`,
]);

describe('a row that fits a text', () => {
  const read = texts
    .map((text) => squeeze(fold(text)).text)
    .map((text) => ({
      text,
      near: new Set([...sieve.near(text), ...sieve.beginning(text.charCodeAt(0))]),
      points: [...visible(text)].length,
    }));
  it.each(rows)('$rule.id', (row) => {
    const fitting = read.filter(({ text }) => row.rule.pattern.test(text));
    expect(fitting.length).toBeGreaterThan(0);
    expect(fitting.filter(({ near, points }) => !near.has(row) || points > row.needs.longest)).toEqual([]);
  });
});
