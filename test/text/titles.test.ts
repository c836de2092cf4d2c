import { describe, expect, test } from 'vitest';
import { titleParts } from '../../lib/text/title-parts.ts';
import { looksLikeTitle, sameTitle, withoutTail } from '../../lib/text/titles.ts';

describe('without the tail of the site', () => {
  test.each([
    ['政协工作总结会讲话(精选16篇)', '政协工作总结会讲话'],
    ['开学典礼致辞（通用10篇）', '开学典礼致辞'],
    ['竞聘演讲稿范文（汇总5篇）', '竞聘演讲稿范文'],
    ['在植树节上的讲话[精选]', '在植树节上的讲话'],
    ['年会致辞(最新3篇)', '年会致辞'],
  ])('%s', (title, bare) => expect(withoutTail(title)).toBe(bare));

  test.each([
    '在市第十次党代会上的报告',
    '在座谈会上的发言(节选)',
    '在动员会上的讲话（2023年3月8日）',
    '第三篇章',
    '工作总结',
  ])('%s stays', (title) => expect(withoutTail(title)).toBe(title));
});

test.each([
  ['在县委会议上的讲话_某某网', ['在县委会议上的讲话', '某某网']],
  ['开学致辞 - 校园 - 某某范文网', ['开学致辞', '校园', '某某范文网']],
  ['在县委会议上的讲话-领导讲话-某某文行', ['在县委会议上的讲话-领导讲话', '某某文行']],
  ['发言稿|某某网', ['发言稿', '某某网']],
])('parts of %s', (title, parts) => expect(titleParts(title)).toEqual(parts));

test.each([
  '在全县经济工作会议上的讲话',
  '开学典礼致辞',
  '述职报告',
  '在婚礼上的致词',
  '学习党史心得体会',
  '在座谈会上的发言（节选）',
])('%s looks like a title', (line) => expect(looksLikeTitle(line)).toBe(true));
test.each([
  '下面我开始讲话。',
  '同志们：',
  '讲话',
  '一、工作总结，',
  '他作了讲话，大家鼓掌',
  '首页>讲话',
  '我们要认真学习领会总书记讲话精神',
])('%s does not', (line) => expect(looksLikeTitle(line)).toBe(false));
test.each([
  ['在县委会议上的讲话', '在縣委會議上的講話'],
  ['“两会”讲话', '两会讲话'],
])('%s is the same title as %s', (a, b) => expect(sameTitle(a, b)).toBe(true));
test('nothing is no title', () => expect(sameTitle('——', '……')).toBe(false));
