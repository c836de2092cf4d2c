import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { snippet } from '../../../lib/library/search/snippet.ts';
import { highlightRuns, words } from '../../../lib/library/search/words.ts';

describe('words', () => {
  test.each([
    ['', []],
    [' 發展　ＡＢＣ ', ['发展', 'abc']],
    ['发展 發展', ['发展']],
    ['"a b" c', ['a b', 'c']],
    ['“不忘 初心”牢记', ['不忘 初心', '牢记']],
    ['“', []],
    ['“”', []],
    ['"未完', ['"未完']],
  ])('of %s are %j', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });
});

describe('runsOf', () => {
  test.each([
    ['推進高質量發展', '发展', ['推進高質量', '[發展]']],
    ['ＡＩ與AI', 'ai', ['[ＡＩ]', '與', '[AI]']],
    ['发展发展', '发展', ['[发展]', '[发展]']],
    ['一二三四', '一二三 二三 四', ['[一二三]', '[四]']],
    ['没有', '别的', ['没有']],
    ['', '别的', ['']],
  ])('%s with %s', (text, query, expected) => {
    expect(highlightRuns(text, words(query)).map(({ text: run, hit }) => (hit ? `[${run}]` : run))).toEqual(expected);
  });

  it('loses no character of any text', () => {
    const short = fc.string({ unit: fc.constantFrom('发', '發', '展', 'a', 'Ａ', ' ', '😀', '"'), maxLength: 12 });
    fc.assert(
      fc.property(short, short, (text, query) => {
        const runs = highlightRuns(text, words(query));
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});

describe('snippet', () => {
  const long = '甲'.repeat(200);
  const shown = (text: string, query: string) =>
    snippet([{ type: 'paragraph', text }], words(query))
      ?.map((run) => (run.hit ? `[${run.text}]` : run.text))
      .join('');

  test.each([
    ['the whole of a short text', '同志们：今天我们谈發展。', '发展', '同志们：今天我们谈[發展]。'],
    ['a place in the middle', `${long}发展${long}`, '发展', `…${'甲'.repeat(16)}[发展]${'甲'.repeat(92)}…`],
    ['the first of two', `一发展二改革${long}`, '改革 发展', `一[发展]二[改革]${'甲'.repeat(104)}…`],
    ['no half of a pair', `${'甲'.repeat(20)}😀${'乙'.repeat(15)}发展`, '发展', `…😀${'乙'.repeat(15)}[发展]`],
    ['nothing where only the title has it', '同志们', '标题', undefined],
  ])('shows %s', (_, text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });
});
