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

const toc: readonly string[] = [
  '本页收录：',
  '1、窗口负责人述职报告',
  '2、网站新闻部主任竞聘演讲',
  '3、著作权法学习体会',
];

export const openCollections: readonly Text[] = [
  collect({
    id: 'a2-c-digits',
    title: '述职报告、竞聘演讲稿（共3篇）',
    tag: 'strong',
    opener: ['年底将至，述职竞聘又要排上日程。本站从近期来稿中选出三篇，读者可各取所需。', ...toc],
    parts: [
      {
        text: textOrThrow('a2-window'),
        heading: '1、窗口负责人述职报告',
        names: ['窗口负责人述职报告', '政务服务中心综合窗口负责人述职报告'],
      },
      {
        text: textOrThrow('a2-web-editor'),
        heading: '2、网站新闻部主任竞聘演讲',
        names: ['网站新闻部主任竞聘演讲', '竞聘网站新闻部主任的演讲稿'],
      },
      {
        text: textOrThrow('a2-proofreader'),
        heading: '3、著作权法学习体会',
        names: ['著作权法学习体会', '学习著作权法的一点心得体会'],
        before: ['最后送上一篇学习体会，角度比较别致。'],
      },
    ],
  }),
  collect({
    id: 'a2-c-pian-colon',
    title: '追思会讲话稿、党课讲稿（两篇）',
    tag: 'heading',
    parts: [
      {
        text: textOrThrow('a2-farewell-editor'),
        heading: '篇一：追思会讲话',
        names: ['追思会讲话', '在老编辑纪寒松同志追思会上的讲话'],
      },
      {
        text: textOrThrow('a2-clean-lesson'),
        heading: '篇二：廉政党课讲稿',
        names: ['廉政党课讲稿', '守住第一道口子——廉政党课讲稿'],
      },
    ],
    closer: ['读完以上两篇，相信您对讲话稿的不同写法已有了更直观的认识。'],
  }),
  collect({
    id: 'a2-c-topic-bracket',
    title: '校园与社区讲话稿汇编',
    tag: 'plain',
    opener: ['场合不同，说法各异。下列讲话稿来自校园和社区，供诸君揣摩。'],
    parts: [
      {
        text: textOrThrow('a2-flag-short'),
        heading: '讲话稿【一】',
        names: ['校园与社区讲话稿汇编【一】', '校园与社区讲话稿汇编讲话稿【一】', '国旗下讲话：弯腰的力量'],
      },
      {
        text: textOrThrow('a2-owners'),
        heading: '讲话稿【二】',
        names: ['校园与社区讲话稿汇编【二】', '校园与社区讲话稿汇编讲话稿【二】', '在锦绣苑业主大会上的业委会工作报告'],
      },
      {
        text: textOrThrow('a2-reading-host'),
        heading: '讲话稿【三】',
        names: ['校园与社区讲话稿汇编【三】', '校园与社区讲话稿汇编讲话稿【三】', '“书香满园”读书分享会主持词'],
      },
    ],
  }),
];

export const heldCollections: readonly Text[] = [
  collect({
    id: 'a2-c-sample',
    title: '开幕开业致辞样本（共三则）',
    tag: 'strong',
    opener: ['开张也好，开幕也罢，图的都是一个彩头。三则样本，长短皆有。'],
    parts: [
      {
        text: textOrThrow('a2-bookfair'),
        heading: '样本一　书市开幕式致辞',
        names: ['书市开幕式致辞', '在第三届江畔书市开幕式上的致辞', '样本一 书市开幕式致辞'],
      },
      {
        text: textOrThrow('a2-open-shop-short'),
        heading: '样本二　面馆开业致辞',
        names: ['面馆开业致辞', '样本二 面馆开业致辞'],
      },
      {
        text: textOrThrow('a2-retire-thanks'),
        heading: '样本三　荣休答谢词',
        names: ['荣休答谢词', '在荣休座谈会上的答谢词', '样本三 荣休答谢词'],
        before: ['再附一则荣休的，收束得十分漂亮。'],
      },
    ],
  }),
  collect({
    id: 'a2-c-numbered',
    title: '竞聘与宣传周讲话（2篇）',
    tag: 'plain',
    parts: [
      {
        text: textOrThrow('a2-head-nurse'),
        heading: '第1则：竞聘护士长',
        names: ['竞聘护士长', '竞聘儿科护士长演讲稿'],
      },
      {
        text: textOrThrow('a2-cyber-week'),
        heading: '第2则：网络安全宣传周讲话',
        names: ['网络安全宣传周讲话', '在网络安全宣传周启动仪式上的讲话'],
      },
    ],
  }),
];
