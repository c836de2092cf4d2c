/** Every row of the tables is its own test: what it takes, and what looks alike and must stay. */
import { describe, expect, test } from 'vitest';
import { noiseRules } from '../../lib/rules/noise.ts';
import { omissions } from '../../lib/rules/omissions.ts';
import { fold, visible } from '../../lib/text/visible.ts';

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
