import { describe, expect, test } from 'vitest';
import { strip } from '../../../lib/clean/strip/strip.ts';
import { parse } from '../../../lib/page/parse.ts';
import { select } from '../../../lib/page/select.ts';
import { textOf } from '../../../lib/page/tree.ts';

const speech =
  '今天召开全县工作会议，主要任务是总结去年的工作，安排今年的任务，动员全县上下振奋精神、真抓实干。'.repeat(12);

/** What is cut from a text element that holds a piece of mark-up beside the speech. */
function cut(html: string): readonly string[] {
  const main = select(parse(`<div id="m"><p>${speech}</p>${html}<p>${speech}</p></div>`).root, '#m')[0]!;
  return [...strip(main, null)].map(([element]) => textOf(element).replace(/\s+/gu, ''));
}

describe('takes', () => {
  test.each([
    ['hidden text', '<span style="display:none">本文来自某网</span>', ['本文来自某网']],
    ['text of no size', '<span style="font-size:0">偷偷加的字</span>', ['偷偷加的字']],
    ['forum jammer', '<font class="jammer">/ G- k; W% a%</font>', ['/G-k;W%a%']],
    ['buttons', '<button>一键复制</button>', ['一键复制']],
    ['a share bar', '<div class="bdshare"><a href="#">微信</a>分享到</div>', ['微信分享到']],
    ['a download box', '<div class="down-box">下载Word文档</div>', ['下载Word文档']],
    [
      'links to other texts',
      '<div><a href="/1">在植树节上的讲话</a> <a href="/2">开学典礼致辞</a></div>',
      ['在植树节上的讲话开学典礼致辞'],
    ],
    ['a pager', '<div class="pages"><a href="?p=1">上一页</a><a href="?p=2">下一页</a></div>', ['上一页下一页']],
  ])('%s', (_, html, taken) => expect(cut(html)).toEqual(taken));
});

describe('spares', () => {
  test.each([
    [
      'a paragraph in a box named like a notice',
      '<div class="tips"><p>同志们，安全生产责任重于泰山，我们要把隐患排查治理抓在手上。</p></div>',
    ],
    ['a sentence with links in it', '<p>我们要学习<a href="/1">党章</a>和<a href="/2">准则</a>，做到知行合一。</p>'],
    ['a box that says what is missing', '<div class="vip">以下内容需要登录后才能查看</div>'],
    ['a bold sentence', '<p><b>要把群众满意作为第一标准。</b></p>'],
    ['a table', '<table><tr><td>指标</td><td>去年</td></tr><tr><td>产值</td><td>3亿</td></tr></table>'],
    ['a form around everything', `<form class="share">${speech}${speech}${speech}</form>`],
  ])('%s', (_, html) => expect(cut(html)).toEqual([]));
});

test('nothing in the page is changed', () => {
  const tree = parse(`<div id="m"><p>${speech}</p><button>复制</button></div>`);
  const before = structuredClone(tree);
  strip(select(tree.root, '#m')[0]!, null);
  expect(tree).toEqual(before);
});

describe('a word of a line', () => {
  const words = (html: string) => {
    const main = select(parse(`<div id="m"><p>${speech}</p>${html}<p>${speech}</p></div>`).root, '#m')[0]!;
    return [...strip(main, null)].map(([element]) => textOf(element));
  };
  test.each([
    ['all that is between two brackets', '<p>水站站长周渡（<a class="tips">微博</a>）说，渠要年年清。</p>'],
    ['within a word', '<p>他是县里有名的水利<a class="tips">财经评论</a>员，写了三十年。</p>'],
  ])('stays: %s', (_, html) => expect(words(html)).toEqual([]));
  test.each([
    ['a button behind the sentence', '<p>渠要年年清。<span class="share">分享到微博</span></p>', '分享到微博'],
    ['a button with its brackets', '<p>渠要年年清。<span class="copy">（复制）</span></p>', '（复制）'],
  ])('goes: %s', (_, html, button) => expect(words(html)).toEqual([button]));
  test.each([
    [
      'what an encyclopedia folds away',
      '<div class="mw-collapsible mw-collapsed"><p>历年修渠一览</p><p>一九八一年 东渠</p></div>',
    ],
    ['the edit link of a wiki', '<h2>东渠<span class="mw-editsection">[<a href="/e">编辑</a>]</span></h2>'],
  ])('goes: %s', (_, html) => expect(words(html)).toHaveLength(1));
  test('sentences that an encyclopedia folds away stay', () => {
    expect(words('<div class="mw-collapsed"><p>东渠修于一九八一年，全长九公里，先后加固过四次。</p></div>')).toEqual(
      [],
    );
  });
});
