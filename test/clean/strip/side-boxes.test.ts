/** What stands inside the text's element and is not of the text, and what looks alike and is. */

import { describe, expect, test } from 'vitest';
import { locateText } from '../../../lib/clean/locate/locate.ts';
import { sideBoxesIn } from '../../../lib/clean/strip/side-boxes.ts';
import { strip } from '../../../lib/clean/strip/strip.ts';
import { parse } from '../../../lib/page/parse.ts';
import { select } from '../../../lib/page/select.ts';
import { type PageElement, textOf } from '../../../lib/page/tree.ts';
import { visibleLength } from '../../../lib/text/visible.ts';

const paragraphs = [
  '同志们：',
  '今天把大家请到河口村，看了三个点，听了两个村的介绍，我很受启发，有几句话想当面说一说。',
  '一、把账算清楚',
  '去年全镇修了四十一公里路，花了八百多万元，群众满意不满意，要请群众自己说，不要请会计来说。',
  '二、把人请回来',
  '在外面做事的能人有三百多位，逢年过节我们要一家一家去拜访，请他们回来看看，哪怕只坐半天。',
];
const text = paragraphs.map((line) => `<p>${line}</p>`).join('');

function mainOf(html: string): PageElement {
  return select(parse(`<body><div id="m">${html}</div></body>`).root, '#m')[0]!;
}

/** The rules with which boxes go, each with its text. */
function taken(html: string): readonly string[] {
  const main = mainOf(html);
  return [...sideBoxesIn(main, visibleLength(textOf(main)))].map(
    ([box, rule]) => `${rule}: ${textOf(box).replace(/\s+/gu, '')}`,
  );
}

const remark = (name: string, words: string) =>
  `<div class="cm"><a>${name}</a><p>${words}</p><span>2021-03-04 10:11</span></div>`;

describe('takes', () => {
  test.each([
    [
      'remarks without a head',
      `${text}${remark('山里人', '正好用得上。')}${remark('木子', '讲得实在！')}`,
      ['remarks: 山里人正好用得上。2021-03-0410:11', 'remarks: 木子讲得实在！2021-03-0410:11'],
    ],
    [
      'remarks with buttons, in a list',
      `${text}<ul class="r"><li><b>木子</b><div>学习了。</div><a>赞(3)</a></li><li><b>春风</b><div>收藏了。</div><a>回复</a></li></ul>`,
      ['remarks: 木子学习了。赞(3)', 'remarks: 春风收藏了。回复'],
    ],
    [
      'one long remark in a box that is called so',
      `${text}<ol class="commentlist"><li id="comment-3"><cite>木子</cite><small>September 9th, 2015 at 7:32 pm</small><p>学习了，回去就照着办。</p></li></ol>`,
      ['remarks: 木子September9th,2015at7:32pm学习了，回去就照着办。'],
    ],
    [
      'a poll with answers to tick',
      `${text}<div><h3>你怎么看</h3><table><tr><td><input type="radio"></td><td>应该修</td></tr><tr><td><input type="radio"></td><td>不急着修</td></tr></table></div>`,
      ['poll: 你怎么看应该修不急着修'],
    ],
    [
      'a poll with a list of answers and a button to send them',
      `${text}<div class="vote"><p>路先修哪一段？</p><ul><li>河口到石桥</li><li>石桥到山口</li></ul><input type="submit" value="投票"></div>`,
      ['poll: 路先修哪一段？河口到石桥石桥到山口'],
    ],
    [
      'teasers of other pages, with their first words',
      `${text}<div class="rec">${['春耕动员会讲话稿', '秋收动员会讲话稿', '防汛部署会讲话稿']
        .map((title) => `<div class="it"><a href="/1">${title}</a><p>同志们，今天我们召开会议，主要任务是……</p></div>`)
        .join('')}</div>`,
      [
        'teasers: 春耕动员会讲话稿同志们，今天我们召开会议，主要任务是……',
        'teasers: 秋收动员会讲话稿同志们，今天我们召开会议，主要任务是……',
        'teasers: 防汛部署会讲话稿同志们，今天我们召开会议，主要任务是……',
      ],
    ],
    [
      'a list of titles under a head, in the middle of the text',
      `${text}<div class="also"><div>大家还在看</div><div>秋收秋种动员会讲话稿</div><div>防汛抗旱部署会发言</div></div>${text}`,
      ['teasers: 大家还在看秋收秋种动员会讲话稿防汛抗旱部署会发言'],
    ],
    [
      'a card of whoever put it there',
      `<div class="who"><img src="a.png"><div>秘书老周</div><div>写了二十年材料。</div><button>关注</button></div>${text}`,
      ['card: 秘书老周写了二十年材料。关注'],
    ],
    [
      'an advert with its label, whatever it sells',
      `${text}<div class="x7"><span>推广</span><div>炭火铁锅，包邮到家</div><span>去看看</span></div>${text}`,
      ['advert-box: 推广炭火铁锅，包邮到家去看看'],
    ],
    [
      'a caption',
      `${text}<figure><img src="1.jpg"><figcaption>图为会议现场</figcaption></figure>${text}`,
      ['caption: 图为会议现场'],
    ],
    [
      'advice on writing, below the text',
      `${text}<div class="n"><p>【写作提示】</p><p>1. 开头要点明会议的意义。</p><p>2. 任务要落实到人。</p></div>`,
      ['notes: 【写作提示】1.开头要点明会议的意义。2.任务要落实到人。'],
    ],
    [
      'what the site says in a box of its own below the text',
      `${text}<div class="end"><p>老周写材料，每天一篇好讲话稿。</p><p>攒范文，找老周。</p></div>`,
      ['foot-box: 老周写材料，每天一篇好讲话稿。攒范文，找老周。'],
    ],
  ])('%s', (_, html, rules) => expect(taken(html)).toEqual(rules));
});

describe('leaves', () => {
  test.each([
    [
      'questions with a list of answers, and nothing to tick',
      `${text}<div class="q"><h3>路先修哪一段</h3><ul><li>河口到石桥</li><li>石桥到山口</li></ul></div>`,
    ],
    [
      'a text with a box to tick beside each sentence',
      `<div class="t">${paragraphs.map((line) => `<p><input type="checkbox">${line}</p>`).join('')}</div>${text}`,
    ],
    [
      'a table of pictures that the text tells of',
      `${text}<table><tr>${['老桥', '新桥', '山口', '河口']
        .map((name) => `<td><img src="a.jpg"><p>${name}修好以后，两岸的孩子上学近了三里路。</p></td>`)
        .join('')}</tr></table>`,
    ],
    [
      'words in a box called talk, without a moment',
      `${text}<div class="comment"><p>听完大家的话，我把这些一条一条记在本子上，回去就办。</p></div>`,
    ],
    ['a signature in a box', `${text}<div class="sign"><p>河口镇人民政府</p><p>2021年3月4日</p></div>`],
    ['the last words in a box of their own', `${text}<div class="last">我就讲这些，谢谢大家！</div>`],
    ['enclosures in a box', `${text}<div class="fj"><p>附件：</p><p>1. 道路养护责任表</p></div>`],
    ['a note of the author', `${text}<div class="z"><p>注：以上数字均截至二月底。</p></div>`],
    [
      'a script for two voices',
      ['女', '男', '女', '男']
        .map((who) => `<div class="v"><b>${who}：</b><span>让我们用掌声请出下一位同学。</span></div>`)
        .join(''),
    ],
    [
      'a programme with its hours',
      `${text}<table><tr><td>9:00</td><td>开幕式</td></tr><tr><td>2021-03-05 10:00</td><td>分组讨论</td></tr></table>`,
    ],
    [
      'events told by their days',
      `${text}<ul><li><b>2019年3月5日</b>，第一批种子下地，到场的有七十户。</li><li><b>2020年3月5日</b>，第二批种子下地，到场的有三百户。</li></ul>`,
    ],
    ['verse in a quotation', `${text}<blockquote><p>春种一粒粟，</p><p>秋收万颗子。</p></blockquote>${text}`],
    ['headings in boxes', `<div class="h">一、把账算清楚</div>${text}<div class="h">二、把人请回来</div>${text}`],
    ['a text of which the halves stand in unlike boxes', `<div class="a">${text}</div><section>${text}</section>`],
    ['a greeting in a box with a picture', `<div class="g"><img src="a.png"><p>尊敬的各位来宾：</p></div>${text}`],
    [
      'a list with a head that is the text’s',
      `${text}<div class="t"><p>今年的重点工作</p><p>一是修路。</p></div>${text}`,
    ],
    [
      'headings that speak of what sites speak of',
      `<div class="h">会员要进得来</div>${text}<div class="h">公众号要办得好</div>${text}<div class="h">山上要种树</div>${text}`,
    ],
    ['a subtitle', `<div class="sub">——在公众号上线暨下载点启用仪式上的讲话</div>${text}`],
    [
      'notes that may be the author’s',
      `${text}<div class="z"><p>注意事项：</p><p>1. 带好雨具。</p><p>2. 不走夜路。</p></div>`,
    ],
    [
      'a picture with a sentence on what we look after',
      `<div class="g"><img src="a.png"><p>老人吃饭的事，我们一直关注着，年底前要办成。</p></div>${text}`,
    ],
    ['paragraphs in boxes', paragraphs.map((line) => `<div class="p">${line}</div>`).join('')],
  ])('%s', (_, html) => expect(taken(html)).toEqual([]));
});

describe('around the boxes', () => {
  test('a box that tells of missing text stays for the gap', () => {
    const main = mainOf(`${text}<div class="end"><p>本文剩余1200字，开通会员后查看全文。</p></div>`);
    expect([...strip(main, null).keys()]).toEqual([]);
  });

  test('a page of a document named like a pager is not one', () => {
    const main = mainOf([1, 2].map((page) => `<div id="page-${page}" class="reader-page">${text}阅读</div>`).join(''));
    expect([...strip(main, null).keys()]).toEqual([]);
  });

  test('a first half in a box named like a top bar is found by its greeting', () => {
    const [first, rest] = [paragraphs.slice(0, 3), paragraphs.slice(3)].map((half) =>
      half.map((line) => `<p>${line}</p>`).join(''),
    );
    const tree = parse(`<body><div class="content-top">${first}</div><section class="b">${rest}</section></body>`);
    expect(textOf(locateText(tree, null).main)).toContain('同志们：');
  });

  test('words for the seats of a thread in the text make no thread of it', () => {
    const sheets = ['旧轮胎、破沙发都捞了上来。', '三楼的灯还亮着，板凳也没有撤。', '路灯修好了。']
      .map((line) => `<div class="sheet"><p>${paragraphs[1]}</p><p>${line}</p></div>`)
      .join('');
    expect(textOf(locateText(parse(`<body><div id="r">${sheets}</div></body>`), null).main)).toContain('路灯修好了。');
  });
});
