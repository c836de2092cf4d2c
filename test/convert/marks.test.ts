import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullWidthMarks } from '../../lib/convert/marks.ts';
import { splice } from '../../lib/model/edits.ts';

const widened = (text: string) => splice(text, fullWidthMarks(text));

describe('full width', () => {
  test.each([
    ['同志们,大家好!', '同志们，大家好！'],
    ['增长1,000元,下降3.5%,其中', '增长1,000元，下降3.5%，其中'],
    ['时间:10:30', '时间：10:30'],
    ['2021年,我们', '2021年，我们'],
    ['2021,我们', '2021，我们'],
    ['见http://a.example/x?y=1,请看', '见http://a.example/x?y=1，请看'],
    ['网址:http://a.example:80/x(1)', '网址：http://a.example:80/x(1)'],
    ['写信到a@b.example,谢谢', '写信到a@b.example，谢谢'],
    ['(一)加强', '（一）加强'],
    ['(1)加强', '（1）加强'],
    ['国发(2021)12号', '国发（2021）12号'],
    ['GDP(国内生产总值)增长', 'GDP（国内生产总值）增长'],
    ['国内生产总值(GDP)增长', '国内生产总值（GDP）增长'],
    ['(见(一)和(二))', '（见（一）和（二））'],
    ['1)我们', '1）我们'],
    ['三)加强', '三）加强'],
    ['（2021)号文', '（2021）号文'],
    ['好吗?!', '好吗？！'],
    ['附件1:关于', '附件1：关于'],
    ['A:我们', 'A：我们'],
    ['(未完,全文', '（未完，全文'],
    ['他说:“好!”', '他说：“好！”'],
    ['第一;第二;', '第一；第二；'],
    ['诚信***,20xx年', '诚信***,20xx年'],
  ])('%s is %s', (before, after) => {
    expect(widened(before)).toBe(after);
  });
});

describe('quotes', () => {
  test.each([
    ['实施”走出去“战略', '实施“走出去”战略'],
    ['”专“出特色、”专“出质量', '“专”出特色、“专”出质量'],
    ['“好”，他说：”对“。', '“好”，他说：“对”。'],
    ['“一带一路“，好', '“一带一路”，好'],
    ['坚持：”三个”', '坚持：“三个”'],
    ['‘甲‘，乙', '‘甲’，乙'],
  ])('%s is %s', (before, after) => {
    expect(widened(before)).toBe(after);
  });
});

test.each([
  '10:30开会',
  '比分3:2',
  '1,000',
  'Hello, world! (really?)',
  '函数f(x)=1,y',
  '1(a)及(b)段',
  '(2021)',
  '好:)',
  'https://a.example/?q=中文',
  '是的。”他说：“我们',
  '内容完”他又说，“后来',
  '“甲”和“乙”',
  '“第一段没有完',
  '第二段完了”',
  'don’t 我们',
  '同志们，大家好！（一）',
  '***, ___, ××',
  '',
])('%s stays', (text) => {
  expect(widened(text)).toBe(text);
});

test('is one kind of change, of the same length, and once is enough', () => {
  const text = fc
    .array(
      fc.constantFrom(
        '甲',
        '乙',
        ',',
        ':',
        ';',
        '?',
        '!',
        '(',
        ')',
        '（',
        '）',
        '“',
        '”',
        '。',
        '1',
        'a',
        ' ',
        'http://a.cn/',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (before) => {
      const edits = fullWidthMarks(before);
      const after = splice(before, edits);
      expect(
        edits.every(
          ({ rule, before: from, after: to }) =>
            rule === 'full-width-marks' && from.length === 1 && to.length === 1 && from !== to,
        ),
      ).toBe(true);
      expect(splice(after, fullWidthMarks(after))).toBe(after);
    }),
    { numRuns: 3000 },
  );
});
