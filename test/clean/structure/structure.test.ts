import { expect, test } from 'vitest';
import { sanitise } from '../../../lib/clean/strip/sanitise.ts';
import { structure, structureText } from '../../../lib/clean/structure/structure.ts';
import { parse } from '../../../lib/page/parse.ts';
import { select } from '../../../lib/page/select.ts';

const blocksOf = (html: string) => {
  const main = select(parse(`<div id="m">${html}</div>`).root, '#m')[0]!;
  return structure(sanitise(main, new Map())).value;
};
const p = (text: string) => ({ type: 'paragraph', text });
const h = (level: number, text: string) => ({ type: 'heading', level, text });

test.each([
  ['paragraphs', '<p>　　甲乙。</p><p>　　丙丁。</p>', [p('甲乙。'), p('丙丁。')]],
  ['line breaks and hard blanks', '甲乙。<br><br>&nbsp;&nbsp;&nbsp;&nbsp;丙丁。', [p('甲乙。'), p('丙丁。')]],
  ['an indent within a line', '甲乙。　　丙丁。', [p('甲乙。'), p('丙丁。')]],
  ['spans of one line', '<p><span>甲</span><font>乙</font><b>丙</b>。</p>', [p('甲乙丙。')]],
  ['unknown elements', '<founder-content><P>甲乙。</P><P>丙丁。</P></founder-content>', [p('甲乙。'), p('丙丁。')]],
  [
    'numbered headings',
    '<p>一、抓学习</p><p>（一）学文件</p><p>甲乙。</p>',
    [h(2, '一、抓学习'), h(3, '（一）学文件'), p('甲乙。')],
  ],
  ['headings by tag', '<h3>工作回顾</h3><p>甲乙。</p>', [h(3, '工作回顾'), p('甲乙。')]],
  [
    'a bold line',
    '<p><strong>工作回顾</strong></p><p><strong>同志们：</strong></p>',
    [h(3, '工作回顾'), p('同志们：')],
  ],
  ['a bold word', '<p><strong>工作回顾</strong>如下。</p>', [p('工作回顾如下。')]],
  ['a list', '<ul><li>甲</li><li>乙</li></ul>', [{ type: 'list', ordered: false, items: ['甲', '乙'] }]],
  [
    'a list that holds paragraphs',
    '<ul><li><p>甲。</p><p>乙。</p></li><li>丙。</li></ul>',
    [p('甲。'), p('乙。'), p('丙。')],
  ],
  [
    'a table',
    '<table><tr><td>年</td><td>产值</td></tr><tr><td>甲</td><td>3亿</td></tr></table>',
    [
      {
        type: 'table',
        rows: [
          ['年', '产值'],
          ['甲', '3亿'],
        ],
      },
    ],
  ],
  ['a lay-out table', `<table><tr><td>甲乙。<br>丙丁。</td></tr></table>`, [p('甲乙。'), p('丙丁。')]],
  ['a line end in the source', '<p>召开\n会议。</p>', [p('召开会议。')]],
  ['redactions', '<p>20xx年，×县***。</p>', [p('20xx年，×县***。')]],
  ['nothing', '<p>&nbsp;</p><br><div></div>', []],
])('%s', (_, html, blocks) => expect(blocksOf(html)).toEqual(blocks));

test('lines set to a measure are joined, and an indent begins a paragraph', () => {
  const lines = [
    '　　今年以来全县上下坚持稳中求进的工作总基',
    '调统筹推进各项工作取得了来之不易的好成绩也',
    '积累了不少值得长期坚持下去的宝贵经验做法。',
    '　　下一步我们要继续发扬连续作战的作风把各',
    '项任务一件一件抓实抓细抓出成效来。',
  ];
  expect(structureText(lines.join('\n')).value).toHaveLength(2);
});

test('verse keeps its lines', () => {
  const verse = [
    '春风又绿江南岸',
    '明月何时照我还',
    '山重水复疑无路',
    '柳暗花明又一村',
    '千里莺啼绿映红',
    '水村山郭酒旗风',
  ];
  expect(structureText(verse.join('\n')).value).toHaveLength(6);
});
