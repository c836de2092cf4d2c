/** Which boxes of a page hold its text, and which only look like it. */
import { describe, expect, it } from 'vitest';
import { locateText } from '../../../lib/clean/locate/locate.ts';
import { parse } from '../../../lib/page/parse.ts';
import { textOf } from '../../../lib/page/tree.ts';
import type { Site } from '../../../lib/rules/sites.ts';

const lines = [
  '各位街坊，今天请大家来，是想说一说老井边上那块空地怎么用。',
  '有人提议盖个棚子，下雨天孩子们也有地方玩，老人也能坐下来下棋。',
  '也有人提议种几棵树，夏天有凉荫，冬天也不挡太阳。',
  '两个主意都好，我们先种树，攒够了钱再盖棚子，账目每月贴在井边。',
  '谢谢大家，散会以后请各家派一个人来领树苗。',
];
const [lead = '', ...rest] = lines;
const tail = lines.at(-1) ?? '';
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const body = paragraphs(lines);
const notice =
  '<div class="note"><p>本网声明：本栏目文章均由网友上传，版权归原作者所有，仅供参考，不代表本网立场，如有侵权请联系本网删除，本网不承担任何责任，转载请注明出处。</p></div>';
const menu = '<div class="menu"><a href="/">首页</a> <a href="/a">讲话</a> <a href="/b">总结</a></div>';

const found = (html: string) =>
  textOf(locateText(parse(`<body>${menu}<h1>在老井边的讲话</h1>${html}</body>`), null).main);

describe('holds all of the text', () => {
  it.each([
    ['a lead in a box of its own', `<div class="lead"><p>${lead}</p></div><div class="text">${paragraphs(rest)}</div>`],
    [
      'a tail behind an advert',
      `<div class="text">${paragraphs(lines.slice(0, -1))}</div><div class="ad"><a href="/vip">开通会员</a></div><div class="end"><p>${tail}</p></div>`,
    ],
    ['a form around the page', `<form><div>${body}</div></form>${notice}`],
    ['a form with a search around the page', `<form><input type="text" name="q"><div>${body}</div></form>`],
    [
      'a link that is never closed',
      `<div><a href="/n/1.html">${lines.join('<br><br>')}${lines.join('<br>')}</a></div>`,
    ],
    [
      'links that lead nowhere',
      `<div>${lines.map((line) => `<p><a href="javascript:;">${line}</a></p>`).join('')}</div>`,
    ],
    [
      'a table with links beside loose paragraphs',
      `<table><tr><td>${body}<table><tr><td>${'<a href="/x">别处的一篇文章</a> '.repeat(40)}</td></tr></table></td></tr></table>${notice}`,
    ],
    ['a box drawn by what it holds as print', `<xmp>${lines.join('\n')}</xmp>`],
  ])('%s', (_, html) => expect(lines.filter((line) => !found(html).includes(line))).toEqual([]));
});

describe('holds nothing else', () => {
  it.each([
    [
      'remarks',
      `<div>${body}</div><div class="comments"><p>甲：我觉得先盖棚子好，孩子们等不及了。</p><p>乙：种树也要有人浇水。</p></div>`,
      '我觉得',
    ],
    [
      'a form to fill in',
      `<div>${body}</div><form><p>你赞成先种树还是先盖棚子？请选一项。</p><input type="radio"><input type="radio"></form>`,
      '请选一项',
    ],
    ['a sum of the same words', `<div class="sum"><p>摘要：${lines[1]}</p></div><div>${body}</div>`, '摘要'],
    [
      'teasers that break off',
      `<div><div>${body}</div></div><div class="side">${'<p>【新闻】有人说这块空地应该盖成停车场，也有人说 ...... <a href="/d">[详情]</a></p>'.repeat(6)}</div>`,
      '停车场',
    ],
    [
      'older entries of a weblog',
      `<div>${[lines, lines.map((line) => line.replace('井', '桥'))].map((texts) => `<div class="post">${paragraphs(texts)}<p>2019-03-0${texts === lines ? 2 : 1} 10:20 <a href="/c">共 3 篇评论</a></p></div>`).join('')}</div>`,
      '老桥',
    ],
  ])('%s', (_, html, other) => {
    expect(found(html)).toContain(lines[2]);
    expect(found(html)).not.toContain(other);
  });
});

describe('a site row', () => {
  const site = (main: string): Site => ({ id: 'x', matches: [], main: [main], drop: [], checked: '' });
  const tree = parse(
    `<body><div class="text">${body}</div><div class="aside">${paragraphs([...lines.slice(0, 2)])}</div></body>`,
  );

  it('counts where it holds the text', () =>
    expect(locateText(tree, site('.text'))).toMatchObject({ isOverruled: false }));

  it('does not where it holds less', () => {
    const { main, isOverruled } = locateText(tree, site('.aside'));
    expect(isOverruled).toBe(true);
    expect(textOf(main)).toContain(tail);
  });

  it('the reader’s own counts in any case', () =>
    expect(textOf(locateText(tree, site('.text'), ['.aside']).main)).not.toContain(tail));
});
