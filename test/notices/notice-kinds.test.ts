import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindOf, type Standing, supports } from '../../lib/notices/notice-kinds.ts';
import { tokensOf } from '../../lib/notices/tokens.ts';
import { noticeWords } from '../../lib/rules/notice-words.ts';

const standings: readonly Standing[] = ['line', 'spoken', 'clause', 'opening', 'edge', 'inside'];
const others = noticeWords
  .flatMap(({ words }) => words.trim().split(/\s+/u))
  .filter((word) => !supports.some((support) => word.includes(support)));

it('words are no notice without an act, a part of the page or a word that means the text', () => {
  const words = fc.array(fc.constantFrom(...others, '我们', '《年报》', '12', ',', '中国网', 'www.a.com'), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join('');
      fc.pre(!supports.some((support) => text.includes(support)));
      const tokens = tokensOf(text).filter(({ role }) => role !== 'mark' && role !== 'end');
      expect(standings.map((standing) => kindOf(tokens, standing))).toEqual(standings.map(() => null));
    }),
    { numRuns: 3000, seed: 20261122 },
  );
});
