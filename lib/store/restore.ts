/** Takes records of a backup in. */
import { speechTables } from './database.ts';
import { isFullRecord, isLog, logIdsOf, readFull } from './full-record.ts';
import { type Merged, type MergeStatus, mergeSame, mergeTwin } from './merge.ts';
import { contentHash, searchable } from './prepare.ts';
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

/** Begins to restore. Two records of one backup with the same text stay two; only those that were there before are joined. */
export function restoring(store: Store): Restoring {
  const own = new Set<string>();
  return {
    add: async ({ records, logs }) => {
      // The hash is reckoned anew: by it a save tells whether a text is there
      const prepared = await Promise.all(
        records.map(async (record) => (isFullRecord(record) ? withHash(record) : null)),
      );
      const readable = logs.filter(isLog);
      const merged = await store.db.transaction('rw', speechTables(store.db), async () => {
        const results: (Merged | null)[] = [];
        for (const record of prepared) results.push(record && (await takeIn(store, record, own)));
        const used = new Set(results.flatMap((one) => (one === null ? [] : logIdsOf(one.record))));
        const known = new Set(
          await store.db.logs
            .where('id')
            .anyOf([...used])
            .primaryKeys(),
        );
        await store.db.logs.bulkPut(readable.filter(({ id }) => used.has(id) && !known.has(id)));
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

async function withHash(record: FullRecord): Promise<FullRecord> {
  return { ...record, row: { ...record.row, contentHash: await contentHash(record.text.blocks) } };
}

async function takeIn(store: Store, incoming: FullRecord, own: ReadonlySet<string>): Promise<Merged> {
  const { db } = store;
  const [local] = await readFull(db, [incoming.row.id]);
  if (local) {
    const merged = mergeSame(local, incoming);
    if (merged.status !== 'same') await write(store, merged.record);
    return merged;
  }
  const twins = await db.rows.where('contentHash').equals(incoming.row.contentHash).toArray();
  const twin = twins.find(({ id, deletedAt }) => deletedAt === null && !own.has(id));
  const [there] = twin === undefined ? [] : await readFull(db, [twin.id]);
  if (there) {
    const merged = mergeTwin(there, incoming, store.now());
    await write(store, merged.record);
    return merged;
  }
  await write(store, incoming);
  return { status: 'added', record: incoming };
}

async function write({ db }: Store, { row, text, versions, edits }: FullRecord): Promise<void> {
  await db.rows.put(row);
  await db.texts.put(text);
  await db.folded.put({ id: row.id, text: searchable(row.title, text.blocks) });
  if (versions.length > 0) await db.versions.bulkPut(versions);
  if (edits.length > 0) await db.edits.bulkPut(edits);
}
