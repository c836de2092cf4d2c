import { expect, test } from 'vitest';
import { readDictionaries } from '../../lib/convert/dictionaries-node.ts';
import { toSimplified } from '../../lib/convert/simplified.ts';
import { createTraditional } from '../../lib/convert/traditional.ts';
import { makePages } from '../bench/own-pages.ts';
import { directions, isMeantOtherwise, openCcCases } from './opencc-cases.ts';
import { inTraditional } from './surroundings.ts';

const toTraditional = createTraditional(await readDictionaries());

test.each(directions)('the cases that OpenCC publishes for %s', (direction) => {
  const cases = openCcCases().filter((one) => one.direction === direction);
  const wrong = cases
    .map(({ input, expected }) => {
      const got = direction.endsWith('2s')
        ? toSimplified(input, inTraditional)
        : toTraditional(input, direction === 's2tw' ? 'tw' : 'hk');
      return { input, expected, got };
    })
    .filter(({ input, expected, got }) => got !== expected && !isMeantOtherwise(input));
  expect(wrong).toEqual([]);
  expect(cases.length).toBeGreaterThan(15);
});

/** A part of what `npm run bench:convert` does. */
const lines = makePages(60_000, 5000, 43).flat();

test.each(['tw', 'hk'] as const)('to %s and back gives the text', (region) => {
  const wrong = lines.filter((line) => toSimplified(toTraditional(line, region), inTraditional) !== line);
  expect(wrong).toEqual([]);
});

test('Simplified text stays', () => {
  expect(lines.filter((line) => toSimplified(line) !== line)).toEqual([]);
});
