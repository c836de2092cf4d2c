import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { flag, list, maybe, number, object, oneOf, optional, readRows, record, text } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'qinggao-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rowOf = object({
  id: text,
  tag: oneOf('p', null),
  whole: optional(flag),
  gaps: optional(list(object({ chars: maybe(number) }))),
  sites: optional(record(text)),
});
const read = (row: string) => {
  const file = pathToFileURL(join(folder, 'rows.jsonl'));
  writeFileSync(file, `{"id": "a", "tag": null}\n${row}\n`);
  return readRows(file, rowOf);
};

test('rows that are as they should be', () => {
  expect(
    read('{"id": "b", "tag": "p", "whole": true, "gaps": [{"chars": null}, {"chars": 3}], "sites": {"x": "甲"}}'),
  ).toEqual([
    { id: 'a', tag: null },
    { id: 'b', tag: 'p', whole: true, gaps: [{ chars: null }, { chars: 3 }], sites: { x: '甲' } },
  ]);
});

test.each([
  ['{"tag": "p"}', '2.id: not a text'],
  ['{"id": "b", "tag": "div"}', '2.tag: not one of p, '],
  ['{"id": "b", "tag": "p", "hole": true}', '2.hole: not a known field'],
  ['{"id": "b", "tag": "p", "whole": false}', '2.whole: not true'],
  ['{"id": "b", "tag": "p", "gaps": [{"chars": "3"}]}', '2.gaps[0].chars: not a number'],
  ['{"id": "b", "tag": "p", "gaps": {}}', '2.gaps: not a list'],
  ['{"id": "b", "tag": "p", "sites": {"x": 1}}', '2.sites.x: not a text'],
  ['["b"]', '2: not an object'],
])('%s is refused', (row, why) => expect(() => read(row)).toThrow(`rows.jsonl:${why}`));
