import { describe, expect, test } from 'vitest';
import { readImprint } from '../lib/imprint.ts';
import { parse } from '../lib/page/parse.ts';
import { select } from '../lib/page/select.ts';
import { surroundingsOf } from '../lib/surroundings.ts';

const read = (html: string, head: readonly string[] = []) => {
  const { root } = parse(html);
  return readImprint(surroundingsOf(root, select(root, '#m')[0]!), head);
};
const main = '<div id="m">正文</div>';

describe('title', () => {
  test.each([
    [
      'of the heading, not of the site',
      `<title>在县委会议上的讲话_某某网</title><div>某某网</div><h1>在县委会议上的讲话</h1>${main}`,
      '在县委会议上的讲话',
    ],
    [
      'without the count of a collection',
      `<title>开学致辞(精选16篇)_某网</title><h1>开学致辞(精选16篇)</h1>${main}`,
      '开学致辞',
    ],
    [
      'of a site whose heading is its own name',
      `<title>在县委会议上的讲话-某某网</title><h1>某某网</h1><h2>在县委会议上的讲话</h2>${main}`,
      '在县委会议上的讲话',
    ],
    [
      'of a cell that names itself one',
      `<title>某某网</title><table><tr><td class="title">在县委会议上的讲话</td></tr></table>${main}`,
      '在县委会议上的讲话',
    ],
    ['of the head alone', `<title>在县委会议上的讲话 - 某某网</title>${main}`, '在县委会议上的讲话'],
    [
      'not of a link above',
      `<title>在县委会议上的讲话_某网</title><a href="/1">在市委会议上的讲话</a>${main}`,
      '在县委会议上的讲话',
    ],
  ])('%s', (_, html, title) => expect(read(html).title).toBe(title));
});

describe('date', () => {
  test.each([
    ['with a label', `<div>发布时间：2021/1/14 18:38:31</div>${main}`, '2021-01-14T18:38:31'],
    ['bare', `<div>2020-06-18</div>${main}`, '2020-06-18'],
    [
      'of the line, not of a link',
      `<a href="/1">在植树节上的讲话 2019-01-01</a><div>时间：2020-06-18</div>${main}<a href="/2">致辞 2022-02-02</a>`,
      '2020-06-18',
    ],
    ['below the text', `${main}<div>更新日期：2020年6月18日</div>`, '2020-06-18'],
    [
      'of the head',
      `<meta property="article:published_time" content="2020-06-18T08:00:00+08:00">${main}`,
      '2020-06-18T08:00:00',
    ],
    ['none', `<div>20xx年6月18日</div>${main}`, null],
  ])('%s', (_, html, published) => expect(read(html).published).toBe(published));
});

describe('source and author', () => {
  test.each([
    ['with labels', `<div>来源：代县报 作者：张三 2020-06-18</div>${main}`, '代县报', '张三'],
    ['beside a bare date', `<div>2025-03-12 09:18:15 某某智库</div>${main}`, '某某智库', null],
    [
      'the site that the page names',
      `<title>致辞_某某智库</title><div>某某智库 首页</div><h1>致辞</h1>${main}`,
      '某某智库',
      null,
    ],
    ['none', `<div>2025-03-12</div>${main}`, null, null],
  ])('%s', (_, html, source, author) => expect(read(html)).toMatchObject({ source, author }));
});
