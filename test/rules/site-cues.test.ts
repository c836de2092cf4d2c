/** Every cue is its own test: what it takes, and what looks alike and must not count. */
import { describe, expect, test } from 'vitest';
import { voiceCues } from '../../lib/rules/site-cues.ts';
import { squeeze } from '../../lib/text/spaced-letters.ts';
import { fold } from '../../lib/text/visible.ts';

describe.each(voiceCues)('$id', ({ pattern, takes, spares }) => {
  const counts = (text: string) => pattern.test(fold(text)) || pattern.test(squeeze(fold(text)).text);
  test('says what it takes and what it spares', () => {
    expect(takes.length).toBeGreaterThan(0);
    expect(spares.length).toBeGreaterThan(0);
  });
  test.each(takes)('takes %s', (text) => expect(counts(text)).toBe(true));
  test.each(spares)('spares %s', (text) => expect(counts(text)).toBe(false));
});
