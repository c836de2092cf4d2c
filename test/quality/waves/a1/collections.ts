/** Pages of the wave with several texts. */
import type { Text } from '../../sheet.ts';
import { collect } from '../collect.ts';
import { openTexts } from './texts.ts';
import { heldTexts } from './texts-held.ts';

function textOrThrow(id: string): Text {
  const found = [...openTexts, ...heldTexts].find((text) => text.id === id);
  if (!found) throw new Error(`no text ${id}`);
  return found;
}

export const openCollections: readonly Text[] = [
  collect({
    id: 'a1-c-fanwen',
    title: '家长会发言稿及各类发言稿（精选3篇）',
    tag: 'strong',
    opener: [
      '每逢活动，总有人要上台说两句。你还在为发言稿抓耳挠腮吗？本站特意挑了三篇风格各异的发言稿，供您对照着写。',
    ],
    parts: [
      {
        text: textOrThrow('a1-parents'),
        heading: '发言稿范文1：家长会上的发言',
        names: ['家长会上的发言', '六年级（3）班家长会班主任发言稿'],
      },
      {
        text: textOrThrow('a1-streamers'),
        heading: '发言稿范文2：返乡青年的演讲',
        names: ['返乡青年的演讲', '让大山的声音被听见'],
      },
      {
        text: textOrThrow('a1-father'),
        heading: '发言稿范文3：父亲的致辞',
        names: ['父亲的致辞', '女儿婚礼上父亲的致辞'],
      },
    ],
    closer: ['以上三篇发言稿各有千秋，您更中意哪一篇呢？不妨在下方留言告诉我们。'],
  }),
  collect({
    id: 'a1-c-bracket',
    title: '大会讲话稿【合集】',
    tag: 'plain',
    parts: [
      {
        text: textOrThrow('a1-growers'),
        heading: '【第1篇】',
        names: [
          '大会讲话稿第1篇',
          '大会讲话稿【合集】第1篇',
          '大会讲话稿【合集】【第1篇】',
          '大会讲话稿【第1篇】',
          '在柑橘专业合作社第九次社员大会上的讲话',
        ],
      },
      {
        text: textOrThrow('a1-clinic'),
        heading: '【第2篇】',
        names: [
          '大会讲话稿第2篇',
          '大会讲话稿【合集】第2篇',
          '大会讲话稿【合集】【第2篇】',
          '大会讲话稿【第2篇】',
          '在市第二人民医院改善就医服务动员大会上的讲话提纲',
        ],
        before: ['看完了农村的，再来看一篇医院系统的，写法截然不同。'],
      },
    ],
  }),
  collect({
    id: 'a1-c-paren',
    title: '颁奖典礼和婚礼致辞3篇',
    tag: 'heading',
    parts: [
      {
        text: textOrThrow('a1-poets'),
        heading: '致辞（一）',
        names: ['颁奖典礼和婚礼致辞（一）', '在第五届运河诗歌节颁奖典礼上的致辞'],
      },
      {
        text: textOrThrow('a1-father'),
        heading: '致辞（二）',
        names: ['颁奖典礼和婚礼致辞（二）', '女儿婚礼上父亲的致辞'],
      },
      {
        text: textOrThrow('a1-streamers'),
        heading: '致辞（三）',
        names: ['颁奖典礼和婚礼致辞（三）', '让大山的声音被听见'],
      },
    ],
    closer: ['小结：写致辞，三分靠技巧，七分靠真心，望上述文稿能给您启发。'],
  }),
];

export const heldCollections: readonly Text[] = [
  collect({
    id: 'a1-c-liwen',
    title: '仪式活动讲话稿（通用三篇）',
    tag: 'strong',
    opener: ['仪式活动讲话稿怎样写才算上乘？编者整理了三份例文，请君取用。'],
    parts: [
      {
        text: textOrThrow('a1-collectors'),
        heading: '例文一：捐赠仪式致辞',
        names: ['捐赠仪式致辞', '在民间收藏捐赠仪式上的致辞'],
      },
      {
        text: textOrThrow('a1-campus-star'),
        heading: '例文二：开学典礼讲话',
        names: ['开学典礼讲话', '在2024年秋季学期开学典礼上的讲话'],
        before: ['接下来的这一篇，出自一位中学校长之手。'],
      },
      {
        text: textOrThrow('a1-reporters'),
        heading: '例文三：记者节发言',
        names: ['记者节发言', '在记者节座谈会上的发言'],
      },
    ],
    closer: ['三份例文到此全部奉上，若能解您燃眉之急，编者不胜欣慰。'],
  }),
];
