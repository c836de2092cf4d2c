/** The author is told by a byline where one stands, and by nothing else. */
import { expect, test } from 'vitest';
import { cleanTree } from '../../../lib/clean/pipeline.ts';
import { parse } from '../../../lib/page/parse.ts';

const body = [
  '桑河大堤上个月合龙，最后一车石料是从二十里外的采石场运来的，司机们连着跑了三个晚上。',
  '护堤站的人说，今年的水比往年来得早，好在缺口都补上了，下游的几个村可以放心睡觉。',
  '站里打算在堤上再栽两千棵柳树，树苗由沿河的小学认养，一个班管一里。',
];

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly first?: string;
  readonly last?: string;
  readonly end?: string;
  readonly below?: string;
}

const authorOf = ({ head = '', above = '', first = '', last = '', end = '', below = '' }: Parts) => {
  const [one = '', ...others] = body;
  const paragraphs = [first + one, ...others];
  const text = paragraphs.map((line, index) => `<p>${line}${index === paragraphs.length - 1 ? last : ''}</p>`).join('');
  const html = `<head><title>桑河大堤合龙</title>${head}</head><body><h1>桑河大堤合龙</h1><div>${above}</div><div class="content">${text}${end}</div><div>${below}</div></body>`;
  return cleanTree(parse(html, null)).speeches[0]?.author ?? null;
};

test.each<readonly [string, Parts, string]>([
  ['a reporter on a line of its own', { above: '<p>□ 本报记者 石渡</p>' }, '石渡'],
  ['two reporters', { above: '<p>桑河日报记者 石渡 林堤</p>' }, '石渡 林堤'],
  ['a reporter beside the source', { above: '2019-03-02 08:10　来源：桑河晚报　记者 石渡' }, '石渡'],
  ['a reporter in the last bracket', { last: '（记者 石渡）' }, '石渡'],
  ['a reporter of a paper in the last bracket', { last: '(晚报记者 石渡 通讯员 林堤)' }, '石渡'],
  ['names alone in the last bracket', { last: '（石渡 林堤）' }, '石渡 林堤'],
  ['a reporter in the opening', { first: '本报讯（记者石渡、林堤）' }, '石渡 林堤'],
  ['a reporter in front of the place', { first: '（桑河社記者石林渡台北11日電）' }, '石林渡'],
  ['who wrote, with a stroke', { above: '<p>文／石渡</p>' }, '石渡'],
  ['a reporter and what he made', { above: '<p>桑河新闻·晚报记者石渡/文</p>' }, '石渡'],
  ['a label above', { above: '2019-03-02　作者：石渡　来源：桑河晚报' }, '石渡'],
  ['a label below, and where it was taken from', { end: '<p>作者：石渡（摘自《桑河晚报》1979年1月6日）</p>' }, '石渡'],
  ['a label for several', { end: '<p>执笔人：石渡 林堤 何柳</p>' }, '石渡 林堤 何柳'],
  ['a label with a name in letters', { above: '<p>作者：石渡 (Du Stone)</p>' }, '石渡 (Du Stone)'],
  ['a label with the publisher glued behind', { above: '<p>作者：石渡出自[桑河出版社]</p>' }, '石渡'],
  ['a name of two characters apart', { above: '<p>作者：石　渡</p>' }, '石渡'],
  ['the head of the page', { head: '<meta name="author" content="石渡">' }, '石渡'],
  ['a forum', { below: '<p>本贴由石渡于2005年8月12日16:12:21发表</p>' }, '石渡'],
])('%s', (_, parts, author) => expect(authorOf(parts) ?? '').toBe(author));

test('a name alone under the title', () => {
  const lines = ['陈石渡', ...body].map((line) => `<p>${line}</p>`).join('');
  const html = `<title>桑河大堤合龙</title><h1>桑河大堤合龙</h1><div class="content">${lines}</div>`;
  expect(cleanTree(parse(html, null)).speeches[0]?.author).toBe('陈石渡');
});

test.each<readonly [string, Parts]>([
  ['an editor', { above: '<p>责任编辑：石渡　摄影：林堤</p>' }],
  ['a label with nothing behind it', { above: '作者：<input size="20" value="">　时间：2016-09-01' }],
  ['a text from elsewhere', { above: '<p>作者：转载文章</p>' }],
  ['a place in a thread', { above: '<p>作者：楼主</p>' }],
  ['nobody', { above: '<p>作者：佚名</p>' }],
  ['a reporter in a sentence', { last: '县里的一位记者 石渡在堤上住了三天。' }],
  ['applause', { last: '（掌声）' }],
  ['the end', { last: '（完）' }],
  ['a column of reporters', { above: '<p>记者手记</p>' }],
  ['a house in the head of the page', { head: '<meta name="author" content="桑河新闻网">' }],
])('%s is no author', (_, parts) => expect(authorOf(parts)).toBeNull());
