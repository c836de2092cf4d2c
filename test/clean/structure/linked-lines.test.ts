/** Links on lines of their own: words of a sentence go back into it, what the page offers goes. */
import { describe, expect, test } from 'vitest';
import { cleanTree } from '../../../lib/clean/pipeline.ts';
import { parse } from '../../../lib/page/parse.ts';
import { holds } from '../../fuzz/laws.ts';

const opening = '同志们，过去一年全县上下团结一心，粮食产量稳中有增，群众收入持续提高，各项事业都有新的进展。';
const before = '我们用三年时间把三十七个办事窗口合成了一个，群众办一件事，最多只要跑一次，要加快的是';
const after = '的建设，让数据多跑路、群众少跑腿。';
const link = (text: string) => `<a href="/t">${text}</a>`;
const linesOf = (html: string) =>
  cleanTree(parse(`<p>${opening}</p>${html}<p>${opening}</p>`, null))
    .speeches.flatMap(({ blocks }) => blocks.map((block) => ('text' in block ? block.text : block.type)))
    .slice(1, -1);

describe('a linked word on a line of its own', () => {
  test.each([
    ['between breaks in a paragraph', `<p>要加快<br>${link('数字政府')}<br>建设。</p>`, ['要加快数字政府建设。']],
    [
      'twice in a paragraph',
      `<p>要加快<br>${link('数字政府')}<br>和<br>${link('数字乡村')}<br>的建设。</p>`,
      ['要加快数字政府和数字乡村的建设。'],
    ],
    ['in a box of its own', `<p>${before}</p><p>${link('数字政府')}</p><p>${after}</p>`, [`${before}数字政府${after}`]],
    [
      'before a comma',
      `<p>${before}</p><p>${link('数字政府')}</p><p>，不是别的，这一点大家都看到了。</p>`,
      [`${before}数字政府，不是别的，这一点大家都看到了。`],
    ],
  ])('%s goes back into its sentence', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
    expect(holds({ as: 'html', url: null, html: `<p>${opening}</p>${html}<p>${opening}</p>` })).toBe(true);
  });

  test.each([
    ['between sentences', `<p>${opening}</p><p>${link('数字政府')}</p><p>${opening}</p>`, [opening, opening]],
    ['that offers something', `<p>${before}</p><p>${link('下载本文')}</p><p>${after}</p>`, [before, after]],
    ['that names another text', `<p>${before}</p><p>${link('植树节讲话稿')}</p><p>${after}</p>`, [before, after]],
    [
      'between sentences of a box',
      `<div>甲说得对。<br>${link('数字政府')}<br>乙说得也对。</div>`,
      ['甲说得对。', '乙说得也对。'],
    ],
  ])('%s goes', (_, html, lines) => expect(linesOf(html)).toEqual(lines));
});
