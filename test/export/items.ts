/** Speeches for the tests of the formats: one as it is printed, and any. */

import fc from 'fast-check';
import type { ExportItem } from '../../lib/export/summary.ts';
import type { Block, Speech } from '../../lib/model/types.ts';
import { hostileText } from './hostile.ts';

/** A speech that holds every kind of block. */
export const printed: Speech = {
  title: '在全区大会上的讲话',
  published: '2025-03-12T09:18:15',
  author: '某某',
  source: '某区报',
  complete: false,
  totalChars: null,
  shownChars: null,
  blocks: [
    { type: 'paragraph', text: '同志们：' },
    { type: 'heading', level: 2, text: '一、做好“三件事”' },
    { type: 'heading', level: 3, text: '（一）第一件' },
    { type: 'paragraph', text: '20xx年，***同志说“诚信***”，×××记下了___。' },
    { type: 'gap', reason: 'paywall', omittedChars: 882 },
    { type: 'list', ordered: true, items: ['读书', '1. 写字'] },
    { type: 'list', ordered: false, items: ['种树'] },
    {
      type: 'table',
      rows: [
        ['项目', '数量|单位'],
        ['树', '3 000'],
      ],
    },
    { type: 'gap', reason: 'continued-on', omittedChars: null },
  ],
};

/** A speech as it is exported, with another title or other fields where they are given. */
export function itemOf(speech: Partial<Speech> = {}, meta: Partial<ExportItem['meta']> = {}): ExportItem {
  return {
    speech: { ...printed, ...speech },
    meta: { url: 'https://a.example/1?a=1&b=2', saved: '2026-01-02T03:04:05', script: 'hans', tags: ['会议'], ...meta },
  };
}

const some = fc.oneof(hostileText, fc.constant(''));

/** Any block: texts that mean something to a format, empty ones, rows of different lengths. */
export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2, 3, 4, 5, 6), text: hostileText }),
  fc.record({ type: fc.constant('paragraph' as const), text: hostileText }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(some, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    rows: fc.array(fc.array(some, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('gap' as const),
    reason: fc.constantFrom('paywall', 'preview', 'continued-from', 'continued-on'),
    omittedChars: fc.oneof(fc.nat(), fc.constant(null)),
  }),
);

const known = fc.oneof(hostileText, fc.constant(null));

/** Any speech with any facts. */
export const anyItem: fc.Arbitrary<ExportItem> = fc.record({
  speech: fc.record({
    title: fc.oneof(hostileText, fc.constant('')),
    published: fc.constantFrom(null, '2025-03-12', '2025-03-12T09:18:15'),
    author: known,
    source: known,
    complete: fc.boolean(),
    totalChars: fc.constant(null),
    shownChars: fc.constant(null),
    blocks: fc.array(anyBlock, { maxLength: 5 }),
  }),
  meta: fc.record({
    url: known,
    saved: fc.constantFrom(null, '2026-01-02T03:04:05'),
    script: fc.constantFrom('hans', 'hant', 'mixed', 'unknown', 'tw', 'hk'),
    tags: fc.array(hostileText, { maxLength: 3 }),
  }),
});
