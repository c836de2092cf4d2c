/** Backup → wipe → restore gives the same library, field by field. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formatName } from '../../lib/backup/format.ts';
import { restoreBackup } from '../../lib/backup/restore.ts';
import { sha256 } from '../../lib/backup/seal.ts';
import { writeBackup } from '../../lib/backup/write.ts';
import { backupOf, contentsOf, emptyShelf, madeAt, restoreInto, shelfOf } from './library.ts';
import { randomRecords, settings } from './sample.ts';

const aside = [
  { table: 'rows' as const, key: 'a', record: { id: 'a', title: 7, more: [null, '讲\uD800'] }, foundAt: 3 },
  { table: 'texts' as const, key: 'b', record: null, foundAt: 4 },
];

describe('a thousand records', async () => {
  const all = await randomRecords(1000, 20261122);
  const shelf = await shelfOf(all, aside);
  const file = await backupOf(shelf, settings);
  const again = emptyShelf();
  const report = await restoreInto(again, file);

  test('come back as they were, in every table and every field', async () => {
    const [before, after] = await Promise.all([contentsOf(shelf), contentsOf(again)]);
    expect(before.rows).toHaveLength(1000);
    expect(before.versions.length).toBeGreaterThan(100);
    expect(before.edits.length).toBeGreaterThan(100);
    for (const name of ['rows', 'texts', 'logs', 'versions', 'edits', 'folded', 'aside'] as const) {
      expect(after[name]).toEqual(before[name]);
    }
  });

  test('are told in the report', () => {
    expect(report).toEqual({
      madeAt: '2026-01-02T03:04:06.000Z',
      total: 1000,
      counts: { added: 1000, same: 0, replaced: 0, kept: 0, joined: 0, refused: 0 },
      aside: 2,
      inBin: [],
      settings,
      stoppedBy: null,
      cancelled: false,
    });
  });

  test('give the same file again', async () => {
    const bytes = async (one: Blob) => new Uint8Array(await one.arrayBuffer());
    expect(await sha256(await bytes(await backupOf(again, settings)))).toBe(await sha256(await bytes(file)));
  });

  test('change nothing when they are restored once more', async () => {
    const before = await contentsOf(again);
    const second = await restoreInto(again, file);
    expect(second.counts).toEqual({ added: 0, same: 1000, replaced: 0, kept: 0, joined: 0, refused: 0 });
    expect(second.aside).toBe(0);
    expect(await contentsOf(again)).toEqual(before);
  });

  test('lie in a zip of JSON lines that any program opens', async () => {
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const names = Object.keys(entries);
    expect([names[0], names[1], names.at(-1)]).toEqual(['backup.json', 'settings.json', 'manifest.json']);
    const text = (name: string) => new TextDecoder().decode(entries[name]);
    expect(JSON.parse(text('backup.json'))).toEqual({
      format: formatName,
      version: 1,
      madeAt: '2026-01-02T03:04:06.000Z',
    });
    const speeches = names
      .filter((name) => name.startsWith('speeches/'))
      .flatMap((name) => text(name).trimEnd().split('\n'));
    expect(speeches.map((line) => (JSON.parse(line) as { row: { id: string } }).row.id).sort()).toEqual(
      all.records.map(({ row }) => row.id).sort(),
    );
  });
});

test('records that cannot be read are in it as they were found, and the library is left as it is', async () => {
  const shelf = await shelfOf(await randomRecords(3, 5));
  const [whole] = await shelf.db.rows.toArray();
  await shelf.db.rows.put({ id: 'broken', title: 7 } as never);
  await shelf.db.texts.put({ id: 'orphan', logId: '', blocks: [] });
  await shelf.db.texts.put({ id: whole!.id, logId: '', blocks: [{ type: 'song' }] } as never);
  const before = await contentsOf(shelf);
  const again = emptyShelf();
  const report = await restoreInto(again, await backupOf(shelf));
  const ofWhole = (before.versions as { id: string }[]).filter(({ id }) => id === whole!.id);
  const edited = (before.edits as { id: string; key: string }[]).filter(({ id }) => id === whole!.id);
  expect([report.counts.added, report.aside]).toEqual([2, 4 + ofWhole.length + edited.length]);
  const aside = (await contentsOf(again)).aside as { table: string; key: string; record: unknown }[];
  expect(aside.map(({ table, key, record }) => [table, key, record])).toEqual([
    ['rows', whole!.id, whole],
    ['rows', 'broken', { id: 'broken', title: 7 }],
    ['texts', whole!.id, { id: whole!.id, logId: '', blocks: [{ type: 'song' }] }],
    ['texts', 'orphan', { id: 'orphan', logId: '', blocks: [] }],
    ...ofWhole.map((one) => ['versions', one.id, one]),
    ...edited.map((one) => ['edits', one.key, one]),
  ]);
  expect(await contentsOf(shelf)).toEqual(before);
});

test('so are single versions and edits that cannot be read, and those of a record that cannot', async () => {
  const shelf = await shelfOf(await randomRecords(40, 11));
  const { versions, edits } = await contentsOf(shelf);
  const [version] = versions as { id: string; n: number }[];
  const [edit] = edits as { key: string; id: string }[];
  await shelf.db.versions.put({ ...version!, text: 'a song' } as never);
  await shelf.db.edits.put({ ...edit!, changes: 7 } as never);
  const lost = (versions as { id: string }[]).find(({ id }) => id !== version!.id && id !== edit!.id)!.id;
  await shelf.db.rows.update(lost, { title: 7 } as never);
  const again = emptyShelf();
  await restoreInto(again, await backupOf(shelf));
  const [before, after] = await Promise.all([contentsOf(shelf), contentsOf(again)]);
  const aside = after.aside as { table: string; key: string; record: unknown }[];
  const of = (table: 'versions' | 'edits') => aside.filter((one) => one.table === table).map(({ record }) => record);
  expect(of('versions')).toContainEqual({ ...version!, text: 'a song' });
  expect(of('edits')).toContainEqual({ ...edit!, changes: 7 });
  expect((before.versions as { id: string }[]).filter(({ id }) => id === lost)).toEqual(
    of('versions').filter((one) => (one as { id: string }).id === lost),
  );
  // Nothing is lost, and nothing is there twice
  expect(after.versions.length + of('versions').length).toBe(before.versions.length);
  expect(after.edits.length + of('edits').length).toBe(before.edits.length);
});

test('an empty library makes a backup too', async () => {
  const again = emptyShelf();
  const report = await restoreInto(again, await backupOf(emptyShelf()));
  expect(report).toMatchObject({ total: 0, cancelled: false, stoppedBy: null });
  expect((await contentsOf(again)).rows).toEqual([]);
});

test('a large library is written and read in parts, none of them large', async () => {
  const all = await randomRecords(300, 7);
  const long = all.records.map((record) => ({
    ...record,
    row: { ...record.row, chars: 20_000 },
    text: {
      ...record.text,
      blocks: [...record.text.blocks, { type: 'paragraph' as const, text: '长'.repeat(20_000) }],
    },
  }));
  const shelf = await shelfOf({ records: long, logs: all.logs });
  const file = await backupOf(shelf);
  const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const parts = Object.entries(entries).filter(([name]) => name.startsWith('speeches/'));
  expect(parts.length).toBeGreaterThan(3);
  expect(Math.max(...parts.map(([, bytes]) => bytes.length))).toBeLessThan(8 * 1024 * 1024);
  const again = emptyShelf();
  expect((await restoreInto(again, file)).counts.added).toBe(300);
});

test('a file that goes while it is read leaves whole records, and the report says so', async () => {
  const all = await randomRecords(40, 9);
  const long = all.records.map((record) => ({ ...record, row: { ...record.row, chars: 200_000 } }));
  const file = await backupOf(await shelfOf({ records: long, logs: all.logs }));
  const again = emptyShelf();
  const state = { gone: false };
  const going = new Proxy(file, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (name === 'slice' && state.gone) throw new DOMException('', 'NotFoundError');
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const progress = ({ phase }: { phase: string }) => {
    state.gone = phase === 'restoring';
  };
  const report = await restoreBackup(going, again.books, { signal: new AbortController().signal, progress });
  expect(report).toMatchObject({ cancelled: false, stoppedBy: 'backup-unreadable' });
  expect(report.counts.added).toBeGreaterThan(0);
  expect((await contentsOf(again)).texts).toHaveLength(report.counts.added);
  expect((await restoreInto(again, file)).counts).toMatchObject({ same: report.counts.added });
  expect((await contentsOf(again)).rows).toHaveLength(40);
});

describe('cancelling', async () => {
  const shelf = await shelfOf(await randomRecords(250, 3));
  const file = await backupOf(shelf);

  test('ends the writing of a backup', async () => {
    const control = new AbortController();
    const { books } = shelf;
    const source = { everything: () => books.everything(10), leftOut: async () => [], settings: null };
    const pieces = writeBackup(source, { now: madeAt, signal: control.signal, progress: () => undefined });
    const readOn = async () => {
      for await (const _ of pieces) control.abort();
    };
    await expect(readOn()).rejects.toThrow();
  });

  test('while a file is checked writes nothing', async () => {
    const again = emptyShelf();
    const control = new AbortController();
    const work = restoreBackup(file, again.books, { signal: control.signal, progress: () => control.abort() });
    await expect(work).rejects.toThrow();
    expect((await contentsOf(again)).rows).toEqual([]);
  });

  test('while records are taken in leaves whole ones, and the next time finishes', async () => {
    const again = emptyShelf();
    const control = new AbortController();
    const report = await restoreBackup(file, again.books, {
      signal: control.signal,
      progress: ({ phase }) => phase === 'restoring' && control.abort(),
    });
    expect(report).toMatchObject({ cancelled: true, counts: { added: 100 } });
    expect((await contentsOf(again)).texts).toHaveLength(100);
    expect((await restoreInto(again, file)).counts).toMatchObject({ same: 100, added: 150 });
    expect(await contentsOf(again)).toEqual(await contentsOf(shelf));
  });
});
