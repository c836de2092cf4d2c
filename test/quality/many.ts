/** Texts made of several texts, or of a text and something that is printed with it. */
import type { CollectionRow, ExtraRow, TwoArticlesRow } from './collections/index.ts';
import { ranked } from './ranked.ts';
import type { Text, TextBlock } from './sheet.ts';

const words = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Sentences of an editor over and between the texts of a collection. */
const openers: readonly string[] = [
  '在学习、工作生活中，能够利用到讲话稿的场合越来越多，讲话稿可以帮助发言者更好地表达。写起讲话稿来就毫无头绪？以下是小编帮大家整理的{topic}，仅供参考，希望能够帮助到大家。',
  '在现实社会中，我们都可能会用到发言稿，好的发言稿能宣传主张、鼓舞人心。你写发言稿时总是没有新意？下面小编给大家分享{topic}，欢迎阅读。',
];

const fillIn = (pattern: string, numbers: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(.+?)\}/gu, (_, name: string) => numbers[name] ?? '');

const short = (rows: readonly Text[]): readonly Text[] =>
  rows.filter(
    ({ script, blocks, genre }) =>
      script === 'hans' &&
      genre !== '主持词' &&
      blocks.length <= 22 &&
      blocks.every(({ type }) => type !== 'table' && type !== 'list'),
  );

/** A page of numbered texts. */
export function collectionText(row: CollectionRow, rows: readonly Text[]): Text {
  const parts = ranked(short(rows), `collection/${row.id}`).slice(0, row.count);
  const shared = { topic: row.topic, count: String(row.count), 总: words[row.count - 1] ?? '' };
  const blocks = parts.flatMap((part, index): TextBlock[] => {
    const numbers = { ...shared, 篇: words[index] ?? '', n: String(index + 1), title: part.title };
    const text = fillIn(row.heading, numbers);
    return [
      {
        type: 'section',
        titles: [text, ...row.names.map((name) => fillIn(name, numbers))],
        print: { text, tag: row.tag },
      },
      ...part.blocks,
    ];
  });
  const opener: TextBlock[] = row.filler
    ? [{ type: 'extra', texts: [fillIn(openers[row.count % 2] ?? '', shared)] }]
    : [];
  return {
    id: row.id,
    genre: 'collection',
    title: fillIn(row.pageTitle, shared),
    script: 'hans',
    blocks: [...opener, ...blocks],
  };
}

/** A newspaper's page with two texts. */
export function twoTexts(row: TwoArticlesRow, rows: readonly Text[]): Text {
  const [first, second] = ranked(
    short(rows).filter(({ title }) => /在.*(上|会)的/u.test(title)),
    `two/${row.id}`,
  );
  if (!first || !second) throw new Error(`${row.id}: too few texts`);
  return {
    id: row.id,
    genre: 'two articles',
    title: first.title,
    script: 'hans',
    blocks: [
      { type: 'section', titles: [first.title], print: null },
      ...first.blocks,
      { type: 'section', titles: [second.title], print: { text: second.title, tag: row.tag } },
      ...second.blocks,
    ],
  };
}

const textsOf = (blocks: readonly TextBlock[]): readonly string[] =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : block.type === 'list' ? block.items : []));
const headingsOf = (text: Text): readonly string[] =>
  text.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));

/** A text, and something of it that the page prints once more. */
export function withExtra({ id, extra }: ExtraRow, rows: readonly Text[]): Text {
  const salt = `extra/${id}`;
  const plain = rows.filter(
    ({ script, blocks }) => script === 'hans' && blocks.every(({ type }) => type !== 'table' && type !== 'list'),
  );
  const needsHeadings = extra === 'outline' || extra === 'outline-dots';
  const [text] = ranked(
    needsHeadings ? rows.filter((row) => row.script === 'hans' && headingsOf(row).length >= 3) : plain,
    salt,
  );
  if (!text) throw new Error(`${id}: no text suits it`);
  const { blocks } = text;
  const run = Math.min(3, blocks.length - 4);
  const printed: Readonly<Record<ExtraRow['extra'], () => readonly TextBlock[]>> = {
    twice: () => [...blocks, { type: 'extra', texts: textsOf(blocks) }],
    'twice-run': () => [
      ...blocks.slice(0, 2 + run),
      { type: 'extra', texts: textsOf(blocks.slice(2, 2 + run)) },
      ...blocks.slice(2 + run),
    ],
    outline: () => [{ type: 'extra', texts: ['目录', ...headingsOf(text)] }, ...blocks],
    'outline-dots': () => [
      {
        type: 'extra',
        texts: ['目　录', ...headingsOf(text).map((heading, index) => `${heading}………………${index * 2 + 1}`)],
      },
      ...blocks,
    ],
    summary: () => [{ type: 'extra', texts: [`内容摘要：${textsOf(blocks).join('').slice(0, 90)}……`] }, ...blocks],
  };
  return { ...text, blocks: printed[extra]() };
}

const villages = ['柳林', '石桥', '红旗', '东坡', '西湖', '杨家', '大洼', '青石', '马鞍', '枣园', '白沙', '松岭'];
const works: readonly (readonly [work: string, unit: string, sequel: string])[] = [
  ['硬化巷道', '米', '雨天出门再也不用穿胶鞋，收粮的车可以一直开到场院'],
  ['新打机井', '眼', '春旱的时候第一次没有为抢水吵架，浇一亩地的电费降了一半'],
  ['改造危房', '户', '入冬之前全部搬进新屋，炕烧得热，墙不透风'],
  ['栽种核桃', '亩', '前三年套种土豆和谷子，树下有收成，树上有盼头'],
  ['安装路灯', '盏', '晚上跳舞的人多了，打牌的人少了，夜里接生的大夫也不再摔跤'],
  ['开办夜校', '期', '教记账，教剪枝，也教给在外的孩子打视频电话'],
  ['疏通河道', '公里', '垃圾清走两千多车，鸭子和孩子都回到了水边'],
];

/** A report that goes through many villages, one paragraph each, no two alike. */
function longReport(id: string, paragraphs: number): Text {
  const body = Array.from({ length: paragraphs }, (_, index): TextBlock => {
    const village = `${villages[index % villages.length]}${words[Math.floor(index / villages.length) % 10]}村`;
    const told = works.slice(0, 4).map((_work, offset) => {
      const [work, unit, sequel] = works[(index + offset * (1 + (index % 3))) % works.length] ?? ['', '', ''];
      return `${work}${17 + ((index * 31 + offset * 57) % 900)}${unit}，${sequel}`;
    });
    const text = `${village}全村${120 + ((index * 7) % 400)}户、${430 + ((index * 29) % 1600)}人，是第${index + 1}个通过验收的村。一年里，${told.join('；')}。村民代表在评议会上投了${51 + (index % 49)}张满意票，也提了${1 + (index % 9)}条意见，其中第${1 + (index % 5)}条已经写进明年第${1 + (index % 4)}季度的计划。`;
    return { type: 'paragraph', text };
  });
  return {
    id,
    genre: '工作报告',
    title: '在全县村庄整治总结表彰大会上的报告',
    script: 'hans',
    blocks: [
      { type: 'paragraph', text: '同志们：' },
      {
        type: 'paragraph',
        text: '现在，我代表县委、县政府，向大会报告村庄整治工作，并按照会议的要求，把每一个村的情况逐一向大家说清楚。',
      },
      ...body,
      {
        type: 'paragraph',
        text: '同志们，村庄一个一个地变，日子一年一年地好。让我们再接再厉，把明年的事情办得更好！谢谢大家！',
      },
    ],
  };
}

/** Texts of about 4,000, 20,000 and 200,000 characters. */
export const longTexts: readonly Text[] = [
  longReport('4-thousand', 19),
  longReport('20-thousand', 94),
  longReport('200-thousand', 945),
];
