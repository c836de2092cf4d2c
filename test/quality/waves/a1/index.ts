/** Wave a1: template, document and member sites. */
import type { Wave } from '../wave.ts';
import { heldArticles, openArticles } from './articles.ts';
import { heldCollections, openCollections } from './collections.ts';
import { openLayouts } from './layouts.ts';
import { heldLayouts } from './layouts-held.ts';
import { openNotices } from './notices.ts';
import { heldNotices } from './notices-held.ts';
import { pages } from './pages.ts';
import { screens } from './screens.ts';
import { openTexts } from './texts.ts';
import { heldTexts } from './texts-held.ts';

export const a1: Wave = {
  id: 'a1-',
  texts: [...openTexts, ...openArticles, ...openCollections, ...heldTexts, ...heldArticles, ...heldCollections],
  layouts: [...openLayouts, ...heldLayouts],
  notices: [...openNotices, ...heldNotices],
  pages,
  screens,
  others: [
    { title: '在全市旅游旺季服务保障会上的讲话', day: '2023-04-12' },
    { title: '供电所安全生产月启动仪式致辞', day: '2022-06-01' },
    { title: '党支部换届选举大会主持词（通用版）', day: '2021-03-25' },
    { title: '医生节表彰会院长讲话稿', day: '2020-08-18' },
    { title: '小学五年级国旗下讲话（推荐5篇）', day: '2024-05-20' },
    { title: '村民代表大会开场白', day: '2019-01-07' },
    { title: '新店开张庆典董事长发言', day: '2018-09-09' },
    { title: '年度采购工作述职报告', day: '2022-12-29' },
    { title: '读书分享会结束语', day: '2023-10-31' },
    { title: '交通劝导志愿者动员讲话', day: '2021-07-16' },
  ],
};
