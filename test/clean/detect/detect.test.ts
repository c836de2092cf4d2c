// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { detectPage } from '../../../lib/clean/detect/detect.ts';

const paragraph = (topic: string) =>
  `今年以来，各村把${topic}放在第一位，先后走访了二百一十七户人家，把群众反映最多的三件事列成清单，一件一件办，办好一件划掉一件。`;
const long = ['修路', '吃水', '看病', '上学'].map(paragraph);
const short = [
  '三十九年前，我背着一床棉被到厂里报到，门卫问我准备干几年。',
  '我说，先干干看。这一看，就是一辈子。',
  '谢谢师傅。您教我的第一件事不是开机床，是把手洗干净。',
  '谢谢徒弟。你们七个，个个比我强，我高兴得喝了二两酒。',
  '临走，我把用了三十年的这把卡尺留给车间。',
];

const page = (title: string, body: string): Document =>
  new DOMParser().parseFromString(`<title>${title}_某某网</title><body><h1>${title}</h1>${body}</body>`, 'text/html');
const each = (tag: string, lines: readonly string[]) => lines.map((line) => `<${tag}>${line}</${tag}>`).join('\n');

describe('a page', () => {
  test.each<[string, string, string, string, number]>([
    ['of plain paragraphs', '在全镇工作会议上的讲话', each('p', ['同志们：', ...long, '谢谢大家！']), 'speech', 1],
    ['in Traditional', '在全鎮工作會議上的講話', each('p', ['各位來賓：', ...long, '多謝各位！']), 'speech', 1],
    ['with line ends', '在全镇工作会议上的讲话', `<div>${['同志们：', ...long].join('<br>')}</div>`, 'speech', 1],
    ['of short paragraphs', '退休欢送会上的答谢辞', each('div', ['各位领导、同事们：', ...short]), 'speech', 1],
    [
      'that cuts its lines',
      '退休欢送会上的答谢辞',
      each(
        'div',
        ['各位领导、同事们：', ...long].flatMap((line) => [line.slice(0, 34), line.slice(34)]),
      ),
      'speech',
      1,
    ],
    [
      'of several speeches',
      '工作会议讲话三篇',
      each('p', ['篇一', '同志们：', ...long, '篇二', '同志们：', ...long, '第３篇', '同志们：', ...long]),
      'collection',
      3,
    ],
    ['of news', '全镇召开工作会议', each('p', ['本报讯 3月8日上午，全镇召开工作会议。', ...long]), 'article', 0],
    [
      'of a newspaper with two of them',
      '在全镇工作会议上的讲话',
      `${each('p', ['同志们：', ...long])}<h3>第一小学毕业典礼致辞</h3>${each('p', ['各位家长：', ...long])}`,
      'collection',
      2,
    ],
    [
      'with headings that name no other text',
      '在全镇工作会议上的讲话',
      `${each('p', ['同志们：', ...long])}<h3>把路修到门口</h3>${each('p', long)}<div><h4>公司年会致辞</h4></div>`,
      'speech',
      1,
    ],
    [
      'of several speeches below bold headings between line ends',
      '工作会议讲话两篇',
      ['<b>篇一：修路</b>', '同志们：', ...long, '<b>篇二：吃水</b>', '同志们：', ...long].join('<br>\n'),
      'collection',
      2,
    ],
    [
      'that lists texts with what they begin with',
      '讲话稿大全',
      ['修路', '吃水', '看病', '上学']
        .map(
          (topic) =>
            `<div><a href="/1">在${topic}会议上的讲话</a><p>同志们：今天我们开会，议一议${topic}。刚才……</p></div>`,
        )
        .join(''),
      'none',
      0,
    ],
    [
      'of links',
      '讲话稿大全',
      `<ul>${each(
        'li',
        long.map((line) => `<a href="/1">${line}</a>`),
      )}</ul>`,
      'none',
      0,
    ],
  ])('%s', (_, title, body, kind, speeches) => {
    expect(detectPage(page(title, body))).toMatchObject({ kind, speeches });
  });
});

test('a page whose text stands in a frame of its own site', () => {
  document.title = '在全镇工作会议上的讲话';
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.contentDocument?.body.replaceChildren(...page('', each('p', ['同志们：', ...long])).body.children);
  expect(detectPage(document)).toMatchObject({ kind: 'speech', speeches: 1 });
});
