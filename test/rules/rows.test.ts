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

const none = { omitted: null, total: null, shown: null, hiddenShare: null };

describe('numbers of a notice', () => {
  test.each([
    ['……（某某网省略882字，会员可读）……', { ...none, omitted: 882 }],
    ['（未完，全文共4904字，当前仅显示2477字', { ...none, total: 4904, shown: 2477 }],
    ['（本文为付费文档，全文共2,764字，目前只展示1,382字', { ...none, total: 2764, shown: 1382 }],
    ['余下1,024字购买后可见', { ...none, omitted: 1024 }],
    ['剩余15页未读', none],
    ['还剩37%未读，点击展开全文', { ...none, hiddenShare: 0.37 }],
    ['非会员只能预览30%的内容', { ...none, hiddenShare: 0.7 }],
    ['全文总字数：6500字，您当前可阅读1500字', { ...none, total: 6500, shown: 1500 }],
    ['本段内容共620字，开通会员后查看', { ...none, omitted: 620 }],
    ['1280字未显示', { ...none, omitted: 1280 }],
  ])('%s', (text, numbers) => expect(numbersIn(fold(text))).toEqual(numbers));
});
