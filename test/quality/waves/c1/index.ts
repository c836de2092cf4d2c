/** Wave c1: layouts first. Content systems, boards, ASP, Word, viewers, built pages, offices, schools, plain text, Hong Kong and Taiwan. */
import type { Wave } from '../wave.ts';
import { heldLayouts } from './layouts-held.ts';
import { openLayouts } from './layouts-open.ts';
import { longReport } from './long.ts';
import { heldArticles, openArticles } from './negatives.ts';
import { heldNotices } from './notices-held.ts';
import { openNotices } from './notices-open.ts';
import { pages } from './pages.ts';
import { screens } from './screens.ts';
import { heldTexts } from './texts-held.ts';
import { openTexts } from './texts-open.ts';

export const c1: Wave = {
  id: 'c1-',
  texts: [...openTexts, longReport, ...openArticles, ...heldTexts, ...heldArticles],
  layouts: [...openLayouts, ...heldLayouts],
  notices: [...openNotices, ...heldNotices],
  pages,
  screens,
  others: [
    { title: '在全县林长制工作会议上的讲话', day: '2025-03-12' },
    { title: '退休欢送会同事代表发言', day: '2010-07-02' },
    { title: '关于征集档案史料的启事', day: '2024-08-19' },
    { title: '纺织厂技术比武开幕辞', day: '2016-04-27' },
    { title: '元宵节敬老院慰问活动侧记', day: '2025-02-13' },
    { title: '入党积极分子培训班结业发言', day: '2012-11-06' },
    { title: '镇中心幼儿园毕业典礼致辞', day: '2009-06-26' },
  ],
  hantOthers: [
    { title: '中六惜別日花絮', day: '2025-03-21' },
    { title: '春茶比賽評審結果公告', day: '2024-05-30' },
    { title: '義工嘉許禮校長致辭（節錄）', day: '2012-06-16' },
    { title: '農藥安全講習報名', day: '2025-01-09' },
  ],
};
