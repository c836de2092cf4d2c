/** Wave e1: sample sites, accounts, members' sites, documents, papers, boards, offices and mirrors; six to fourteen notices a page. */
import type { Wave } from '../wave.ts';
import { openCollections } from './collection-open.ts';
import { heldLayouts } from './layouts-held.ts';
import { openLayouts } from './layouts-open.ts';
import { longReport } from './long.ts';
import { openArticles } from './negatives.ts';
import { heldArticles } from './negatives-held.ts';
import { heldNotices } from './notices-held.ts';
import { openNotices } from './notices-open.ts';
import { openPages } from './pages.ts';
import { heldPages } from './pages-held.ts';
import { screens } from './screens.ts';
import { heldScreens } from './screens-held.ts';
import { heldTexts } from './texts-held.ts';
import { openTexts } from './texts-open.ts';

export const e1: Wave = {
  id: 'e1-',
  texts: [...openTexts, longReport, ...openCollections, ...openArticles, ...heldTexts, ...heldArticles],
  layouts: [...openLayouts, ...heldLayouts],
  notices: [...openNotices, ...heldNotices],
  pages: [...openPages, ...heldPages],
  screens: [...screens, ...heldScreens],
  others: [
    { title: '镇长在冬季防火紧急会议上的讲话', day: '2023-12-05' },
    { title: '县医院新院区启用仪式致辞', day: '2022-09-09' },
    { title: '科级干部年终述职范本三篇', day: '2024-01-03' },
    { title: '高三百日誓师家长代表发言', day: '2021-02-26' },
    { title: '战友聚会祝酒词', day: '2018-08-01' },
    { title: '民营企业家座谈会主持词', day: '2020-11-17' },
    { title: '乡村振兴观摩会点评讲话', day: '2024-05-22' },
  ],
  hantOthers: [
    { title: '步行籌款路線圖', day: '2023-11-12' },
    { title: '會員大會通告', day: '2022-06-30' },
    { title: '義工嘉許禮剪影', day: '2024-01-14' },
  ],
};
