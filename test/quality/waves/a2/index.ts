/** Wave a2: resale, documents with running heads, reports and candidatures, escapes and long comments. */
import type { Wave } from '../wave.ts';
import { heldArticles, openArticles } from './articles.ts';
import { heldCollections, openCollections } from './collections.ts';
import { openGaps } from './gaps.ts';
import { openLayouts } from './layouts.ts';
import { heldLayouts } from './layouts-held.ts';
import { openNotices } from './notices.ts';
import { heldNotices } from './notices-held.ts';
import { pages } from './pages.ts';
import { screens } from './screens.ts';
import { openTexts } from './texts.ts';
import { heldTexts } from './texts-held.ts';

export const a2: Wave = {
  id: 'a2-',
  texts: [...openTexts, ...openArticles, ...openCollections, ...heldTexts, ...heldArticles, ...heldCollections],
  layouts: [...openLayouts, ...heldLayouts],
  notices: [...openNotices, ...openGaps, ...heldNotices],
  pages,
  screens,
  others: [
    { title: '分管安全副厂长述职报告', day: '2023-12-20' },
    { title: '图书管理员竞聘演讲稿两分钟', day: '2022-05-06' },
    { title: '在全县冬季供暖工作会议上的讲话', day: '2021-10-27' },
    { title: '学习先进事迹心得体会四篇', day: '2024-03-18' },
    { title: '元宵灯会主持词（串联词）', day: '2020-02-05' },
    { title: '社区网格员年终小结', day: '2019-12-31' },
    { title: '奠基仪式甲方代表致辞', day: '2018-04-28' },
    { title: '防范电信诈骗国旗下讲话', day: '2023-06-12' },
    { title: '百岁老人寿宴子女答谢词', day: '2022-10-04' },
  ],
};
