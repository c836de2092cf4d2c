/** Notices of missing text that stand in lists and tables leave a gap, as they do among paragraphs. */

import { describe, expect, test } from 'vitest';
import { cleanTree } from '../../../lib/clean/pipeline.ts';
import type { Block } from '../../../lib/model/types.ts';
import { parse } from '../../../lib/page/parse.ts';
import { holds } from '../../fuzz/laws.ts';

const opening =
  '过去一年，全县上下团结一心，粮食产量稳中有增，群众收入持续提高，各项事业都有新的进展，这是大家一起干出来的。';
const first = '要坚持问题导向，深入一线听取意见，把群众的难处当作自己的难处来办。';
const second = '要抓好安全生产，对排查出来的隐患逐条整改，做到件件有着落。';
const notice = '……（某某文秘网省略882字，正式会员可完整阅读）……';
const gap: Block = { type: 'gap', reason: 'paywall', omittedChars: 882 };
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const list = (...items: readonly string[]): Block => ({ type: 'list', ordered: false, items });
const table = (...rows: readonly (readonly string[])[]): Block => ({ type: 'table', rows });

const items = (...texts: readonly string[]) => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;
const rows = (...all: readonly (readonly string[])[]) =>
  `<table>${all.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('a notice that text is missing', () => {
  test.each<[string, string, readonly Block[]]>([
    ['an item of a list', items(first, notice, second), [paragraph(first), gap, paragraph(second)]],
    ['the last item of a list', items(first, second, notice), [list(first, second), gap]],
    ['glued to an item', items(first, notice + second, first), [paragraph(first), gap, list(second, first)]],
    [
      'in the middle of an item',
      items(first, `要抓好安全。${notice}${second}`),
      [list(first, '要抓好安全。'), gap, paragraph(second)],
    ],
    ['all of a list', items(notice, '还剩37%未读，点击展开全文'), [gap]],
    [
      'a row of a table',
      rows(['部门', '任务'], ['教育局', '秋季开学'], [notice]),
      [table(['部门', '任务'], ['教育局', '秋季开学'], ['']), gap],
    ],
    [
      'in a cell',
      rows(['部门', '任务'], ['教育局', `秋季开学${notice}`], ['水利局', '冬修']),
      [table(['部门', '任务'], ['教育局', '秋季开学'], ['水利局', '冬修']), gap],
    ],
  ])('%s', (_, inner, blocks) => {
    const html = `<p>${opening}</p>${inner}<p>${opening}${first}</p>`;
    const { speeches } = cleanTree(parse(html, null));
    expect(speeches.map((speech) => speech.blocks)).toEqual([
      [paragraph(opening), ...blocks, paragraph(opening + first)],
    ]);
    expect(speeches.map(({ complete }) => complete)).toEqual([false]);
    expect(holds({ as: 'html', url: null, html })).toBe(true);
  });

  test.each([
    ['a button in a list that goes on', items(first, '查看全文', second)],
    ['an item that says the same of somebody else', items(first, '会员可以在馆内阅读原文，借期三十天。', second)],
  ])('is not %s', (_, inner) => {
    const { speeches } = cleanTree(parse(`<p>${opening}</p>${inner}<p>${opening}${first}</p>`, null));
    expect(speeches.map(({ complete }) => complete)).toEqual([true]);
  });
});
