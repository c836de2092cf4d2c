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

describe('a page without a text of its own', () => {
  test.each([
    [
      'asks to log in, and greets who does',
      '<title>用户登录</title><h1>用户登录</h1><p>尊敬的用户，登录以后可以收藏护堤的文章，也可以写下自己的话。</p><p>账号</p><p>密码</p><p>记住我　忘记密码</p><p>登录表示您同意用户协议。</p>',
    ],
    [
      'offers a post',
      '<title>护堤员招聘</title><h1>护堤员招聘</h1><p>岗位职责：每天沿堤走一趟，看见漏水就报告，不得离岗。</p><p>任职要求：腿脚好，识字，有种树经验的优先。</p><p>月薪三千，工作地点在桑河大堤，招聘人数：若干名。</p>',
    ],
  ])('%s', (_, html) => expect(kindOf(html)).toBe('no-main-content'));

  test('says that there is none, and greets who came', () => {
    expect(
      kindOf(
        '<title>提示</title><h1>提示</h1><p>尊敬的用户：</p><p>抱歉，您访问的页面不存在，可能已被删除，请返回首页看看别的。</p>',
      ),
    ).toBe('no-main-content');
  });

  test.each([
    [
      '在护堤站开门仪式上的讲话',
      '各位乡亲：',
      '护堤站今天开门了，锹是大家凑的，门是自己钉的，我只说一句：常来走走。',
      '谢谢大家！',
    ],
    ['组长竞选发言', '同学们：', '我想当组长，因为我家离堤最近，下雨的时候跑得最快。', '谢谢！'],
  ])('a short speech is one: %s', (title, ...lines) => {
    expect(kindOf(`<title>${title}</title><h2>${title}</h2>${lines.map((line) => `<p>${line}</p>`).join('')}`)).toBe(
      'speech',
    );
  });

  test('a speech about logging in is one', () => {
    expect(
      kindOf(
        '<title>在登录系统启用仪式上的讲话</title><h1>在登录系统启用仪式上的讲话</h1><p>各位同事：</p><p>从今天起大家用一个账号办所有的事，密码自己记，忘记密码找我，第三方登录我们不做，因为乡亲们的事不能交给别人，这是我当站长时许下的话，也是今天要对大家说的话。再说一遍，办事的人多走一步，来办事的人就少走十步，这个道理大家都懂，难的是天天做。</p><p>谢谢大家！</p>',
      ),
    ).toBe('speech');
  });
});

describe('what a press report prints whole is a speech; what it only tells of is none', () => {
  const told =
    '<p>今年的堤修得早，也修得牢，靠的是两岸的乡亲一锹一锹挖出来。</p><p>以后每年春天，我们都在堤上种一百棵树，种到孩子们能在树下乘凉。</p>';
  test.each([
    ['镇长出席大堤合龙典礼', `<p>镇长昨天上午出席桑河大堤合龙典礼。</p><p>镇长致词全文如下：</p>${told}`, 'speech'],
    ['縣長出席護堤茶會', `<p>縣長今天下午應邀出席護堤茶會。</p><p>縣長致詞內容為：</p>${told}`, 'speech'],
    [
      '镇长出席大堤合龙典礼',
      `<p>镇长昨天上午出席桑河大堤合龙典礼。</p><p>镇长致词时说，今年的堤修得早。</p>${told}`,
      'article',
    ],
    [
      '什么样的人适合护堤？在线等',
      `<p>大家好，我是一个怕水的人，住在堤边三年了，从来没有下过河。</p>${told}`,
      'article',
    ],
  ])('%s', (title, lines, kind) => {
    expect(kindOf(`<title>${title}</title><h1>${title}</h1><div>${lines}</div>`)).toBe(kind);
  });
});
