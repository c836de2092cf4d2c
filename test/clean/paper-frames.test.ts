/** An archive of a paper: its frames part the articles, and are neither titles nor text. */
import { expect, test } from 'vitest';
import { cleanText } from '../../lib/clean/pipeline.ts';
import { pieces } from '../../lib/model/edits.ts';

const frame = ['第2版()', '专栏:'];
const one = [
  '桑河堤提前合龙',
  '本报讯 桑河大堤前天合龙，比原定日期提前了十天，五千人日夜轮班，谁也没有叫苦，下游六个村今年不怕水。',
];
const two = [
  '护堤队添了女队员',
  '护堤队上月来了七个女队员，挖土挑石样样都干，一个人看十里堤，下雨也不下堤，乡亲们都说好。',
];

test('articles of a page are parted by their frames', () => {
  const { speeches } = cleanText(['桑河日报 1953年4月6日', ...frame, ...one, ...frame, ...two].join('\n'));
  expect(speeches.map(({ title, blocks }) => [title, ...blocks.flatMap((block) => pieces(block))])).toEqual([one, two]);
});

test('one article has the title below its frame, and the day of its paper', () => {
  const { speeches } = cleanText(['桑河日报 1953年4月6日', ...frame, ...one].join('\n'));
  expect(speeches).toMatchObject([{ title: one[0], published: '1953-04-06' }]);
});

test('a page and a column that the text speaks of stay', () => {
  const text = `${one[1]}消息登在第2版。`;
  const { speeches } = cleanText([one[0], text, '专栏一直办到冬天，写的人有三十多个，读的人有三千多个。'].join('\n'));
  expect(speeches).toHaveLength(1);
  expect(speeches[0]?.blocks.flatMap((block) => pieces(block))).toContain(text);
});
