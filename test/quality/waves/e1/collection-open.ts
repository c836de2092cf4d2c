/** Pages of several texts of the open part: short pieces under headings of the site's own, and two texts in one sheet of a paper. */
import type { Text } from '../../sheet.ts';
import { write } from '../../texts/write.ts';
import { collect } from '../collect.ts';
import { openTexts } from './texts-open.ts';

const piece = (id: string, title: string, body: string): Text => write({ id, genre: '短讲话', title, body });

const own = (id: string): Text => {
  const found = openTexts.find((text) => text.id === id);
  if (!found) throw new Error(`no text ${id}`);
  return found;
};

const pieces: readonly Text[] = [
  piece(
    'e1-p-kite',
    '风筝节开幕词',
    `
各位乡亲、各位风筝爱好者：
春分到了，风来了，我们的风筝节也来了！今年报名的有一百三十七支队伍，最大的一只风筝是条蜈蚣，长一百零八米，要二十四个小伙子才抬得动；最小的一只只有邮票那么大，是一位七十岁的老木匠用燕子的羽毛糊的。
风筝飞得高，全靠手里有根线。放风筝的人心里要有线，离高压线三百米以内的地方，请大家一律收线。现在我宣布，第九届风筝节开幕！`,
  ),
  piece(
    'e1-p-library',
    '读书月启动仪式讲话',
    `
同志们、同学们：
县图书馆去年借出去的书，平均每人零点七册，也就是说，十个人里面有三个人一本书也没有借过。这个数字我看了以后，先查了一下自己的借书证，很惭愧，我就是那三个人里面的一个。
所以今天这个讲话，先从检讨开始。从今天起，我每个月读完一本书，月底在馆里的黑板上写三句读后感，写得不好，欢迎批评。读书没有捷径，也没有会员通道，翻开第一页就是起点。
读书月现在启动，请大家散会以后不要走，每人借一本书再回家。`,
  ),
  piece(
    'e1-p-firemen',
    '慰问消防救援站的讲话',
    `
消防救援站的指战员们：
大家辛苦了！过年了，家家户户都在往家里赶，只有你们往火场里赶。刚才我在值班室看了一眼出警的记录，腊月里二十三天，出警六十八次，有一天的年夜饭热了四回，最后是就着凉水吃的。
今天我们带来了饺子馅和擀面杖，没有带记者。饺子我们来包，你们坐着。要是警铃响了，你们只管走，回来的时候，饺子一定是热的。
祝大家新年平安，年年平安！`,
  ),
  piece(
    'e1-p-hotel',
    '酒店十周年店庆致辞',
    `
尊敬的各位来宾、亲爱的伙伴们：
大家好！十年前的今天，我们开门迎来了第一位客人，他住了一个晚上，留下一张纸条，说枕头太高。第二天，我们把二百四十个枕头全部换了。
十年过去了，那位客人后来又来了三十一次，今天也坐在台下，就是第二排穿灰色夹克的这一位。什么叫服务？我看就是别人随口说的一句话，你当成一件大事去办。
感谢每一位客人，感谢每一位凌晨四点起来和面的师傅。下一个十年，我们接着换枕头！`,
  ),
];

const words = ['一', '二', '三', '四'];

/** Four pieces under numbered headings, with an editor before, between and after. */
const four = collect({
  id: 'e1-four',
  title: '活动仪式简短讲话稿大放送（4篇）',
  tag: 'strong',
  opener: [
    '上台讲两句，短了怕失礼，长了怕招烦，分寸实在难拿。别急，小编翻箱倒柜，凑齐了四篇短小精悍的稿子，有活动要张罗的朋友拿去参考便是。',
  ],
  parts: pieces.map((text, index) => ({
    text,
    heading: `活动仪式简短讲话稿 第${words[index]}篇`,
    names: [text.title, '活动仪式简短讲话稿', `第${words[index]}篇`],
    ...(index === 2 ? { before: ['下一篇换个口味，读读慰问场合的话该怎么说。'] } : {}),
  })),
  closer: ['四篇读罢，意犹未尽的朋友可以留意本站明天的更新。'],
});

/** Two texts that one page of a newspaper prints under each other. */
const paper: Text = {
  id: 'e1-paper-two',
  genre: 'two articles',
  title: own('e1-plant').title,
  script: 'hans',
  blocks: [
    { type: 'section', titles: [own('e1-plant').title], print: null },
    ...own('e1-plant').blocks,
    { type: 'section', titles: [own('e1-leave').title], print: { text: own('e1-leave').title, tag: 'heading' } },
    ...own('e1-leave').blocks,
  ],
};

/** A speech under the site's summary of its headings. */
const outlined: Text = {
  ...own('e1-tea'),
  id: 'e1-tea-outlined',
  blocks: [
    {
      type: 'extra',
      texts: [
        '本文结构速览',
        ...own('e1-tea').blocks.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [block.text] : [])),
      ],
    },
    ...own('e1-tea').blocks,
  ],
};

export const openCollections: readonly Text[] = [four, paper, outlined];
