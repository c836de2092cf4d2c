/** Every row of the tables is its own test: what it takes, and what looks alike and must stay. */
import { describe, expect, test } from 'vitest';
import { noiseRules } from '../../lib/rules/noise.ts';
import { numbersIn, omissions } from '../../lib/rules/omissions.ts';
import { fold, visible } from '../../lib/text.ts';

/** What a row would leave of a line that stands alone, visible characters only. */
function left(rule: { scope: 'block' | 'span'; pattern: RegExp }, text: string): string {
  const match = rule.pattern.exec(fold(text));
  if (!match) return visible(text);
  if (rule.scope === 'block') return '';
  return visible(text.slice(0, match.index) + text.slice(match.index + match[0].length));
}

describe.each([...noiseRules, ...omissions])('$id', (rule) => {
  test('says what it takes and what it spares', () => {
    expect(rule.takes.length).toBeGreaterThan(0);
    expect(rule.spares.length).toBeGreaterThan(0);
  });
  test.each(rule.takes)('takes %s', (text) => expect(left(rule, text)).toBe(''));
  test.each(rule.spares)('spares %s', (text) => expect(left(rule, text)).toBe(visible(text)));
});

describe('numbers of a notice', () => {
  test.each([
    ['……（某某网省略882字，会员可读）……', { omitted: 882, total: null, shown: null }],
    ['（未完，全文共4904字，当前仅显示2477字', { omitted: null, total: 4904, shown: 2477 }],
    ['（本文为付费文档，全文共2,764字，目前只展示1,382字', { omitted: null, total: 2764, shown: 1382 }],
    ['余下1,024字购买后可见', { omitted: 1024, total: null, shown: null }],
    ['剩余15页未读', { omitted: null, total: null, shown: null }],
  ])('%s', (text, numbers) => expect(numbersIn(fold(text))).toEqual(numbers));
});
