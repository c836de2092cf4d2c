/** Records for the tests of backups: of every form that the library may hold, hostile texts among them. */

import fc from 'fast-check';
import { searchable, textHash } from '../../lib/library/prepare.ts';
import type { FullRecord, Log, RecordBatch } from '../../lib/library/records.ts';
import type { Block } from '../../lib/model/types.ts';
import { hostileText } from '../export/hostile.ts';

const nothing: readonly never[] = [];

/** Texts as they come, and as nobody would write them. */
const anyText = fc.oneof(
  hostileText,
  fc.constantFrom('', '__proto__', 'constructor', '\u0000', '\uD800', '"}\n{"', '讲话', '𠮷'.repeat(40)),
);
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const number = fc.nat({ max: 100_000 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2, 3, 4, 5, 6), text: anyText }),
  fc.record({ type: fc.constant('paragraph' as const), text: anyText }),
  fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(anyText, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('table' as const),
    rows: fc.array(fc.array(anyText, { maxLength: 2 }), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('gap' as const),
    reason: fc.constantFrom('paywall', 'preview', 'continued-from', 'continued-on'),
    omittedChars: maybe(number),
  }),
) as fc.Arbitrary<Block>;

const change = fc.record({
  stage: fc.constantFrom('strip', 'sanitise', 'structure', 'repair', 'prune', 'split', 'record', 'convert'),
  rule: anyText,
  before: anyText,
  after: anyText,
  at: number,
}) as fc.Arbitrary<Log['changes'][number]>;

const rowFields = fc.record({
  title: anyText,
  source: maybe(anyText),
  author: maybe(anyText),
  published: maybe(anyText),
  url: maybe(anyText),
  site: maybe(anyText),
  kind: fc.constantFrom('speech', 'collection', 'article', 'none'),
  ordinal: number,
  savedAt: time,
  updatedAt: time,
  changedAt: time,
  chars: fc.nat({ max: 5000 }),
  complete: fc.boolean(),
  totalChars: maybe(number),
  shownChars: maybe(number),
  missingChars: maybe(number),
  tags: fc.array(anyText, { maxLength: 3 }),
  starred: fc.boolean(),
  note: anyText,
  ownFields: fc.subarray(['title', 'published', 'source', 'author']),
  script: fc.constantFrom('hans', 'hant', 'mixed', 'unknown'),
  pageHash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  pageTitle: anyText,
  deletedAt: maybe(time),
  excerpt: anyText,
});

const states = fc.array(fc.record({ row: rowFields, blocks: fc.array(block, { maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 3,
});

const log = fc.record({
  changes: fc.array(change, { maxLength: 3 }),
  reasons: fc.array(anyText, { maxLength: 2 }),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
});

const edit = fc.record({
  at: time,
  fields: fc.array(
    fc.record({
      field: fc.constantFrom('title', 'published', 'source', 'author'),
      before: maybe(anyText),
      after: maybe(anyText),
    }),
    { maxLength: 2 },
  ),
  changes: fc.array(change, { maxLength: 2 }),
  version: maybe(number),
});

/** A library's records with their logs. Every text is another one, as a library keeps them. */
export async function randomRecords(size: number, seed: number): Promise<RecordBatch> {
  const drawn = fc.sample(fc.record({ states, log, edits: fc.array(edit, { maxLength: 2 }) }), { numRuns: size, seed });
  const records: FullRecord[] = [];
  const logs: Log[] = [];
  for (const [n, one] of drawn.entries()) {
    const id = `${['id', '__proto__', '../x', '讲'][n % 4]}-${n}`;
    const logId = `log-${Math.floor(n / 3)}`;
    if (n % 3 === 0) logs.push({ id: logId, ...one.log });
    const own: Block = { type: 'paragraph', text: `第${n}篇` };
    const whole = await Promise.all(
      one.states.map(async ({ row, blocks }, index) => {
        const all = [...blocks, own, { type: 'paragraph' as const, text: `${index}` }];
        return {
          row: {
            ...row,
            id,
            version: index + 1,
            contentHash: await textHash(searchable('', all)),
          } as unknown as FullRecord['row'],
          text: { id, logId, blocks: all },
        };
      }),
    );
    const { row, text } = whole.at(-1)!;
    records.push({
      row,
      text,
      versions: whole.slice(0, -1).map((state, index) => ({ id, n: index + 1, ...state })),
      edits: one.edits.map((each, index) => ({ ...each, id, key: `${id} ${index}` })) as FullRecord['edits'],
    });
  }
  return { records, logs };
}

/** Settings as they stand in a backup. */
export const settings = { settings: { script: 'tw' }, ownRules: nothing };
