/** Every row of the tables is its own test: what it takes, and what looks alike and must stay. */
import { describe, expect, test } from 'vitest';
import { omissions } from '../../lib/rules/omissions.ts';
import { spanRules } from '../../lib/rules/site-spans.ts';
import { fold, visible } from '../../lib/text/visible.ts';

/** What a row would leave of a line that stands alone, visible characters only. */
function left({ pattern }: { readonly pattern: RegExp }, text: string): string {
  const match = pattern.exec(fold(text));
  if (!match) return visible(text);
  return visible(text.slice(0, match.index) + text.slice(match.index + match[0].length));
}

describe.each([...spanRules, ...omissions])('$id', (rule) => {
  test('says what it takes and what it spares', () => {
    expect(rule.takes.length).toBeGreaterThan(0);
    expect(rule.spares.length).toBeGreaterThan(0);
  });
  test.each(rule.takes)('takes %s', (text) => expect(left(rule, text)).toBe(''));
  test.each(rule.spares)('spares %s', (text) => expect(left(rule, text)).toBe(visible(text)));
});
