import { describe, expect, test } from 'vitest';
import { split } from '../../lib/stages/split.ts';
import type { Block } from '../../lib/types.ts';

const p = (text: string): Block => ({ type: 'paragraph', text });
const h = (text: string): Block => ({ type: 'heading', level: 2, text });
const long = (start: string) =>
  p(`${start}我们要坚持稳中求进，把各项工作抓实抓细抓出成效，推动全县经济社会发展再上新台阶。`.repeat(4));
const titles = (blocks: readonly Block[], title: string | null = null) =>
  split(blocks, title).value.map((section) => section.title);

describe('collections by number', () => {
  test.each([
    ['篇一', ['讲话篇一', '讲话篇二', '讲话篇三']],
    ['篇1：', ['开学致辞 篇1', '开学致辞 篇2']],
    ['第一篇', ['第一篇：在县委会议上的讲话', '第二篇：在动员会上的讲话']],
    ['范文二', ['演讲稿范文一', '演讲稿范文二']],
    ['【篇3】', ['【篇1】', '【篇2】', '【篇3】']],
    ['one missing', ['讲话篇一', '讲话篇二', '讲话篇四']],
  ])('%s', (_, headings) =>
    expect(titles(headings.flatMap((heading) => [p(heading), long(heading)]))).toEqual(headings),
  );

  test('what stands above the first is the opening of the site', () => {
    const { value, changes } = split(
      [p('讲话稿是一种常用文体。'), h('讲话篇一'), long('甲'), h('讲话篇二'), long('乙')],
      null,
    );
    expect(value.map(({ title }) => title)).toEqual(['讲话篇一', '讲话篇二']);
    expect(changes.filter(({ rule }) => rule === 'preface').map(({ before }) => before)).toEqual([
      '讲话稿是一种常用文体。\n',
    ]);
  });

  test('a table of contents makes no sections', () => {
    const blocks = [p('讲话篇一'), p('讲话篇二'), h('讲话篇一'), long('甲'), h('讲话篇二'), long('乙')];
    expect(titles(blocks)).toEqual(['讲话篇一', '讲话篇二']);
  });

  test.each([
    ['one number alone', [p('讲话篇一'), long('甲')]],
    ['numbers in sentences', [p('第一，要抓学习。'), long('甲'), p('第二，要抓落实。'), long('乙')]],
    ['parts of one speech', [p('第一部分'), long('甲'), p('第二部分'), long('乙')]],
  ])('%s splits nothing', (_, blocks) => expect(titles(blocks)).toEqual([null]));
});

describe('two articles on a page', () => {
  test('a title between a closed text and a greeting', () => {
    expect(titles([p('同志们：'), long('甲'), p('在全县植树动员会上的讲话'), p('各位代表：'), long('乙')])).toEqual([
      null,
      '在全县植树动员会上的讲话',
    ]);
  });
  test('the title of the page again is no second text', () => {
    expect(
      titles(
        [p('同志们：'), long('甲'), p('在全县植树动员会上的讲话'), p('各位代表：'), long('乙')],
        '在全县植树动员会上的讲话',
      ),
    ).toEqual([null]);
  });
  test('a numbered heading is no title', () => {
    expect(titles([p('同志们：'), long('甲'), h('二、抓好政府工作报告'), p('同志们，'), long('乙')])).toEqual([null]);
  });
});

describe('text printed twice', () => {
  test('a long run is kept once', () => {
    const run = [long('甲'), long('乙')];
    const { value, changes } = split(
      [p('同志们：'), ...run, ...run.map((block) => ({ ...block })), p('谢谢大家！')],
      null,
    );
    expect(value[0]!.blocks).toHaveLength(4);
    expect(changes.map(({ rule }) => rule)).toEqual(['repeated-run', 'repeated-run']);
  });
  test('a refrain stays', () => {
    const verse = ['我们走在大路上，', '意气风发斗志昂扬。'].map(p);
    const blocks = [long('甲'), ...verse, long('乙'), ...verse];
    expect(split(blocks, null).value[0]!.blocks).toEqual(blocks);
  });
  test('同志们 in every section stays', () => {
    const blocks = [p('讲话篇一'), p('同志们：'), long('甲'), p('讲话篇二'), p('同志们：'), long('乙')];
    expect(split(blocks, null).value.map((section) => section.blocks[0])).toEqual([p('同志们：'), p('同志们：')]);
  });
});
