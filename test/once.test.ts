/** What `npm run fuzz` found of pages that cleaning changed a second time, each said as a page that may be met. */
import { expect, test } from 'vitest';
import { parse } from '../lib/page/parse.ts';
import { cleanTree } from '../lib/pipeline.ts';
import { holds } from './fuzz/laws.ts';

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
])('%s is found the first time', (_, html, titles) => {
  const { speeches, changes } = cleanTree(parse(html, null));
  expect(speeches.map(({ title }) => title)).toEqual(titles);
  const taken = changes.map(({ before }) => before.trim());
  expect(titles.filter((title) => !taken.includes(title))).toEqual([]);
  expect(holds({ as: 'html', url: null, html })).toBe(true);
});
