import { describe, expect, test } from 'vitest';
import { locateText } from '../../../lib/clean/locate/locate.ts';
import { parse } from '../../../lib/page/parse.ts';
import { textOf } from '../../../lib/page/tree.ts';
import { visible } from '../../../lib/text/visible.ts';

const sentence = '今天召开全县工作会议，主要任务是总结去年的工作，安排今年的任务，动员全县上下振奋精神、真抓实干。';
const body = ['同志们：', sentence, sentence.replace('今天', '下面'), '谢谢大家！', '张某某', '2023年3月8日'];
const inside = (html: string) => visible(textOf(locateText(parse(`<html><body>${html}</body></html>`), null).main));
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<li><a href="/${index}.html">在全县第${index}次工作会议上的讲话</a></li>`,
  ).join('');
const paragraphs = body.map((line) => `<p>${line}</p>`).join('');
const whole = visible(body.join(''));

describe('holds all of the text', () => {
  test.each([
    ['a div of paragraphs', `<div id="nav"><ul>${links(5)}</ul></div><div class="x">${paragraphs}</div>`],
    [
      'nested tables with breaks',
      `<table><tr><td><ul>${links(9)}</ul></td><td><table><tr><td>${body.join('<br><br>&nbsp;&nbsp;')}</td></tr></table></td></tr></table>`,
    ],
    ['one bare div', `<div>${body.join('<br>')}</div>`],
    [
      'sections and spans',
      `<div>${body.map((line) => `<section><span>${line}</span></section>`).join('')}</div><div class="footer"><a href="/">首页</a></div>`,
    ],
    ['unknown elements', `<founder-content>${paragraphs}</founder-content><ul>${links(4)}</ul>`],
    [
      'several sibling containers',
      `<div id="c"><div>${paragraphs.slice(0, 120)}</div></div>`.replace(
        /<div id="c">.*/u,
        `<div id="c"><div><p>${body.slice(0, 2).join('</p><p>')}</p></div><div><p>${body.slice(2).join('</p><p>')}</p></div></div><ul>${links(6)}</ul>`,
      ),
    ],
    ['more links than text', `<div>${paragraphs}</div><div class="rel"><ul>${links(60)}</ul></div>`],
    [
      'one long paragraph and a greeting',
      `<div class="a"><h1>致辞</h1><div><p>各位来宾：</p><p>${sentence}</p></div></div><ul>${links(3)}</ul>`,
    ],
  ])('%s', (_, html) => {
    const text = inside(html);
    const wanted = html.includes('各位来宾') ? visible(`各位来宾：${sentence}`) : whole;
    expect(text).toContain(wanted);
    expect(text).not.toContain('次工作会议上的讲话');
  });
});

test('readers\u2019 comments are not the text, however long', () => {
  const talk = '写得真好，我们单位正需要这样的稿子，谢谢楼主分享，已经收藏了，下次开会就照这个思路来讲。';
  const text = inside(
    `<div><div>${paragraphs}</div><div class="words"><h3>发表评论</h3><dl>${`<dd><p>${talk}</p></dd>`.repeat(9)}</dl></div></div>`,
  );
  expect(text).toContain(whole);
  expect(text).not.toContain('写得真好');
});

test('of a thread only the first post', () => {
  const post = (text: string, time: string) => `<div class="post"><div>发表于 ${time}</div><div>${text}</div></div>`;
  const text = inside(
    `<div>${post(paragraphs, '2019-5-3 21:16:08')}${post(`${sentence}说得好，我也来说两句。`, '2019-5-3 22:01:40')}${post('顶楼主，写得真好，收藏了慢慢看。', '2019-5-4 07:12:33')}</div>`,
  );
  expect(text).toContain(whole);
  expect(text).not.toContain('说两句');
});

test('a page without sentences has no text', () => {
  expect(() => inside(`<ul>${links(30)}</ul><form>登录<input></form>`)).toThrow('No Chinese text');
});
