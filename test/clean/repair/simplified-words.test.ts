import { describe, expect, test } from 'vitest';
import { examine, mend } from '../../../lib/clean/repair/repair.ts';
import { findSimplifiedWords, hasSimplifiedWords } from '../../../lib/clean/repair/simplified-words.ts';
import { splice } from '../../../lib/model/edits.ts';
import { regionalSentences } from '../../convert/taiwan-hong-kong.ts';

describe('a word before a mark', () => {
  test.each([
    ['全面推動社會进步，再創佳績。', '全面推動社會進步，再創佳績。'],
    ['各位来宾、各位鄉親，', '各位來賓、各位鄉親，'],
    ['我們的责任,', '我們的責任,'],
    // Two ways to write it: left
    ['全面推動发展，', '全面推動发展，'],
    ['依靠群众，', '依靠群众，'],
    // Not before a mark, or more than a word
    ['进步的社會，', '进步的社會，'],
    ['我们推动社会进步，', '我们推动社会进步，'],
    ['進步，', '進步，'],
  ])('%s is %s', (before, after) => {
    expect(splice(before, findSimplifiedWords(before))).toBe(after);
  });
});

const page = regionalSentences.slice(0, 12);
const left = ['地方的贡献，大家都看見。', '這是我們的责任。', '社會要进步，', '面對挑战，', '守住規矩、纪律，'];

test('five of them show the habit, on a page that has no other Simplified', () => {
  expect(hasSimplifiedWords([...page, ...left], false)).toBe(true);
  expect(hasSimplifiedWords([...page, ...left.slice(1)], false)).toBe(false);
  expect(hasSimplifiedWords([...page, ...left.slice(1)], true)).toBe(true);
  expect(hasSimplifiedWords([...page, ...left, '招牌上寫著「欢迎光临」。'], false)).toBe(false);
  expect(hasSimplifiedWords(['我们都要进步，', ...left], true)).toBe(false);
  expect(hasSimplifiedWords(page, true)).toBe(false);
});

test('they are mended with the page', () => {
  const repairer = examine([...page, ...left]);
  expect(left.map((line) => mend(repairer, line))).toEqual([
    '地方的貢獻，大家都看見。',
    '這是我們的責任。',
    '社會要進步，',
    '面對挑戰，',
    '守住規矩、紀律，',
  ]);
  expect(page.map((line) => mend(repairer, line))).toEqual(page);
});
