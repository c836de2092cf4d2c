/** What `npm run fuzz` found of pages that cleaning changed a second time, each said as a page that may be met. */
import { expect, test } from 'vitest';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { pieces } from '../../lib/model/edits.ts';
import { parse } from '../../lib/page/parse.ts';
import { holds } from '../fuzz/laws.ts';

const long = '过去一年，全县上下团结一心，粮食产量稳中有增，群众收入持续提高，各项事业都有新的进展。'.repeat(4);
const other = '要坚持问题导向，深入一线听取意见，把群众的难处当作自己的难处来办，一件一件抓到底。'.repeat(4);
const page = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

test.each<[string, string, readonly string[]]>([
  [
    'a title that a notice was glued to',
    page(`>在全县工作会议上的讲话……(某某文秘网省略882字,正式会员可完整阅读)……${long}`, other),
    ['>在全县工作会议上的讲话'],
  ],
  [
    'a day that a notice was glued to',
    page(`2023年3月8日……(某某文秘网省略882字,正式会员可完整阅读)……`, `在全县工作会议上的讲话`, `同志们：`, long, other),
    ['在全县工作会议上的讲话'],
  ],
  [
    'the title of a second text, below a line that is the title of the page',
    page('同志们：', long, '第三篇：年终总结报告', '开学典礼讲话稿篇一', '各位代表：', other),
    ['第三篇：年终总结报告', '开学典礼讲话稿篇一'],
  ],
  [
    'the title of a second text, below the day of the first',
    `<title>在全县工作会议上的讲话_某某网</title>${page('在全县工作会议上的讲话', '同志们：', long, '2023年3月8日', '在开学典礼上的讲话', '各位代表：', other)}`,
    ['在全县工作会议上的讲话', '在开学典礼上的讲话'],
  ],
])('%s is found the first time', (_, html, titles) => {
  const { speeches, changes } = cleanTree(parse(html, null));
  expect(speeches.map(({ title }) => title)).toEqual(titles);
  const taken = changes.map(({ before }) => before.trim());
  expect(titles.filter((title) => !taken.includes(title))).toEqual([]);
  expect(holds({ as: 'html', url: null, html })).toBe(true);
});

const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const table = (...rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const sentence = '过去一年，全县上下团结一心，粮食产量稳中有增，群众收入持续提高，各项事业都有新的进展。';
const point = '要坚持问题导向，深入一线听取意见。';

test.each<[string, string, readonly string[]]>([
  [
    'the title below lines of which one is the day',
    `<title>在全县工作会议上的讲话_某某网</title>${page(
      '谢谢大家！',
      '2023年3月8日',
      '同志们：',
      '同志们：',
      '在全县工作会议上的讲话',
      `……(某某文秘网省略882字,正式会员可完整阅读)……${long}`,
    )}`,
    ['谢谢大家！', '同志们：', '同志们：', long],
  ],
  [
    'a day that names the text',
    page('2023年3月8日', '（2023年3月8日）', long, other),
    ['（2023年3月8日）', long, other],
  ],
  [
    'a line without Hanzi that looks like the text',
    page(long, '😀1A”1か.-𐀀𐀀𐀀', other) + list(sentence, '同志们：'),
    [long, '😀1A”1か.-𐀀𐀀𐀀', other, sentence, '同志们：'],
  ],
  [
    'a list and a short line before it',
    `<div>${page('床前明月光')}${list('同志们：', long)}</div>`,
    ['同志们：', long],
  ],
  [
    'a table and a short line before it',
    `<div>${page('床前明月光')}${table(['甲', sentence], ['乙', sentence])}</div>`,
    ['甲', sentence, '乙', sentence],
  ],
  [
    'a title that is a sentence, above lines that are none',
    `<title>让我们一起为明天加油！</title>${page('让我们一起为明天加油！', '清清', '𐀀', '让我们携起手来，为建设美丽家园而努力奋斗！谢谢大家！请允许我代表全体会员单位，向长期支持协会的朋友们表示感谢！')}`,
    [
      '清清',
      '让我们携起手来，为建设美丽家园而努力奋斗！谢谢大家！请允许我代表全体会员单位，向长期支持协会的朋友们表示感谢！',
    ],
  ],
  [
    'a numbered line below a text whose title has a number of another kind',
    page('第三篇：年终总结报告', `……(某某文秘网省略882字,正式会员可完整阅读)……${long}`, '一、统一思想，提高认识'),
    [long, '一、统一思想，提高认识'],
  ],
  [
    'dots that the title of the page parts from a notice',
    `<title>在全县工作会议上的讲话_某某网</title>${page(long, '……', '在全县工作会议上的讲话', '……(某某文秘网省略882字,正式会员可完整阅读)……')}`,
    [long],
  ],
  [
    'dots before a notice that stands below the text',
    `<td><ul><li>${long}目录/提纲：……</li></ul><div><div>……(某某文秘网省略882字,正式会员可完整阅读)……</div></div></td>`,
    [long],
  ],
  [
    'short lines above a greeting, and the title among them',
    `<title>在全县工作会议上的讲话_某某网</title>${page(long, '在全县工作会议上的讲话', '清', '稿', '同志们：', other)}`,
    ['同志们：', other],
  ],
  [
    'the name of a site glued to a short text',
    page(
      '在全县工作会议上的讲话',
      '今年是我县全面推进乡村振兴的关键一年，我们要把任务一件一件落到实处。春天来了，种下一棵树，就是种下一份希望。某某文秘资料网',
    ),
    ['今年是我县全面推进乡村振兴的关键一年，我们要把任务一件一件落到实处。春天来了，种下一棵树，就是种下一份希望。'],
  ],
])('%s is cleaned once', (_, html, lines) => {
  const { speeches } = cleanTree(parse(html, null));
  expect(speeches.flatMap(({ blocks }) => blocks.flatMap((block) => pieces(block)))).toEqual(lines);
  expect(holds({ as: 'html', url: null, html })).toBe(true);
});

test('a text that is one table is read as one', () => {
  const html = `<div>${table(['20xx年', '同志们：'], [sentence + point])}</div>`;
  const { speeches } = cleanTree(parse(html, null));
  expect(speeches.map(({ blocks }) => blocks)).toEqual([
    [{ type: 'table', rows: [['20xx年', '同志们：'], [sentence + point]] }],
  ]);
  expect(holds({ as: 'html', url: null, html })).toBe(true);
});
