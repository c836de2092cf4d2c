/** Pages of several texts of the open part, each with a numbering of its own. */
import type { Text } from '../../sheet.ts';
import { collect, type Part } from '../collect.ts';
import { ceremonyPieces, flagPieces, officePieces } from './pieces.ts';
import { openTexts } from './texts-open.ts';

const words = ['一', '二', '三', '四', '五', '六', '七', '八'];
const own = (id: string): Text => {
  const found = openTexts.find((text) => text.id === id);
  if (!found) throw new Error(`no text ${id}`);
  return found;
};
const parts = (
  texts: readonly Text[],
  heading: (index: number, title: string) => string,
  names: (index: number, title: string) => readonly string[],
  before: Readonly<Record<number, readonly string[]>> = {},
): readonly Part[] =>
  texts.map((text, index) => ({
    text,
    heading: heading(index, text.title),
    names: names(index, text.title),
    ...(before[index] ? { before: before[index] } : {}),
  }));

const flags: Text = collect({
  id: 'd1-flags',
  title: '小学生国旗下讲话稿（精选4篇）',
  tag: 'heading',
  opener: [
    '在不断进步的时代，越来越多人会去使用讲话稿，讲话稿的格式和要求是什么样的呢？下面是由小编给大家带来的小学生国旗下讲话稿4篇，让我们一起来看看吧！',
  ],
  parts: parts(
    flagPieces,
    (index) => `小学生国旗下讲话稿篇${words[index]}`,
    (index, title) => [
      title,
      `小学生国旗下讲话稿`,
      `篇${words[index]}`,
      `小学生国旗下讲话稿（精选4篇）篇${words[index]}`,
    ],
  ),
  closer: ['【小学生国旗下讲话稿（精选4篇）】相关文章：'],
});

const toasts: Text = collect({
  id: 'd1-toasts',
  title: '各类庆典致辞大全(8篇)',
  tag: 'strong',
  opener: [
    '致辞，是指在仪式上所讲的表示勉励、感谢、祝贺、哀悼等的话。大家想知道怎么样才能写一篇比较优质的致辞吗？以下是我为大家收集的各类庆典致辞范文，仅供参考，大家一起来看看吧。',
  ],
  parts: parts(
    [...ceremonyPieces, own('d1-wedding'), own('d1-retire'), own('d1-harvest'), own('d1-compete')],
    (index) => `第${index + 1}篇: 庆典致辞`,
    (index, title) => [title, '庆典致辞', `第${index + 1}篇`, `第${index + 1}篇:庆典致辞`],
    { 3: ['为您推荐的庆典致辞，希望对大家有所帮助，更多内容请点击查看。'] },
  ),
});

const office: Text = collect({
  id: 'd1-office',
  title: '基层干部讲话发言材料汇编（3篇）',
  tag: 'plain',
  parts: parts(
    officePieces,
    (index, title) => `（${words[index]}）${title}`,
    (_index, title) => [title],
    { 0: ['目 录', '1.新任村支书的表态发言', '2.在业务培训班结业式上的讲话', '3.在作风整顿会上的检讨发言'] },
  ),
});

const samples: Text = collect({
  id: 'd1-samples',
  title: '最新年会致辞范文五篇',
  tag: 'strong',
  opener: [
    '人的记忆力会随着岁月的流逝而衰退，写作可以弥补记忆的不足。范文怎么写才能发挥它最大的作用呢？接下来小编就给大家介绍一下优秀的范文该怎么写，我们一起来看一看吧。',
  ],
  parts: parts(
    [own('d1-retire'), ...ceremonyPieces.slice(0, 2), own('d1-model'), own('d1-newsman')],
    (index) => `年会致辞范文 ${index + 1}`,
    (index, title) => [title, `年会致辞范文${index + 1}`, '年会致辞范文'],
    { 1: ['下面是整理的年会致辞，供参考。'], 3: ['以下内容由网友上传，与大家一同分享。'] },
  ),
});

const circled: Text = collect({
  id: 'd1-circled',
  title: '家长会、开学、安全三类讲话合集',
  tag: 'heading',
  parts: parts(
    [own('d1-parents'), ...flagPieces.slice(2), own('d1-graduate')],
    (index, title) => `${'①②③④'.charAt(index)} ${title}`,
    (_index, title) => [title],
  ),
  closer: ['以上就是全部内容，如果觉得还不错，就请收藏分享给身边的朋友吧。'],
});

/** Two texts that a newspaper prints one under the other. */
const twoInPaper: Text = {
  id: 'd1-two-paper',
  genre: 'two articles',
  title: own('d1-harvest').title,
  script: 'hans',
  blocks: [
    { type: 'section', titles: [own('d1-harvest').title], print: null },
    ...own('d1-harvest').blocks,
    {
      type: 'section',
      titles: [own('d1-model').title],
      print: { text: own('d1-model').title, tag: 'heading' },
    },
    ...own('d1-model').blocks,
  ],
};

/** A text under the site's outline of it. */
const outlined: Text = {
  ...own('d1-reservoir'),
  id: 'd1-outlined',
  blocks: [
    {
      type: 'extra',
      texts: [
        '内容提要：',
        ...own('d1-reservoir').blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : [])),
      ],
    },
    ...own('d1-reservoir').blocks,
  ],
};

/** A text of which three paragraphs stand there once more. */
const repeated: Text = {
  ...own('d1-safety'),
  id: 'd1-repeated',
  blocks: [
    ...own('d1-safety').blocks.slice(0, 4),
    {
      type: 'extra',
      texts: own('d1-safety')
        .blocks.slice(1, 4)
        .flatMap((block) => ('text' in block ? [block.text] : [])),
    },
    ...own('d1-safety').blocks.slice(4),
  ],
};

export const openCollections: readonly Text[] = [
  flags,
  toasts,
  office,
  samples,
  circled,
  twoInPaper,
  outlined,
  repeated,
];
