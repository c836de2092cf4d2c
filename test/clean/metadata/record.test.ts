import { describe, expect, test } from 'vitest';
import { cleanTree } from '../../../lib/clean/pipeline.ts';
import { parse } from '../../../lib/page/parse.ts';
import { pageOf } from '../../collections/pages.ts';
import { smalls } from '../../collections/texts.ts';

const [first] = smalls;
const title = first?.title ?? '';
const body = first ? [first.greeting, ...first.lines] : [];
const clean = (head: readonly string[], meta = '') =>
  cleanTree(
    parse(pageOf(title, [...head, ...body]).replace('<div class="content">', `${meta}<div class="content">`), null),
  ).speeches[0];
const lines = (head: readonly string[], meta?: string) =>
  clean(head, meta)?.blocks.flatMap((block) => ('text' in block ? [block.text] : [])) ?? [];

describe('the day of the page, printed below the title', () => {
  test.each(['2020年1月9日', '二〇二〇年一月九日', '2020 年 1 月 9 日'])('%s is kept as such', (day) => {
    expect(clean([day])?.published).toBe('2020-01-09');
    expect(lines([day])).toEqual(body);
  });

  test.each([
    ['in brackets', ['（2020年1月9日）']],
    ['under a speaker', ['工会主席 方大川', '2020年1月9日']],
    ['under a subtitle', ['——写在灶台砌好的那一天', '2020年1月9日']],
  ])('a day %s is the speaker’s', (_, head) => expect(lines(head)).toEqual([...head, ...body]));

  test('another day than the page’s is the speaker’s', () => {
    expect(lines(['2020年1月9日'], '<p class="info">发布时间：2020-01-12 10:00</p>')).toEqual([
      '2020年1月9日',
      ...body,
    ]);
  });
});

describe('a speaker below the title stays', () => {
  test.each([
    '市委副书记、市长 薛怀远',
    '区住房保障中心党组书记　卞春生',
    '县供水公司城东营业所抄表员代表 陆小满',
    '（理事长 桑有田）',
  ])('%s', (speaker) => expect(lines([speaker])).toEqual([speaker, ...body]));
});

test.each(['二〇二一年腊月二十日', '2021年正月初八', '辛丑年九月初九'])('a signature of %s stays', (day) => {
  const page = pageOf(title, [...body, '你们的方大川', day]);
  const texts = cleanTree(parse(page, null)).speeches[0]?.blocks.flatMap((block) =>
    'text' in block ? [block.text] : [],
  );
  expect(texts?.slice(-2)).toEqual(['你们的方大川', day]);
});
