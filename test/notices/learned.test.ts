/** What the characters of a line tell, and what all evidence together does, of lines that nothing was learned from. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isSiteVoice } from '../../lib/notices/cue-score.ts';
import { hashesOf, packed, scoring } from '../../lib/notices/learned.ts';
import { Reading } from '../../lib/notices/line.ts';
import { tellsOfMissing } from '../../lib/notices/omission-score.ts';
import { reasonsFor, siteOdds } from '../../lib/notices/whose.ts';
import { gapCharacters, noticeCharacters } from '../../lib/rules/learned-notices.ts';
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
  '承包人对设备的毁损不承担赔偿责任。',
  '未经全体住户同意，任何人不得改建公共厨房。',
  '登记表应当写明下列各项：',
  '月票半价惹争议',
  '通知发了没人看',
];
const authorsBrackets = [
  '（以下简称合作社）',
  '（包括退休返聘的三位）',
  '（不含途中补给）',
  '（每户限一辆）',
  '（廢止）',
  '（见附表三）',
  '(截至11/20)',
];
const sitesBrackets = [
  '（来源：某某文稿网）',
  '【点击下载全文Word版】',
  '[复制本段文字]',
  '（转载请注明出自青禾文库）',
];
const missing = ['这一节登录以后才会放出来', '（往下还有640字，升为书友后显示）', '看到这里为止，其余的装在客户端里'];
const whole = [
  '后面的同志听得见吗？',
  '因为时间关系，其余的几点我就不展开了。',
  '（以下简称节煤）',
  '超过二百立方米的部分，按八折收取。',
  '400001元以上的部分 按0.8%计收',
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
  const all = [...sites, ...authors, ...authorsBrackets, ...sitesBrackets, ...missing, ...whole];
  expect(all.filter((text) => known.has(text))).toEqual([]);
});

describe('unseen wordings', () => {
  test.each(sites)('a site: %s', (text) => expect(isSiteVoice(text, 'line', { names: [], amid: false })).toBe(true));
  test.each(authors)('an author: %s', (text) => expect(isSiteVoice(text, 'line')).toBe(false));
  test.each(authorsBrackets)("an author's bracket: %s", (text) => expect(isSiteVoice(text, 'bracket')).toBe(false));
  test.each(sitesBrackets)("a site's bracket: %s", (text) => expect(isSiteVoice(text, 'bracket')).toBe(true));
  test.each(missing)('missing text: %s', (text) => expect(tellsOfMissing(text)).toBe(true));
  test.each(whole)('nothing missing: %s', (text) => expect(tellsOfMissing(text)).toBe(false));
});

test.each([...sites, ...authors])('it reads the same in Traditional and with blanks: %s', (text) => {
  const spaced = new Reading([...text].join(' '));
  const read = new Reading(text);
  expect(spaced.learned).toBe(read.learned);
  expect(spaced.learnedGap).toBe(read.learnedGap);
  expect(new Reading(spelling.traditional(text)).learned).toBeCloseTo(read.learned, 0);
});

test('a part of a text scores as if it stood alone', () => {
  const [site = '', author = ''] = [sites[0], authors[0]];
  const read = new Reading(author + site);
  expect(read.part(author.length, read.text.length).learned).toBeCloseTo(new Reading(site).learned, 9);
  expect(read.part(0, author.length).learned).toBeCloseTo(new Reading(author).learned, 9);
});

test('a table holds the weights that were packed, in steps', () => {
  const bits = 4;
  const weights = new Float64Array(1 << bits);
  const { hashes, count } = hashesOf('甲', bits);
  for (const hash of new Set(hashes)) weights[hash] = 1.5;
  const score = scoring({ bits, scale: 0.5, bias: 0.25, weights: packed(weights, 0.5) });
  expect(score('甲').of(0, 1)).toBeCloseTo((1.5 * hashes.length) / Math.sqrt(count) + 0.25, 9);
});

test.each([noticeCharacters, gapCharacters])('a table holds as many weights as it says', ({ bits, weights }) => {
  expect(atob(weights).length * 2).toBe(1 << bits);
});

test('the log names what counted', () => {
  expect(reasonsFor(new Reading('下载本文Word版，会员仅需9.9元'), 'line')).toMatch(/learned|price|file/u);
  expect(siteOdds(new Reading('春风稿苑'), 'line', ['春风稿苑'])).toBeGreaterThan(
    siteOdds(new Reading('春风稿苑'), 'line', []),
  );
});
