import { describe, expect, test } from 'vitest';
import { doubtReasons, findDoubts } from '../../lib/clean/doubts.ts';
import { doubtRules } from '../../lib/rules/doubts.ts';
import { toTraditional } from './repair/damage.ts';
import { speeches } from './repair/texts.ts';

describe.each(doubtRules)('$id: $why', (rule) => {
  test.each(rule.takes)('marks one place in %s', (text) => {
    expect(findDoubts(text, [rule]).map((doubt) => doubt.rule)).toEqual([rule.doubt]);
    expect(findDoubts(text)).toHaveLength(1);
  });
  test.each(rule.spares)('spares %s', (text) => expect(findDoubts(text, [rule])).toEqual([]));
});

test.each([
  ['坚持以为指导', 2, 2],
  ['各位代表\uFFFD\uFFFD，', 4, 2],
  ['第一行\n在的坚强领导下', 4, 2],
])('%s: where and how long', (text, at, length) => {
  expect(findDoubts(text).map((doubt) => [doubt.at, doubt.length])).toEqual([[at, length]]);
});

test('several places of one line, in order', () => {
  expect(findDoubts('深入学贯彻关于的建设，规划“”。').map(({ at, rule }) => [at, rule])).toEqual([
    [0, 'deleted-words'],
    [5, 'deleted-words'],
    [13, 'deleted-words'],
  ]);
});

test('the reasons of a page name each kind once', () => {
  expect(doubtReasons(['以为指导', '以为核心', '\uFFFD'])).toEqual([
    'doubtful:deleted-words',
    'doubtful:lost-character',
  ]);
});

test('whole texts have none, in either script', () => {
  const lines = speeches.flat();
  expect(doubtReasons([...lines, ...lines.map((line) => toTraditional(line))])).toEqual([]);
});
