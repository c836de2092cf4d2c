import { describe, expect, test } from 'vitest';
import { split } from '../../../lib/clean/split/split.ts';
import type { Block } from '../../../lib/model/types.ts';

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
    ['讲话稿【二】', ['讲话稿【一】', '讲话稿【二】', '讲话稿【三】']],
    ['发言稿之二', ['发言稿之一', '发言稿之二']],
    ['第二则', ['第一则 开学致辞', '第二则 毕业致辞']],
    ['篇（2）', ['致辞篇（1）', '致辞篇（2）']],
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

describe('collections by number and title', () => {
  const texts = (...headed: readonly (readonly [heading: string, below: string])[]) =>
    headed.flatMap(([heading, below]) => [p(heading), p(below), long(below)]);

  test.each([
    [
      'greetings below',
      texts(['（一）在座谈会上的发言', '各位同仁：'], ['（二）在开馆仪式上的致辞', '各位读者朋友：']),
      null,
      ['（一）在座谈会上的发言', '（二）在开馆仪式上的致辞'],
    ],
    [
      'a greeting that is none elsewhere',
      texts(['（一）座谈会发言', '各位同仁：'], ['（二）开馆致辞', '各位朋友：'], ['（三）毕业班最后一课', '孩子们：']),
      null,
      ['（一）座谈会发言', '（二）开馆致辞', '（三）毕业班最后一课'],
    ],
    [
      'the name of a kind of text',
      texts(
        ['1、窗口负责人述职报告', '各位领导：'],
        ['2、主任竞聘演讲', '各位评委：'],
        ['3、著作权法学习体会', '一是敬畏。'],
      ),
      null,
      ['1、窗口负责人述职报告', '2、主任竞聘演讲', '3、著作权法学习体会'],
    ],
    [
      'a page that calls itself a collection',
      texts(['1、学习著作权法心得体会', '一是敬畏。'], ['2、参观展览心得体会', '走进展厅。']),
      '心得体会两篇',
      ['1、学习著作权法心得体会', '2、参观展览心得体会'],
    ],
  ])('%s', (_, blocks, title, sections) => expect(titles(blocks, title)).toEqual(sections));

  test.each([
    [
      'the parts of one speech',
      [p('同志们：'), ...texts(['（一）抓好工作总结', '要早总结。'], ['（二）写好述职报告', '要写真话。'])],
    ],
    ['one greeting', texts(['（一）在座谈会上的发言', '各位同仁：'], ['（二）几点体会', '要写真话。'])],
  ])('%s are not parted', (_, blocks) => expect(titles(blocks)).toEqual([null]));

  test('numbers within a text part nothing', () => {
    const blocks = [
      ...texts(['1、述职报告', '各位领导：'], ['2、竞聘演讲', '各位评委：']),
      p('1、做好全年工作总结'),
      long('甲'),
      p('2、写好述职报告'),
      long('乙'),
      p('3、谈谈学习体会'),
      long('丙'),
    ];
    expect(titles(blocks)).toEqual(['1、述职报告', '2、竞聘演讲']);
  });
});

test('a greeting behind the number in its line stays in the text', () => {
  const { value, changes } = split([p('篇一：各位同事：'), long('甲'), p('篇二：各位朋友：'), long('乙')], null);
  expect(value.map(({ title, blocks }) => [title, blocks[0]])).toEqual([
    ['篇一', p('各位同事：')],
    ['篇二', p('各位朋友：')],
  ]);
  expect(changes.map(({ before, after }) => [before, after])).toEqual([
    ['篇一：', ''],
    ['篇二：', ''],
  ]);
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
