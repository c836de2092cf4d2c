/** Takes records of a backup in. */
import { speechTables } from './database.ts';
import { isFullRecord, isLog, logIdsOf, readFull } from './full-record.ts';
import { type Merged, type MergeStatus, mergeSame, mergeTwin } from './merge.ts';
import { searchable, textHash } from './prepare.ts';
import type { FullRecord, RecordBatch } from './records.ts';
import type { Store } from './store.ts';

/** What became of one record. `refused` is not of the form of a record; nothing of it was written. */
export interface Restored {
  readonly id: string;
  readonly status: MergeStatus | 'refused';
}

/** One restoring, batch by batch. */
export interface Restoring {
  /** Takes a batch in, in one transaction: all of it, or an error and none of it. Gives what became of each record, in order. */
  add(batch: RecordBatch): Promise<Restored[]>;
}

/**
 * Begins to restore. Two records of one backup with the same text stay two; only one that was here before is joined, and that
 * only where the backup has none of its id: else what is joined to it would go when its own record comes. `ids` are those of
 * all records of the backup; without them, those that came so far count.
 */
export function restoring(store: Store, ids: ReadonlySet<string> = new Set()): Restoring {
  const own = new Set(ids);
  return {
    add: async ({ records, logs }) => {
      const prepared = await Promise.all(
        records.map(async (record) => (isFullRecord(record) ? prepareRecord(record) : null)),
      );
      const readable = logs.filter(isLog);
      const merged = await store.db.transaction('rw', speechTables(store.db), async () => {
        const results = await mergeAll(store, prepared, own);
        const used = new Set(results.flatMap((one) => (one === null ? [] : logIdsOf(one.record))));
        const wanted = readable.filter(({ id }) => used.has(id));
        const known = await store.db.logs.bulkGet(wanted.map(({ id }) => id));
        await store.db.logs.bulkPut(wanted.filter((_, index) => known[index] === undefined));
        return results;
      });
      return merged.map((one, index): Restored => {
        const id = records[index]?.row?.id ?? '';
        if (one?.status === 'added') own.add(id);
        return { id, status: one?.status ?? 'refused' };
      });
    },
  };
}

/** A record with what it is found by. The hash is reckoned anew: by it a save tells whether a text is there. */
interface Incoming {
  readonly record: FullRecord;
  readonly searched: string;
}

async function prepareRecord(record: FullRecord): Promise<Incoming> {
  const searched = searchable(record.row.title, record.text.blocks);
  return { record: { ...record, row: { ...record.row, contentHash: await textHash(searched) } }, searched };
}

/** Merges a batch: reads all at once what is there, and writes all at once. */
async function mergeAll(store: Store, batch: readonly (Incoming | null)[], own: ReadonlySet<string>) {
  const { db } = store;
  const incoming = batch.flatMap((one) => (one === null ? [] : [one.record]));
  const [rows, sameText] = await Promise.all([
    db.rows.bulkGet(incoming.map(({ row }) => row.id)),
    Promise.all(incoming.map(({ row }) => db.rows.where('contentHash').equals(row.contentHash).toArray())),
  ]);
  const twins = sameText.flat().filter(({ id, deletedAt }) => deletedAt === null && !own.has(id));
  const there = new Set([...rows.flatMap((row) => row?.id ?? []), ...twins.map(({ id }) => id)]);
  const locals = new Map((await readFull(db, [...there])).map((record) => [record.row.id, record]));
  await setBrokenAside(
    store,
    rows.filter((row) => row !== undefined && !locals.has(row.id)).map((row) => row?.id ?? ''),
  );
  const twinOf = new Map(twins.filter(({ id }) => locals.has(id)).map((row) => [row.contentHash, row.id]));
  const written = new Map<string, FullRecord>();
  const searched = new Map<string, string>();

  const results = batch.map((one): Merged | null => {
    if (one === null) return null;
    const { record } = one;
    const { id } = record.row;
    const local = written.get(id) ?? locals.get(id);
    const twin = local ? undefined : twinOf.get(record.row.contentHash);
    const other = twin === undefined ? undefined : (written.get(twin) ?? locals.get(twin));
    const merged: Merged = local
      ? mergeSame(local, record)
      : other
        ? mergeTwin(other, record, store.now())
        : { status: 'added', record };
    if (merged.status !== 'same') written.set(merged.record.row.id, merged.record);
    if (merged.record.text === record.text) searched.set(id, one.searched);
    return merged;
  });
  await write(store, [...written.values()], searched);
  return results;
}

/** What cannot be read is kept as it is before a record of the backup takes its place. */
async function setBrokenAside({ db, now }: Store, keys: readonly string[]): Promise<void> {
  for (const table of ['rows', 'texts'] as const) {
    const found = await db[table].bulkGet([...keys]);
    const foundAt = now();
    await db.aside.bulkAdd(
      keys.flatMap((key, index) => (found[index] === undefined ? [] : [{ table, key, record: found[index], foundAt }])),
    );
  }
}

async function write({ db }: Store, records: readonly FullRecord[], searched: ReadonlyMap<string, string>) {
  await Promise.all([
    db.rows.bulkPut(records.map(({ row }) => row)),
    db.texts.bulkPut(records.map(({ text }) => text)),
    db.folded.bulkPut(
      records.map(({ row, text }) => ({
        id: row.id,
        text: searched.get(row.id) ?? searchable(row.title, text.blocks),
      })),
    ),
    db.versions.bulkPut(records.flatMap(({ versions }) => versions)),
    db.edits.bulkPut(records.flatMap(({ edits }) => edits)),
  ]);
}
