/** A part that a page prints twice is kept once; points that a speaker tells again are not a second print. */
import { expect, test } from 'vitest';
import { repeatsIn } from '../../lib/clean/split/repeats.ts';
import type { Block } from '../../lib/model/types.ts';

const block = (text: string): Block => ({ type: 'paragraph', text });
const twice = (lines: readonly string[]) =>
  repeatsIn([...lines, '中间的一段话。', ...lines, '谢谢大家！'].map(block)).length;

const paragraphs = [1, 2, 3].map(
  (one) =>
    `第${one}年修堤的时候，天一直下雨，挑土的人在泥里走，一天走三十里，没有一个人说要回家，这些我都记得，也请大家替我记着。`,
);
const points = ['第一，堤要早修，不要等水来。', '第二，土要夯实，不要怕慢。', '第三，树要种满，不要留空。'].flatMap(
  (line) => ['春', '夏', '秋', '冬'].map((season) => `${line.slice(0, -1)}，${season}天也一样。`),
);
const articles = ['第一条　为了护堤，制定本办法。', '第二条　护堤站办下列事项：', '第三条　护堤员办下列事项：'];

test('paragraphs printed twice are a second print', () => expect(twice(paragraphs)).toBe(paragraphs.length));
test('points told again are none', () => expect(twice(points)).toBe(0));
test('lists of a statute are none', () => expect(twice([...articles, ...paragraphs])).toBe(0));
