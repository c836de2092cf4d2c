/** Wave b2: article systems, party offices, scans, boards in plain view, applications, answers, issues of newspapers, Traditional sites. */
import type { Wave } from '../wave.ts';
import { heldLayouts } from './layouts-held.ts';
import { openLayouts } from './layouts-open.ts';
import { heldArticles, openArticles } from './negatives.ts';
import { heldNotices } from './notices-held.ts';
import { openNotices } from './notices-open.ts';
import { pages } from './pages.ts';
import { screens } from './screens.ts';
import { heldTexts } from './texts-held.ts';
import { openTexts } from './texts-open.ts';
import { togetherTexts } from './together.ts';

export const b2: Wave = {
  id: 'b2-',
  texts: [...openTexts, ...togetherTexts, ...openArticles, ...heldTexts, ...heldArticles],
  layouts: [...openLayouts, ...heldLayouts],
  notices: [...openNotices, ...heldNotices],
  pages,
  screens,
  others: [
    { title: '在抗洪抢险总结表彰大会上的发言', day: '2025-01-13' },
    { title: '满月宴上姥爷的祝福', day: '2010-06-06' },
    { title: '全县开展春季爱国卫生运动', day: '2025-03-29' },
    { title: '演讲比赛评委点评实录', day: '2015-11-11' },
    { title: '新学期值周安排表', day: '2024-08-30' },
    { title: '职代会主席团成员建议名单', day: '2019-01-19' },
    { title: '读书分享会主持串联词', day: '2012-04-23' },
  ],
  hantOthers: [
    { title: '志工表揚大會議程', day: '2025-03-05' },
    { title: '院長接受媒體聯訪', day: '2016-07-07' },
    { title: '水電檢修公告', day: '2024-12-12' },
    { title: '校友日剪影', day: '2009-04-18' },
  ],
};
