/** How texts sound: the tables, and lines that nothing was learned from. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gapToneOf, noticeToneOf, soundsMissing, toneWeight } from '../../lib/notices/learned.ts';
import { gapTone, noticeTone } from '../../lib/rules/learned-notices.ts';
import { spelling } from './pages.ts';

const folder = new URL('../../scripts/tone/', import.meta.url);
const samples = readdirSync(folder)
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));

const sites = [
  '本稿可在线改写，十分钟交付，满意再付款',
  '【荐】同系列的稿子还有四十余份，欢迎选购',
  '摘编：文稿小栈　校阅：阿青',
  '觉得写得好，就请给小店留个五星吧',
  '想要可编辑的版本，请扫一扫右边的码',
  '凡转发本稿者，请注明取自墨香稿仓',
];
const authors = [
  '村里的老井修好了，第一桶水是给五保户送去的。',
  '请大家翻到材料第三页，我们一起看看这组数字。',
  '孩子们，记得把今天的太阳装进口袋里。',
  '要把扫码缴费的办法教给每一位老人，一遍不会就教两遍。',
  '编辑这本厂志，前后用了六年，三位老同志没有等到它印出来。',
  '感谢爸爸妈妈今天来到我的毕业典礼。',
];
const missing = [
  '这一节登录以后才会放出来',
  '（往下还有640字，升为书友后显示）',
  '看到这里为止，其余的装在客户端里',
  '——此处抽去两段，购得全本即可补上——',
];
const whole = [
  '后面的同志听得见吗？',
  '因为时间关系，其余的几点我就不展开了。',
  '本文下载后格式不变，请放心使用',
  '全篇完，欢迎评论',
];

test('the lines to learn from have a label each, and no line has two', () => {
  const labels = new Map<string, string>();
  const wrong = samples.filter(([label = '', text = '', ...more]) => {
    const isKnown = ['gap', 'site', 'speech'].includes(label) && text.trim() !== '' && more.length === 0;
    const other = labels.get(text);
    labels.set(text, label);
    return !isKnown || (other !== undefined && other !== label);
  });
  expect(wrong).toEqual([]);
  expect(samples.length).toBeGreaterThan(8000);
});

test('nothing was learned from the lines of this test', () => {
  const known = new Set(samples.map(([, text]) => text));
  expect([...sites, ...authors, ...missing, ...whole].filter((text) => known.has(text))).toEqual([]);
});

test.each([
  ['notices', noticeTone],
  ['gaps', gapTone],
])('the table of %s holds no feature twice', (_, { rows }) => {
  const features = rows.flatMap(({ singles, pairs }) => [...singles, ...(pairs.match(/../gsu) ?? [])]);
  expect(features.length).toBeGreaterThan(5000);
  expect(new Set(features).size).toBe(features.length);
  expect(rows.map(({ weight }) => weight).filter((weight) => weight === 0)).toEqual([]);
});

describe('unseen wordings', () => {
  test.each(sites)('a site: %s', (text) => expect(toneWeight(text, false)).toBeGreaterThan(0));
  test.each(authors)('an author: %s', (text) => expect(toneWeight(text, true)).toBe(0));
  test.each(missing)('missing text: %s', (text) => expect(soundsMissing(text)).toBe(true));
  test.each(whole)('nothing missing: %s', (text) => expect(soundsMissing(text)).toBe(false));
});

test.each([...sites, ...authors])('it sounds the same in Traditional and with blanks: %s', (text) => {
  const spaced = [...text].join(' ');
  expect(noticeToneOf(spaced)).toBe(noticeToneOf(text));
  expect(gapToneOf(spaced)).toBe(gapToneOf(text));
  expect(noticeToneOf(spelling.traditional(text))).toBeCloseTo(noticeToneOf(text), 0);
});

test('a part of a text is heard as if it stood alone', () => {
  const [site = '', author = ''] = [sites[0], authors[0]];
  expect(noticeToneOf(author + site, author.length)).toBe(noticeToneOf(site));
  expect(noticeToneOf(author + site, 0, author.length)).toBe(noticeToneOf(author));
});
