import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../lib/export/filenames.ts';
import { hostileText } from './hostile.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

test.each([
  ['在全区大会上的讲话', '在全区大会上的讲话.md'],
  ['“三农”工作：讲话（一）', '“三农”工作：讲话（一）.md'],
  ['a<b>c:d"e/f\\g|h?i*j', 'a b c d e f g h i j.md'],
  ['甲\n\t乙\u0000丙', '甲 乙 丙.md'],
  ['CON', '_CON.md'],
  ['nul', '_nul.md'],
  ['Aux.报告', '_Aux.报告.md'],
  ['com1 报告', '_com1 报告.md'],
  ['CONTRA', 'CONTRA.md'],
  ['结尾...', '结尾.md'],
  ['结尾. .', '结尾.md'],
  ['.隐藏', '隐藏.md'],
  ['..', '未命名.md'],
  ['/', '未命名.md'],
  ['  \u3000 ', '未命名.md'],
  ['', '未命名.md'],
  ['\u202e甲\u200b乙\ufeff', '甲乙.md'],
  ['cafe\u0301', 'caf\u00e9.md'],
  ['甲\ud800乙', '甲 乙.md'],
])('%j is %j', (title, name) => {
  expect(fileName(title, new Set(), '.md')).toBe(name);
});

test('another language brings its own word', () => {
  expect(fileName('', new Set(), '.md', 'Untitled')).toBe('Untitled.md');
});

describe('never the same name twice', () => {
  test.each([
    ['equal', ['讲话', '讲话', '讲话'], ['讲话.md', '讲话 (2).md', '讲话 (3).md']],
    ['differing in case', ['Report', 'REPORT'], ['Report.md', 'REPORT (2).md']],
    ['composed and decomposed', ['é', 'e\u0301'], ['é.md', 'é (2).md']],
    ['Hangul composed and decomposed', ['가', '\u1100\u1161'], ['가.md', '가 (2).md']],
    ['ß and SS', ['straße', 'STRASSE'], ['straße.md', 'STRASSE (2).md']],
    ['differing in what is cut off', ['甲?', '甲*'], ['甲.md', '甲 (2).md']],
    ['one named as another became', ['甲', '甲', '甲 (2)'], ['甲.md', '甲 (2).md', '甲 (2) (2).md']],
    ['empty', ['', '..'], ['未命名.md', '未命名 (2).md']],
  ])('%s', (_, titles, names) => {
    const taken = new Set<string>();
    expect(titles.map((title) => fileName(title, taken, '.md'))).toEqual(names);
  });

  test('long and equal', () => {
    const taken = new Set<string>();
    const names = Array.from({ length: 12 }, () => fileName('长'.repeat(300), taken, '.md'));
    expect(new Set(names).size).toBe(12);
    expect(Math.max(...names.map(bytes))).toBeLessThanOrEqual(200);
  });
});

test.each([
  ['𠮷', 49],
  ['👨‍👩‍👧', 10],
  ['e\u0301\u0323', 24],
])('%s is cut between characters as a reader sees them', (character, least) => {
  const stem = fileName(character.repeat(300), new Set(), '.md').slice(0, -3);
  expect(stem).toBe(character.normalize('NFC').repeat(stem.length / character.normalize('NFC').length));
  expect(stem.length / character.normalize('NFC').length).toBeGreaterThanOrEqual(least);
});

test('any titles', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 20 }), (titles) => {
      const taken = new Set<string>();
      const names = titles.map((title) => fileName(title, taken, '.md'));
      for (const name of names) {
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Control}\p{Surrogate}]/u);
        expect(name).not.toMatch(/^[\s.]|[\s.]\.md$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
        expect(bytes(name)).toBeLessThanOrEqual(200);
        expect(name.normalize('NFC')).toBe(name);
      }
      expect(new Set(names.map((name) => name.normalize('NFD').toLowerCase())).size).toBe(names.length);
    }),
    { numRuns: 1000 },
  );
});
