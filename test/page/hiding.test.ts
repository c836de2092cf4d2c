/** What of a saved page no reader sees. */
import { describe, expect, it } from 'vitest';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { parse } from '../../lib/page/parse.ts';

const lines = [
  '各位乡亲：',
  '村口的石桥今天通车了，从此孩子们上学不用再绕三里山路。',
  '修桥的钱是大家一块一块凑出来的，账目明天贴在祠堂门口。',
  '桥修好了还要有人养护，下个月起每户轮流值守一天，名单由各组自己排。',
  '谢谢大家！',
];
const [first = '', second = '', third = '', fourth = '', last = ''] = lines;
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const whole = lines.join('\n');

function read(html: string, head = ''): { readonly text: string; readonly gaps: number; readonly complete: boolean } {
  const tree = parse(`<html><head>${head}</head><body><h1>在石桥通车仪式上的讲话</h1>${html}</body></html>`);
  const [speech] = cleanTree(tree).speeches;
  const blocks = speech?.blocks ?? [];
  const texts = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  return {
    text: texts.join('\n'),
    gaps: blocks.filter(({ type }) => type === 'gap').length,
    complete: speech?.complete === true,
  };
}

describe('a look that a script takes away does not hide the text', () => {
  it.each([
    ['a box waiting to fade in', `<div style="opacity: 0">${paragraphs(lines)}</div>`, ''],
    ['a box waiting for its script', `<div id="js" style="visibility: hidden;">${paragraphs(lines)}</div>`, ''],
    ['a class that waits', `<div class="veil">${paragraphs(lines)}</div>`, '<style>.veil{opacity:0}</style>'],
    [
      'paragraphs that come one by one',
      `<div>${paragraphs([first, second])}<p class="in" style="visibility:hidden">${third}</p><p class="in" style="visibility:hidden">${fourth}</p><p class="in" style="opacity:0">${last}</p></div>`,
      '',
    ],
    ['white on red', `<div style="background:#a00"><div style="color:#fff">${paragraphs(lines)}</div></div>`, ''],
    [
      'a white word on red',
      `<div style="background-color:#a00;color:#fff">${paragraphs(lines).replace('石桥', '<span style="color:#fff">石桥</span>')}</div>`,
      '',
    ],
    ['no size around boxes of their own', `<div style="font-size:0"><div>${paragraphs(lines)}</div></div>`, ''],
    [
      'letters that come one by one',
      `<div>${paragraphs(lines.map((line) => [...line].map((one) => `<span style="opacity:0">${one}</span>`).join('')))}</div>`,
      '',
    ],
    ['the whole page', `</body><body style="display:none">${paragraphs(lines)}`, ''],
    [
      'a rule for printing',
      `<div class="text">${paragraphs(lines)}</div>`,
      '<style>@media print{.menu{color:#000} .text{display:none}}</style>',
    ],
  ])('%s', (_, html, head) => expect(read(html, head)).toEqual({ text: whole, gaps: 0, complete: true }));
});

describe('what is hidden is not said', () => {
  it.each([
    ['letters of no size', '<span style="font-size:0">河口公文网</span>'],
    ['white letters', '<span style="color:#fff">河口公文网</span>'],
    ['see-through letters', '<font style="opacity:0">/ G- k; W% a% |( ^#</font>'],
    ['letters beside the page', '<i style="position:absolute;left:-9999px">河口公文网</i>'],
    ['letters that are not laid out', '<b style="display:none">河口公文网</b>'],
    ['a reading', '<rp>(</rp><rt>qiáo</rt><rp>)</rp>'],
  ])('%s', (_, piece) =>
    expect(read(`<div>${paragraphs(lines).replace('石桥', `石桥${piece}`)}</div>`).text).toBe(whole),
  );

  it('a box of no size', () =>
    expect(read(`<div>${paragraphs(lines)}<div style="font-size:0">河口公文网收集整理。</div></div>`).text).toBe(
      whole,
    ));

  it('words in the random tags of a forum stay', () =>
    expect(
      read(`<div>${paragraphs(lines).replace('石桥', '<ruby id="x7"><rt id="x7">石桥</rt></ruby>')}</div>`).text,
    ).toBe(whole));
});

describe('the rest behind a button of the page', () => {
  const rest = (attributes: string) => `<div ${attributes}>${paragraphs([fourth, last])}</div>`;
  const shown = paragraphs([first, second, third]);
  it.each([
    ['a link', `${shown}<a href="javascript:;">展开全文</a>${rest('hidden')}`],
    ['a button', `${shown}<button>阅读全文 ∨</button>${rest('style="display:none"')}`],
    ['a line', `${shown}<p><span>点击展开剩余内容</span></p>${rest('style="display:none"')}`],
    ['a button below it', `${shown}${rest('hidden')}<div class="more">查看更多</div>`],
  ])('%s: a gap', (_, html) =>
    expect(read(`<div>${html}</div>`)).toEqual({ text: [first, second, third].join('\n'), gaps: 1, complete: false }),
  );

  it.each([
    ['pressed', `<div>${shown}<a href="javascript:;">展开全文</a>${rest('')}</div>`],
    ['a menu', `<div>${paragraphs(lines)}<a href="#">展开全部</a><ul hidden><li>首页</li><li>我的</li></ul></div>`],
    [
      'no button',
      `<div>${paragraphs(lines)}<div hidden><p>本站收集讲话。各类稿件都有。欢迎常来本站看看新的稿件。</p></div></div>`,
    ],
  ])('%s: no gap', (_, html) => expect(read(html)).toEqual({ text: whole, gaps: 0, complete: true }));
});

describe('shadow roots in a file', () => {
  const root = (inner: string) => `<template shadowrootmode="open">${inner}</template>`;
  it.each([
    ['holds the text', `<speech-box>${root(paragraphs(lines))}</speech-box>`],
    [
      'goes on behind the page',
      `<div>${paragraphs([first, second])}<speech-box>${root(paragraphs([third, fourth, last]))}</speech-box></div>`,
    ],
    [
      'shows what stands in its host, once',
      `<speech-box>${root('<div><slot></slot></div>')}${paragraphs(lines)}</speech-box>`,
    ],
    [
      'shows it in its own order',
      `<speech-box>${root('<slot name="a"></slot><slot></slot>')}${paragraphs(lines.slice(1))}<p slot="a">${first}</p></speech-box>`,
    ],
  ])('%s', (_, html) => expect(read(html).text).toBe(whole));

  it('a template that is none is not shown', () =>
    expect(
      read(`<div>${paragraphs(lines)}<template><p>这里由脚本填写，谁也看不到这一段。</p></template></div>`).text,
    ).toBe(whole));
});
