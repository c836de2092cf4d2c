import { expect, test } from 'vitest';
import { headingLevel, numberLevel, ordinalsOf } from '../../lib/text/numbering.ts';
import { greets } from '../../lib/text/speaker.ts';
import { fold } from '../../lib/text/visible.ts';

test.each([
  ['一、提高认识', 2],
  ['一、牢记职责,集中精力抓工作。', 2],
  ['第一部分 回顾', 2],
  ['（一）抓好落实', 3],
  ['(十二)其他工作', 3],
  ['1.抓学习', 4],
  ['1、加速推进产业结构调整,全面提升核心竞争力。', 4],
  ['（1）责任到人', 5],
  ['⑴责任到人', 5],
])('%s is a heading of level %i', (text, level) => expect(headingLevel(text)).toBe(level));

test.each([
  '一要把握方向。人民政协是党领导的组织。',
  '一是谋大局的意识增强',
  '第一，要抓好学习。',
  '1.5万人参加',
  '（一）要锤炼品格,在引领上提质效。政协是组织,旗帜鲜明讲政治是前提和保障。要在政治上同向。',
  '1、学习；',
  '同志们：',
  '2023年3月8日',
])('%s is none', (text) => expect(headingLevel(text)).toBe(null));

test('a sentence that begins with its number has the level of the number all the same', () => {
  expect(numberLevel('二、我们还要看到，困难不少。但办法更多。')).toBe(2);
});

test.each([
  '同志们：',
  '同志们:',
  '各位委员、同志们：',
  '尊敬的各位来宾，女士们、先生们：',
  '老師們、同學們：',
  '大家好！',
  '亲爱的同学们，',
  '尊敬的李校长：',
  '各位评委老师：',
])('%s greets', (text) => expect(greets(text)).toBe(true));
test.each([
  '同志们的来信很多。',
  '各位读者可以看到，价格没有变。',
  '我们要团结，',
  '存在的问题：',
  '主要任务是：',
  '今天天气很好！',
])('%s does not greet', (text) => expect(greets(text)).toBe(false));

test.each([
  ['政协工作总结会讲话篇一', 1],
  ['开学典礼校长发言稿 篇3', 3],
  ['第二篇：在座谈会上的讲话', 2],
  ['【篇4】', 4],
  ['演讲稿范文(五)', 5],
  ['范文十六', 16],
  ['篇二十', 20],
  ['第3篇 致辞', 3],
])('%s numbers a text %i', (line, number) =>
  expect(ordinalsOf(fold(line)).map((ordinal) => ordinal.number)).toContain(number),
);
test.each(['第一，要抓学习', '第二部分 主要工作', '写好这一篇大文章。', '三篇报道', '一、总结'])(
  '%s numbers none',
  (line) => expect(ordinalsOf(fold(line))).toEqual([]),
);
