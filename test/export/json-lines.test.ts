import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeBook } from '../../lib/export/deliver.ts';
import { type JsonRecord, toJsonLine } from '../../lib/export/json-lines.ts';
import type { ExportRecord } from '../../lib/export/summary.ts';
import { hostileText } from './hostile.ts';
import { anyItem, itemOf } from './items.ts';

test('any speech comes back as it was, lone surrogates and all, on a line of its own for every reader', () => {
  fc.assert(
    fc.property(anyItem, hostileText, (item, before) => {
      const change = { stage: 'prune', rule: 'x', before, after: '', at: 3 } as const;
      const record: ExportRecord = {
        id: '1',
        site: null,
        kind: 'collection',
        score: 0.9,
        reasons: [before],
        starred: true,
        note: before,
        script: { source: 'hant', target: 'hans' },
        changes: [change],
      };
      const line = toJsonLine({ ...item, record });
      expect(line.split(/[\n\r\u0085\u2028\u2029]/u)).toHaveLength(2);
      expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
      expect(JSON.parse(line)).toEqual({
        id: '1',
        url: item.meta.url,
        site: null,
        kind: 'collection',
        score: 0.9,
        reasons: [before],
        script: { source: 'hant', target: 'hans' },
        saved: item.meta.saved,
        tags: item.meta.tags,
        starred: true,
        note: before,
        speeches: [item.speech],
        changes: [change],
      });
    }),
    { numRuns: 700 },
  );
});

test.each([
  ['hans', { source: 'hans', target: 'keep' }],
  ['hant', { source: 'hant', target: 'keep' }],
  ['tw', { source: 'unknown', target: 'tw' }],
  ['keep', { source: 'unknown', target: 'keep' }],
] as const)('a speech that is no record of the library says what is known of its script: %s', (script, expected) => {
  expect((JSON.parse(toJsonLine(itemOf({}, { script }))) as JsonRecord).script).toEqual(expected);
});

test('several are a line each', async () => {
  const items = ['甲', '乙', '丙'].map((title) => itemOf({ title }));
  const lines = (await (await writeBook(items, { format: 'jsonl', title: '' })).text()).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => (JSON.parse(line) as JsonRecord).speeches[0].title)).toEqual(['甲', '乙', '丙']);
});
