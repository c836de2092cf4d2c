import { expect, test } from 'vitest';
import { changesQuotes, cornerQuotes } from '../../lib/convert/corner-quotes.ts';

test.each([
  ['他說：“修渠要趁早。”', '他說：「修渠要趁早。」'],
  ['“老李講‘再等等’，我不等。”', '「老李講『再等等』，我不等。」'],
  ['“第一段還沒有完。', '「第一段還沒有完。'],
  ['第二段完了。”', '第二段完了。」'],
  ['I don’t know，“好”', 'I don’t know，「好」'],
  ['’90s 的‘老歌', '’90s 的‘老歌'],
])('%s is %s', (text, expected) => {
  expect(cornerQuotes(text)).toBe(expected);
  expect(cornerQuotes(expected)).toBe(expected);
});

test.each([
  ['这渠修得好，“好”在哪里？', true],
  ['這渠修得好，“好”在哪裏？', false],
  ['这渠修得好，「好」在哪里？', false],
])('%s: its quotes change, %s', (text, expected) => {
  expect(changesQuotes([text])).toBe(expected);
});
