import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../lib/convert/difference.ts';
import { splice } from '../../lib/model/edits.ts';

test.each([
  ['相同', '相同', []],
  ['发展中', '發展中', [{ rule: 'tw', at: 0, before: '发', after: '發' }]],
  ['我们发现头发', '我們發現頭髮', [{ rule: 'tw', at: 1, before: '们发现头发', after: '們發現頭髮' }]],
  ['𠮷发𠮷', '𠮷發𠮷', [{ rule: 'tw', at: 2, before: '发', after: '發' }]],
  [
    '二噁英。头',
    '二𫫇英。頭',
    [
      { rule: 'tw', at: 1, before: '噁', after: '𫫇' },
      { rule: 'tw', at: 4, before: '头', after: '頭' },
    ],
  ],
  [
    '甲乙丙，丁',
    '甲丙，叮',
    [
      { rule: 'tw', at: 1, before: '乙', after: '' },
      { rule: 'tw', at: 4, before: '丁', after: '叮' },
    ],
  ],
  ['甲', '甲乙', [{ rule: 'tw', at: 1, before: '', after: '乙' }]],
])('%s to %s', (before, after, edits) => {
  expect(difference(before, after, 'tw')).toEqual(edits);
});

test('the replacements give the text', () => {
  const text = fc
    .array(fc.constantFrom('甲', '乙', '𠮷', '，', '。', 'a'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(splice(before, difference(before, after, 'tw'))).toBe(after);
    }),
    { numRuns: 2000 },
  );
});
