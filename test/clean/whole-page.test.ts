/** Pages whose site speaks below, beside or above a text, or whose text looks like what sites say: what goes, and what looks alike and stays. */
import { describe, expect, test } from 'vitest';
import { cleanText, cleanTree } from '../../lib/clean/pipeline.ts';
import { strip } from '../../lib/clean/strip/strip.ts';
import { pieces } from '../../lib/model/edits.ts';
import { CleanError } from '../../lib/model/errors.ts';
import { parse } from '../../lib/page/parse.ts';
import { select } from '../../lib/page/select.ts';
import { textOf } from '../../lib/page/tree.ts';

const title = '在渡口改建村民会上的讲话';
const paragraphs = [
  '各位乡亲：',
  '今晚把大家请到祠堂来，是想说一说渡口改建的事。图纸在门口贴了半个月，老人们留的话我都看过，有几条已经改到图上去了。',
  '一、先说码头往哪里放',
  '老码头水浅，枯水的时候船靠不了岸。新码头往下游挪六十米，那里水深、坡缓，挑担子的人上岸不用再换肩。',
  '二、再说钱从哪里来',
  '县里拨一半，村里的竹林卖了一季笋，凑上另外一半。账目每个月贴在祠堂门口，谁都可以来查，查出不对的当面说。',
  '船是大家的腿，码头是大家的鞋，鞋合不合脚，请大家多穿多说。谢谢大家！',
] as const;
const inTags = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const text = inTags(paragraphs);

const page = (body: string, head = '') => parse(`<head><title>${title}</title>${head}</head><body>${body}</body>`);
const linesOf = (body: string) =>
  cleanTree(page(`<h1>${title}</h1><div class="text">${body}</div>`)).speeches.flatMap(({ blocks }) =>
    blocks.flatMap((block) => pieces(block)),
  );

const disclaimer =
  '免责声明：本文仅代表作者个人观点，与柳塘网无关。文中陈述的文字和内容未经本站证实，其真实性、完整性、及时性本站不作任何保证，请读者自行核实相关内容。';
const follow = '柳塘新闻网现已开设Facebook专页，让你随时看到本地新闻与天气！快到Facebook赞我们的专页！';
const rules = ['1. 任何言论只代表发言的人；', '2. 转贴请写明作者和出处；', '3. 不许在这里做买卖。'];
const titles = ['老艄公为什么不肯上岸？', '一条船渡了四代人！', '竹林里卖出的码头', '上游的灯又亮了'];
const wall = (lines: readonly string[]) =>
  `<table><tr>${lines.map((line) => `<td><div><img src="a.jpg"></div><div>${line}</div></td>`).join('')}</tr></table>`;
const said = (name: string, words: string) => `<li><div><b>${name}</b></div><div>${words}</div></li>`;

describe('goes whole', () => {
  test.each([
    ['a disclaimer of two sentences', `${text}<p>${disclaimer}</p>`],
    ['what the site asks on its own pages', `${text}<p>${follow}</p>`],
    [
      'what stands under a head of rights',
      `${text}<p><b>反侵权公告：</b></p><p>任何人使用本报的作品，须事先取得本报的书面许可。</p><p>周律师 0571-00000000</p>`,
    ],
    [
      'rules of the place in a table with a head',
      `${text}<table>${['郑 重 声 明', ...rules].map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`,
    ],
    ['pictures with a few words each', text + wall(['渡船四代人', '竹林卖笋记', '灯塔换新灯', '祠堂开夜会'])],
    [
      'links whose titles ask and call',
      `${text}<div>${titles.map((line, index) => `·<a href="/${index}">${line}</a>(乡闻)<br>`).join('')}</div>`,
    ],
    [
      'what readers say of the page',
      `${text}<ul>${said('河边人对渡口改建的评论:', '码头早该修了')}${said('竹林客对渡口改建的评论:', '账要贴得大一点')}${said('河边人:', '贴在祠堂就行')}</ul>`,
    ],
  ])('%s', (_, body) => {
    expect(linesOf(body)).toEqual(paragraphs);
  });
});

describe('stays', () => {
  test.each([
    [
      'a paragraph that begins with the same words, among others',
      `${text.replace('<p>二、', `<p>${disclaimer}</p><p>二、`)}`,
    ],
    [
      'a part of a speech under such a head',
      text.replace(
        '<p>船是',
        '<h2>三、侵权说明</h2><p>有人拿渡口的老照片去印了挂历，没有问过谁。照片是村里的，印之前要说一声。</p><p>船是',
      ),
    ],
    [
      'pictures with sentences',
      text + wall(['第一代艄公姓林。', '第二代接过了篙。', '第三代修了船。', '第四代上了岸。']),
    ],
  ])('%s', (_, body) => {
    const kept = linesOf(body).join('').replace(/\s/gu, '');
    const wanted = body.replace(/<[^>]+>|\s/gu, '');
    expect(kept).toBe(wanted);
  });

  test('one who only asks all to look at a page of the village', () => {
    const asks = '我们在网上开了一个专页，乡亲们有意见可以写在上面。大家常去看看！';
    expect(linesOf(`${text}<p>${asks}</p>`)).toContain(asks);
  });
});

test('a row whose selector takes the better part of a text takes nothing', () => {
  const main = select(
    page(`<div id="m"><div class="box">${text}</div><div class="box2">版权所有</div></div>`).root,
    '#m',
  )[0]!;
  const site = { id: 'one', matches: [], main: [], drop: ['.box', '.box2'], checked: 'a guess' };
  expect([...strip(main, site).keys()].map((element) => textOf(element))).toEqual(['版权所有']);
});

describe('an author in JSON-LD', () => {
  const authorOf = (author: unknown) => {
    const told = JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', author }] });
    return cleanTree(page(`<h1>${title}</h1><div>${text}</div>`, `<script type="application/ld+json">${told}</script>`))
      .speeches[0]?.author;
  };
  test.each([
    ['a person', { '@type': 'Person', name: '林渡' }, '林渡'],
    ['a list', [{ '@type': 'Person', name: '林渡' }], '林渡'],
    ['a house', { '@type': 'Organization', name: '柳塘报' }, null],
    ['mark-up', '<b>林渡</b>', null],
  ])('%s', (_, told, author) => {
    expect(authorOf(told)).toBe(author);
  });
});

test('a subtitle may be drawn with a line of a table', () => {
  const { speeches } = cleanText(['把码头修到心坎上', `──${title}`, ...paragraphs].join('\n'));
  expect(speeches[0]?.title).toBe('把码头修到心坎上');
  expect(speeches[0]?.blocks.flatMap((block) => pieces(block))).toContain(`──${title}`);
});

test('an official letter keeps its labels', () => {
  const letter = [
    '發文字號：柳鎮建字第1090001234號',
    '主旨：檢送渡口改建說明會會議紀錄一份，請查照。',
    '說明：依據本所四月二十日說明會結論辦理，紀錄如有錯漏，請於十日內來函更正。',
    '正本：柳塘國小、柳塘社區發展協會',
  ];
  expect(linesOf(inTags(letter))).toEqual(letter);
});

describe('two sentences', () => {
  const short = (lines: readonly string[]) =>
    cleanTree(parse(`<title>获奖感言</title><h1>获奖感言</h1><div>${inTags(lines)}</div>`)).kind;
  test('with thanks to all are a speech', () => {
    expect(short(['谢谢评委，谢谢我的母亲。', '这座奖杯属于渡口上的每一个人，我替他们领了。谢谢大家！'])).toBe(
      'speech',
    );
  });
  test('with thanks to one reader are none', () => {
    expect(() => short(['您的留言已经提交。', '我们会尽快答复，感谢您的支持！'])).toThrow(CleanError);
  });
});
