/**
 * No line of a speech goes because it looks like a notice.
 *
 * Each innocent is set into a speech in four places, in Simplified and Traditional, with full-width and half-width
 * marks, as a page and as bare text; the speech must come out whole, line for line.
 */
import { describe, expect, test } from 'vitest';
import { innocents } from './index.ts';
import { asHalfWidth, asTraditional, linesOf, outcomes, places } from './speech.ts';

test('there are enough of them, and none twice', () => {
  const all = Object.values(innocents).flat();
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(all.filter((line, index) => all.indexOf(line) !== index)).toEqual([]);
});

/** A line that closes nothing is a heading or a label: no last words. */
const closed = /[。！？…”』」）》.：；，]$/u;

const forms = [
  ['as written', (text: string) => text],
  ['Traditional', asTraditional],
  ['half-width marks', asHalfWidth],
] as const;

describe.each(Object.entries(innocents))('%s', (_, lines) => {
  test.each(lines)('%s', (innocent) => {
    const touched = places
      .filter((place) => place !== 'before the signature' || closed.test(innocent))
      .flatMap((place) =>
        forms.flatMap(([form, write]) => {
          const wanted = linesOf(place, innocent).map(write);
          return outcomes(wanted)
            .filter(({ lines: got }) => got.join('\n') !== wanted.join('\n'))
            .map(({ way, lines: got, rules }) => ({
              place,
              form,
              way,
              rules,
              lost: wanted.filter((line) => !got.includes(line)),
              got: got.filter((line) => !wanted.includes(line)),
            }));
        }),
      );
    expect(touched).toEqual([]);
  });
});
