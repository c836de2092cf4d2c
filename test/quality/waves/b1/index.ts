/** Wave b1: newspapers, offices and schools, public accounts, boards, blogs, telephones, old pages, Hong Kong and Taiwan. */
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

export const b1: Wave = {
  id: 'b1-',
  texts: [...openTexts, longReport, ...openArticles, ...heldTexts, ...heldArticles],
  layouts: [...openLayouts, ...heldLayouts],
  notices: [...openNotices, ...heldNotices],
  pages,
  screens,
  others: [
    { title: '在全镇人居环境整治现场会上的讲话', day: '2025-07-04' },
    { title: '升旗仪式教师代表发言：守时', day: '2009-03-02' },
    { title: '我市举办春季人才交流大会', day: '2025-06-18' },
    { title: '图书捐赠仪式受赠方致谢辞', day: '2017-12-25' },
    { title: '关于调整公交线路的公告', day: '2024-11-30' },
    { title: '退休教师茶话会侧记', day: '2013-09-10' },
    { title: '百日誓师大会家长代表发言', day: '2016-02-26' },
    { title: '新春团拜会上的讲话（摘登）', day: '2008-02-05' },
  ],
  hantOthers: [
    { title: '開放日花絮', day: '2025-01-18' },
    { title: '颱風過後校舍檢查通告', day: '2023-09-09' },
    { title: '主席於酒會致辭（只有英文）', day: '2011-05-20' },
    { title: '家長講座報名表', day: '2024-10-02' },
  ],
};
