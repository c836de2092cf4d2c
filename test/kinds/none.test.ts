/** Pages that hold no text of their own are refused; what a page sells beside a text is no reason. */
import { describe, expect, test } from 'vitest';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { CleanError } from '../../lib/model/errors.ts';
import { parse } from '../../lib/page/parse.ts';

const kindOf = (html: string): string => {
  try {
    return cleanTree(parse(html, 'https://pages.example/1.html')).kind;
  } catch (error) {
    if (error instanceof CleanError) return error.code;
    throw error;
  }
};

const goods =
  '<p>￥36.00</p><p>已售 812　累计评价 96</p><p>配送至：江州　包邮</p><p>规格：<a>一箱</a> <a>两箱</a></p><button>加入购物车</button><button>立即购买</button>';
const praise =
  '<p>瓷杯是山里的老窑烧的，一只一只手工上釉，握在手里温润厚实。</p><p>杯子很好看，下次还来。</p><p>送给老师的，老师讲话讲到口干，正用得上，孩子说老师很喜欢。</p>';
const essay =
  '外婆的院子里有一口井，井沿的青石被麻绳勒出了十几道沟。夏天的中午，她把西瓜放进竹篮，慢慢地沉到井底，等我们从河边回来再提上来。'.repeat(
    2,
  );
const speech = [
  '同志们：',
  `今天我们召开春耕工作会议，主要任务是安排春耕，动员大家把地种好。${'我们要把种子、化肥、农机一件一件备好，不误农时。'.repeat(4)}`,
  '谢谢大家！',
];

describe('a page', () => {
  test.each([
    ['of a shop', `<title>青瓷茶杯 价格 图片</title><h1>青瓷茶杯 六只装</h1>${goods}${praise}`, 'no-main-content'],
    [
      'of an essay that is sold too',
      `<title>外婆的井</title><h1>外婆的井</h1>${goods}<p>${essay}</p><p>${essay}</p>`,
      'article',
    ],
    [
      'of a speech that is sold too',
      `<title>在春耕工作会议上的讲话</title><h1>在春耕工作会议上的讲话</h1>${goods}${speech.map((line) => `<p>${line}</p>`).join('')}`,
      'speech',
    ],
    [
      'that praises without selling',
      `<title>青瓷茶杯</title><h1>青瓷茶杯</h1>${praise}<p>想看的朋友可以到镇上的陈列馆，每天上午开门。</p>`,
      'article',
    ],
    [
      'of the contents of a book',
      `<title>讲稿选目录</title><h1>讲稿选目录</h1>${['春耕', '防汛', '秋收', '冬修', '植树', '扫雪', '养蚕'].map((work, index) => `<p>在全县${work}工作会议上的讲话（二〇一九年${index + 1}月）……………${index * 6 + 11}</p>`).join('')}`,
      'no-main-content',
    ],
  ])('%s', (_, html, kind) => expect(kindOf(html)).toBe(kind));
});
