import { expect, test } from 'vitest';
import { findWordProblem, mostReaderWords, readWord, readWordLines } from '../../lib/convert/reader-words.ts';

test.each([
  ['于右任', { hans: '于右任', tw: '于右任', hk: '于右任' }],
  ['钱锺书=錢鍾書', { hans: '钱锺书', tw: '錢鍾書', hk: '錢鍾書' }],
  ['卫里 ＝ 衛裡 = 衞裏', { hans: '卫里', tw: '衛裡', hk: '衞裏' }],
  ['约翰·于', { hans: '约翰·于', tw: '约翰·于', hk: '约翰·于' }],
])('%s is read', (line, word) => {
  expect(readWord(line)).toEqual(word);
});

test.each([
  ['', 'empty'],
  ['于右任=', 'empty'],
  ['于', 'too-short'],
  ['于'.repeat(21), 'too-long'],
  ['甲乙=丙丁=戊己=庚辛', 'too-many-forms'],
  ['甲乙=丙', 'uneven'],
  ['于 右任', 'odd-character'],
  ['甲|乙', 'odd-character'],
  ['Smith', 'no-chinese'],
])('%j is refused: %s', (line, problem) => {
  expect(findWordProblem(line)).toBe(problem);
});

test.each([
  ['nothing', undefined, []],
  ['something else', { words: 1 }, []],
  ['some that are broken', ['于右任', 7, null, '于', '余光中'], ['于右任', '余光中']],
])('what was stored: %s', (_, stored, lines) => {
  expect(readWordLines(stored)).toEqual(lines);
});

test('there is an end to them', () => {
  expect(readWordLines(Array.from({ length: mostReaderWords + 5 }, () => '于右任'))).toHaveLength(mostReaderWords);
});
