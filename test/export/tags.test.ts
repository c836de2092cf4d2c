import fc from 'fast-check';
import { expect, test } from 'vitest';
import { obsidianTags } from '../../lib/export/front-matter.ts';
import { hostileText } from './hostile.ts';

test.each([
  [['会议'], ['会议']],
  [['年终 总结'], ['年终-总结']],
  [['2025'], ['_2025']],
  [['2025年'], ['2025年']],
  [['#会议'], ['会议']],
  [['工作/三农'], ['工作/三农']],
  [['/工作//三农/'], ['工作/三农']],
  [['党建、纪检'], ['党建-纪检']],
  [['a_b-c'], ['a_b-c']],
  [['🎉'], ['🎉']],
  [['👨‍👩‍👧'], ['👨‍👩‍👧']],
  [['会议', '会议'], ['会议']],
  [['Plan', 'plan', 'PLAN'], ['Plan']],
  [['、', ' ', ''], []],
  [
    ['甲', '、', '乙'],
    ['甲', '乙'],
  ],
])('%j becomes %j', (tags, written) => {
  expect(obsidianTags(tags)).toEqual(written);
});

test('any tags: what comes is a tag, once, and stays as it is', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 5 }), (tags) => {
      const written = obsidianTags(tags);
      for (const tag of written) expect(tag).toMatch(/^[^\s#,.;:、，。()[\]{}"'`|<>*&@!$%^=+?~\\]+$/u);
      for (const tag of written) expect(tag).not.toMatch(/^[\d/]+$|^[-/]|[-/]$/u);
      expect(new Set(written.map((tag) => tag.toLowerCase())).size).toBe(written.length);
      expect(obsidianTags(written)).toEqual(written);
    }),
    { numRuns: 1000 },
  );
});
