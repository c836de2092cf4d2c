/** The title is the text's own heading: not the column, the path, the toolbar; over several lines it is one; a slogan above it stays. */
import { describe, expect, test } from 'vitest';
import { cleanTree } from '../../../lib/clean/pipeline.ts';
import { pieces } from '../../../lib/model/edits.ts';
import { parse } from '../../../lib/page/parse.ts';

const body = [
  '桑河大堤上个月合龙，最后一车石料是从二十里外的采石场运来的，司机们连着跑了三个晚上。',
  '护堤站的人说，今年的水比往年来得早，好在缺口都补上了，下游的几个村可以放心睡觉。',
];
const read = (title: string, above: string, within = '') => {
  const text = body.map((line) => `<p>${line}</p>`).join('');
  const [speech] = cleanTree(
    parse(`<title>${title}</title>${above}<div class="c">${within}${text}</div>`, null),
  ).speeches;
  return { title: speech?.title, text: speech?.blocks.flatMap((block) => pieces(block)) };
};
const bold = (...lines: readonly string[]) => lines.map((line) => `<p align="center"><b>${line}</b></p>`).join('');

test.each([
  [
    'below the name of a column',
    '护堤人请回头！ | 头条新闻 | 桑河新闻网',
    '<h2>头条新闻</h2>',
    '<h1>护堤人请回头！</h1>',
    '护堤人请回头！',
  ],
  [
    'below the row of sizes',
    '护堤队添了女队员',
    '<h1>【字号 大 中 小】</h1><h2>护堤队添了女队员</h2>',
    '',
    '护堤队添了女队员',
  ],
  [
    'below a path',
    '护堤队添了女队员',
    '<h3>当前位置：首页 >> 要闻 >> 护堤队添了女队员 [打印]</h3>',
    '',
    '护堤队添了女队员',
  ],
  [
    'below the author',
    '护堤队添了女队员',
    '<p class="title">作者：石渡 文字大小：【大】【中】【小】</p>',
    '',
    '护堤队添了女队员',
  ],
  [
    'that calls, on a page named by its house',
    '桑河夜校',
    '',
    '<h5>桑河夜校今年又开新班！</h5>',
    '桑河夜校今年又开新班！',
  ],
  [
    'with the number of the page behind it',
    '护堤队添了女队员 (第1頁/共2頁)| 生活 | 桑河报',
    '<h2>生活</h2>',
    '<h1>护堤队添了女队员</h1>',
    '护堤队添了女队员',
  ],
])('a title %s', (_, named, above, within, title) => {
  expect(read(named, above, within)).toEqual({ title, text: body });
});

describe('over several lines', () => {
  test.each([
    [
      'a paper',
      '通告',
      bold('桑河县人民政府关于禁止在', '桑河大堤取土采石', '和堆放杂物的通告'),
      '桑河县人民政府关于禁止在桑河大堤取土采石和堆放杂物的通告',
    ],
    [
      'two lines of a paper',
      '意见',
      bold('关于办好桑河小学', '种树小组的几点意见'),
      '关于办好桑河小学种树小组的几点意见',
    ],
    ['a speech in one heading', '讲话', '<h1>在桑河护堤工作会议<br>上的讲话</h1>', '在桑河护堤工作会议上的讲话'],
  ])('%s', (_, named, within, title) => {
    expect(read(named, '', within)).toEqual({ title, text: body });
  });

  test.each([
    ['two whole titles', bold('护堤队添了女队员', '桑河大堤合龙')],
    ['a title and a heading', bold('关于办好种树小组的意见', '堤上的情况')],
  ])('%s are not joined', (_, within) => {
    expect(read('种树', '', within).title).not.toContain('队员桑河');
    expect(read('种树', '', within).title).not.toContain('意见堤上');
  });
});

test.each([
  ['the occasion', bold('土要夯实 心要放平', '在桑河护堤动员会上的讲话'), '土要夯实 心要放平'],
  ['its subtitle', bold('堤修好了，水也听话了', '——在桑河护堤动员会上的讲话'), '——在桑河护堤动员会上的讲话'],
])('a slogan over %s is not lost', (_, within, kept) => {
  const { title, text = [] } = read('讲话稿', '<h1>讲话稿</h1>', within);
  expect([title, ...text]).toContain(kept);
  expect([title, ...text].join('\n')).toMatch(/土要夯实|堤修好了，水也听话了/u);
});

test('the name of a site over the title goes', () => {
  const { text } = read('在桑河护堤动员会上的讲话', '', bold('桑河公文网', '在桑河护堤动员会上的讲话'));
  expect(text).toEqual(body);
});
