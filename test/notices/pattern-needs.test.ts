/** What is sorted out before the rows are tried must never be what a row would have taken. */

import { describe, expect, it } from 'vitest';
import { sieveOf } from '../../lib/notices/sieve.ts';
import { omissionCues } from '../../lib/rules/omission-cues.ts';
import { omissions } from '../../lib/rules/omissions.ts';
import { voiceCues } from '../../lib/rules/site-cues.ts';
import { spanRules } from '../../lib/rules/site-spans.ts';
import { squeeze } from '../../lib/text/spaced-letters.ts';
import { fold } from '../../lib/text/visible.ts';
import { needsOf } from '../../scripts/tables/needs.ts';
import * as fuzz from '../fuzz/words.ts';

describe('what a pattern needs', () => {
  it.each([
    { pattern: /^(?:下载|复制)全文$/u, ways: [{ words: [['下载全文', '复制全文']], starts: '下复' }], longest: 4 },
    { pattern: /(?:一键)?复制/u, ways: [{ words: [['复制']], starts: null }], longest: Infinity },
    { pattern: /^.*(?:会员|登录).{0,3}$/u, ways: [{ words: [['会员', '登录']], starts: null }], longest: Infinity },
    { pattern: /^(?=.{4,90}$).*下载/u, ways: [{ words: [['下载']], starts: null }], longest: 90 },
    {
      pattern: /^(?=.{4,90}$)|下载/u,
      ways: [
        { words: [], starts: null },
        { words: [['下载']], starts: null },
      ],
      longest: Infinity,
    },
    {
      pattern: /^(?:已有\d+人(?:阅读|下载)|免费.{0,6}(?:全文|原稿))/u,
      ways: [
        { words: [['已有'], ['人阅读', '人下载']], starts: '已免' },
        { words: [['免费'], ['全文', '原稿']], starts: '已免' },
      ],
      longest: Infinity,
    },
    { pattern: /^(?!.*同志)(?:大|小)+\s*$/u, ways: [{ words: [['大', '小']], starts: '大小' }], longest: Infinity },
    { pattern: /^[大小]{2,4}\s*$/u, ways: [{ words: [['大', '小']], starts: '大小' }], longest: 4 },
    { pattern: /^[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*完[。*]?$/u, ways: [{ words: [['完']], starts: null }], longest: 1 },
    { pattern: /(?<=来自)\p{L}+网/u, ways: [{ words: [['来自'], ['网']], starts: null }], longest: Infinity },
    { pattern: /(?<名>会员)\k<名>/u, ways: [{ words: [['会员']], starts: null }], longest: Infinity },
    { pattern: /\u4f1a[员\u{1F449}]/u, ways: [{ words: [['会员', '会👉']], starts: null }], longest: Infinity },
    { pattern: /会员/iu, ways: [{ words: [], starts: null }], longest: Infinity },
  ])('$pattern', ({ pattern, ...needs }) => {
    expect(needsOf(pattern)).toEqual(needs);
  });
});

const rows = [...spanRules, ...omissions, ...voiceCues, ...omissionCues].map((rule) => ({
  rule,
  needs: needsOf(rule.pattern),
}));
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
      near: new Set([...sieve.near(sieve.hitsIn(text), 0, text.length), ...sieve.beginning(text.charCodeAt(0))]),
      letters: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    }));
  it.each(rows)('$rule.id', (row) => {
    const fitting = read.filter(({ text }) => row.rule.pattern.test(text));
    expect(fitting.length).toBeGreaterThan(0);
    expect(fitting.filter(({ near, letters }) => !near.has(row) || letters > row.needs.longest)).toEqual([]);
  });
});

it('no cue needs the dots that a quoted text is read as', () => {
  const words = voiceCues.flatMap(({ pattern }) => needsOf(pattern).ways.flatMap(({ words }) => words.flat()));
  expect(words.filter((word) => word.includes('…'))).toEqual([]);
});
