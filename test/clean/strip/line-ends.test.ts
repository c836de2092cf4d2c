/** What a page sets behind the last sentence of a paragraph, and what the author does. */
import { describe, expect, test } from 'vitest';
import { lineEndsIn } from '../../../lib/clean/strip/line-ends.ts';
import { parse } from '../../../lib/page/parse.ts';
import { select } from '../../../lib/page/select.ts';
import { textOf } from '../../../lib/page/tree.ts';

const taken = (html: string) => {
  const main = select(parse(`<body><div id="m">${html}</div></body>`).root, '#m')[0]!;
  return [...lineEndsIn(main).keys()].map((element) => textOf(element));
};

describe('takes', () => {
  test.each([
    ['a link', '<p>今天就讲这些。<a href="#">[复制这段]</a></p>', '[复制这段]'],
    ['small print', '<p>今天就讲这些。<small>☆ 收进我的摘抄本</small></p>', '☆ 收进我的摘抄本'],
    ['a link before a line end', '今天就讲这些！<a href="#">朗读</a><br>下面请看数字。', '朗读'],
    ['a link in the element of the whole line', '<p><span>今天就讲这些。<a href="#">朗读</a></span></p>', '朗读'],
    ['a word of the site', '<p>今天就讲这些。<span>本站原创</span></p>', '本站原创'],
  ])('%s', (_, html, text) => expect(taken(html)).toEqual([text]));
});

describe('leaves', () => {
  test.each([
    ['a linked word in a sentence', '<p>各位<a href="/t">领导</a>，大家好。</p>'],
    ['a linked word with which a sentence begins', '<p>今天就讲这些。<a href="/t">光明小学</a>的孩子们来了。</p>'],
    ['a linked word with which a sentence ends', '<p>最后请看<a href="/t">附表</a></p>'],
    ['the number of a note', '<p>全年增长百分之九。<sup>[1]</sup></p>'],
    ['a note of applause', '<p>我们做到了！<small>（热烈的掌声）</small></p>'],
    ['a closed sentence', '<p>今天就讲这些。<small>请大家回去好好想一想。</small></p>'],
    ['a name', '<p>谢谢大家！<span>李春生</span></p>'],
    ['bold words', '<p>今天就讲这些。<strong>散会</strong></p>'],
    ['a line that is a link', '<p><a href="/1">附件一</a></p>'],
    ['a line that goes on behind the element', '<p><span>今天就讲这些。<a href="/t">河口</a></span>的同志留一下。</p>'],
  ])('%s', (_, html) => expect(taken(html)).toEqual([]));
});
