import { expect, test } from 'vitest';
import { loadDictionaries } from '../../lib/convert/dictionaries-node.ts';
import { toSimplified } from '../../lib/convert/simplified.ts';
import { createTraditional } from '../../lib/convert/traditional.ts';
import { makePages } from '../bench/own-pages.ts';
import { directions, openCcCases } from './opencc-cases.ts';

const toTraditional = createTraditional(await loadDictionaries());

/** Cases that come out otherwise, and why that is meant. */
const others: Readonly<Record<string, string>> = {
  '别强 彆強': 'Already Traditional text goes through Simplified first, which takes 彆強 for 別強',
  '抬头 擡头 抬頭 擡頭': 'The same: 擡 becomes 抬, as both regions write it today',
  慰藉著受傷的心靈: 'The particle is 着 in Simplified, whichever region the text is from',
  '殢 殢云尤雨': 'opencc-js does not have TSCharactersExt, the characters outside the BMP',
  剔团𪢮月儿初淡: 'The same',
  '袷袢 袷衣': 'opencc-js does not have the phrases of that day yet',
  綦谿利跂: 'The same',
};

test.each(directions)('the cases that OpenCC publishes for %s', (direction) => {
  const cases = openCcCases().filter((one) => one.direction === direction);
  const wrong = cases
    .map(({ input, expected }) => {
      const got = direction.endsWith('2s')
        ? toSimplified(input, 'hant')
        : toTraditional(input, direction === 's2tw' ? 'tw' : 'hk');
      return { input, expected, got };
    })
    .filter(
      ({ input, expected, got }) => got !== expected && !Object.keys(others).some((one) => input.startsWith(one)),
    );
  expect(wrong).toEqual([]);
  expect(cases.length).toBeGreaterThan(15);
});

/** A part of what `npm run bench:convert` does. */
const lines = makePages(60_000, 5000, 43).flat();

test.each(['tw', 'hk'] as const)('to %s and back gives the text', (region) => {
  const wrong = lines.filter((line) => toSimplified(toTraditional(line, region), 'hant') !== line);
  expect(wrong).toEqual([]);
});

test('Simplified text stays', () => {
  expect(lines.filter((line) => toSimplified(line) !== line)).toEqual([]);
});
