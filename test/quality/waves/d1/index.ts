/** Wave d1: sites of samples, paid sites, mirrors, newspapers, boards and document sites, as dense as the pages of the corpus. */
import type { Wave } from '../wave.ts';
import { openCollections } from './collections-open.ts';
import { heldLayouts } from './layouts-held.ts';
import { openLayouts } from './layouts-open.ts';
import { roundReport } from './long.ts';
import { heldArticles, openArticles } from './negatives.ts';
import { heldNotices } from './notices-held.ts';
import { openNotices } from './notices-open.ts';
import { pages } from './pages.ts';
import { screens } from './screens.ts';
import { heldTexts } from './texts-held.ts';
import { openTexts } from './texts-open.ts';

export const d1: Wave = {
  id: 'd1-',
  texts: [...openTexts, roundReport, ...openCollections, ...openArticles, ...heldTexts, ...heldArticles],
  layouts: [...openLayouts, ...heldLayouts],
  notices: [...openNotices, ...heldNotices],
  pages,
  screens,
  others: [
    { title: '在全县春季造林绿化动员会上的讲话', day: '2024-02-20' },
    { title: '镇党委书记在半年工作会上的讲话', day: '2023-07-11' },
    { title: '学生会主席竞选演讲稿三分钟', day: '2022-10-07' },
    { title: '银婚纪念日答谢词', day: '2019-08-18' },
    { title: '医院护士节活动主持稿', day: '2021-05-12' },
    { title: '安全生产月启动仪式讲话', day: '2024-06-01' },
    { title: '年度考核个人述职述廉报告', day: '2020-12-28' },
  ],
  hantOthers: [
    { title: '本會秋季旅行花絮', day: '2023-10-30' },
    { title: '閱覽室暫停開放公告', day: '2022-11-02' },
    { title: '清明祭祖通告', day: '2024-03-12' },
  ],
};
