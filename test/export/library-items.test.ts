import { expect, test } from 'vitest';
import { libraryItems, localTime, type Shelf } from '../../lib/export/library-items.ts';
import type { ExportItem } from '../../lib/export/summary.ts';
import type { Log, Saved } from '../../lib/library/records.ts';
import type { TargetScript } from '../../lib/model/types.ts';
import { printed } from './items.ts';

const savedAt = Date.UTC(2026, 0, 2, 3, 4, 5);

const saved = (id: string, title: string): Saved => ({
  row: {
    id,
    title,
    published: null,
    author: null,
    source: '某区报',
    url: 'https://a.example/',
    site: 'general',
    kind: 'speech',
    ordinal: 0,
    savedAt,
    updatedAt: savedAt,
    changedAt: savedAt,
    chars: 3,
    complete: true,
    totalChars: null,
    shownChars: null,
    missingChars: 0,
    tags: ['会议'],
    starred: true,
    note: '可用',
    ownFields: [],
    script: 'hant',
    contentHash: '',
    pageHash: '',
    pageTitle: '',
    version: 1,
    deletedAt: null,
    excerpt: '',
  },
  text: { id, blocks: printed.blocks, logId: `log of ${id}` },
});

const log: Log = {
  id: '',
  changes: [{ stage: 'prune', rule: 'x', before: 'a', after: '', at: 0 }],
  reasons: ['r'],
  score: 1,
};

/** A library of which some records are gone. */
function shelfOf(records: readonly Saved[]): Shelf & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async *batches(ids, size = 1) {
      const there = ids.flatMap((id) => records.find(({ row }) => row.id === id) ?? []);
      for (let at = 0; at < there.length; at += size) yield there.slice(at, at + size);
    },
    log: async (logId) => {
      asked.push(logId);
      return log;
    },
  };
}

async function itemsOf(
  shelf: Shelf,
  ids: readonly string[],
  to: TargetScript,
  withChanges = false,
): Promise<ExportItem[]> {
  const items: ExportItem[] = [];
  const present = async (speeches: readonly ExportItem['speech'][]) =>
    speeches.map((speech) => ({ ...speech, title: `${to} ${speech.title}` }));
  for await (const item of libraryItems(shelf, ids, { to, present, withChanges })) items.push(item);
  return items;
}

test('come in the order asked for, as they are presented, without those that are gone', async () => {
  const shelf = shelfOf([saved('1', '甲'), saved('2', '乙')]);
  const items = await itemsOf(shelf, ['2', 'gone', '1'], 'hans');
  expect(items.map(({ speech }) => speech.title)).toEqual(['hans 乙', 'hans 甲']);
  expect(items[0]?.speech.blocks).toEqual(printed.blocks);
  expect(items[0]?.meta).toEqual({
    url: 'https://a.example/',
    saved: localTime(savedAt),
    script: 'hans',
    tags: ['会议'],
  });
  expect(shelf.asked).toEqual([]);
});

test('kept as they are, they are in their own script', async () => {
  const [item] = await itemsOf(shelfOf([saved('1', '甲')]), ['1'], 'keep');
  expect(item?.meta.script).toBe('hant');
});

test('with everything that the library knows where it is asked for', async () => {
  const [item] = await itemsOf(shelfOf([saved('1', '甲')]), ['1'], 'tw', true);
  expect(item?.record).toEqual({
    id: '1',
    site: 'general',
    kind: 'speech',
    starred: true,
    note: '可用',
    score: 1,
    reasons: ['r'],
    script: { source: 'hant', target: 'tw' },
    changes: log.changes,
  });
});

test('local time has no zone and no fractions', () => {
  const time = localTime(savedAt + 678);
  expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u);
  expect(new Date(time).getTime()).toBe(savedAt);
});
