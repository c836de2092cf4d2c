/** A page that is one part of a text is marked as such, in the text. */

import { expect, test } from 'vitest';
import { withPartGaps } from '../../lib/app/part-gaps.ts';
import type { Block } from '../../lib/model/types.ts';
import { parse } from '../../lib/page/parse.ts';
import { page, speech } from '../library/sample.ts';

const from: Block = { type: 'gap', reason: 'continued-from', omittedChars: null };
const on: Block = { type: 'gap', reason: 'continued-on', omittedChars: null };
const preview: Block = { type: 'gap', reason: 'preview', omittedChars: null };
const one = speech('题', '正文');
const cut = speech('题', '', { complete: false, blocks: [{ type: 'paragraph', text: '正文' }, preview] });
const link = (words: string, number: number) => `<a href="9${number === 1 ? '' : `_${number}`}.html">${words}</a>`;
const tree = (body: string, number = 1) => parse(body, `https://a.example/9${number === 1 ? '' : `_${number}`}.html`);
const marks = ({ blocks, complete }: typeof one) => [blocks.filter(({ type }) => type === 'gap'), complete];

test.each([
  ['the first part', [one], tree(link('下一页', 2)), [[[on], false]]],
  ['a part in the middle', [one], tree(link('上一页', 1) + link('下一页', 3), 2), [[[from, on], false]]],
  ['the last part', [one], tree(link('上一页', 2), 3), [[[from], false]]],
  [
    'a saved part without an address, with a row of numbers',
    [one],
    parse('1 <a href="9_2.htm">2</a> <a href="9_2.htm">下一頁</a>'),
    [[[on], false]],
  ],
  ['a saved page with a list of pages', [one], parse('<a href="list_2.htm">下一页</a>'), [[[], true]]],
  [
    'a saved page with its neighbour',
    [one],
    parse('<a href="9_2.htm">2</a> <a href="9_2.htm">下一篇</a>'),
    [[[], true]],
  ],
  ['a page of its own', [one], tree(link('下一篇', 2)), [[[], true]]],
  ['a part that tells of a gap itself', [cut], tree(link('下一页', 2)), [[[preview], false]]],
  [
    'a page of a collection',
    [one, one],
    tree(link('上一页', 1) + link('下一页', 3), 2),
    [
      [[], true],
      [[], true],
    ],
  ],
])('%s', (_, speeches, at, expected) => {
  expect(withPartGaps(page(speeches), at).speeches.map(marks)).toEqual(expected);
});

test('a mark stands where the text is missing', () => {
  const { speeches } = withPartGaps(page([one]), tree(link('上一页', 1) + link('下一页', 3), 2));
  expect(speeches.map(({ blocks }) => blocks)).toEqual([[from, ...one.blocks, on]]);
});
