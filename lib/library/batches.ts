/** Goes through the library a few speeches at a time: it is never in memory whole. */
import { speechTables } from './database.ts';
import { isText, logIdsOf, readFull } from './full-record.ts';
import type { Folded, RecordBatch } from './records.ts';
import { isRow } from './row-shape.ts';
import type { Saved } from './speech-of.ts';
import { guarded, type Store } from './store.ts';

/** Everything of every speech, the bin too, those saved last first. Each batch is read in one transaction and is whole in itself. */
export async function* recordBatches(store: Store, size: number): AsyncGenerator<RecordBatch, void, undefined> {
  const { db } = store;
  const ids = await guarded(store, () => db.rows.orderBy('updatedAt').reverse().primaryKeys());
  for (let at = 0; at < ids.length; at += size) {
    yield await guarded(store, () =>
      db.transaction('r', speechTables(db), async () => {
        const records = await readFull(db, ids.slice(at, at + size));
        const logs = await db.logs.bulkGet([...new Set(records.flatMap(logIdsOf))]);
        return { records, logs: logs.filter((log) => log !== undefined) };
      }),
    );
  }
}

/** These speeches with their texts, in this order, `size` at a time. Those that are gone or cannot be read are left out. */
export async function* savedBatches(
  store: Store,
  ids: readonly string[],
  size: number,
): AsyncGenerator<readonly Saved[], void, undefined> {
  for (let at = 0; at < ids.length; at += size) yield await readSaved(store, ids.slice(at, at + size));
}

/** Every title and text as they are searched, `size` at a time, in no order. */
export async function* foldedBatches(store: Store, size: number): AsyncGenerator<readonly Folded[], void, undefined> {
  for (let last = ''; ; ) {
    const from = last;
    const batch = await guarded(store, () => store.db.folded.where('id').above(from).limit(size).toArray());
    const final = batch.at(-1);
    if (final === undefined) return;
    yield batch;
    last = final.id;
  }
}

/** These speeches with their texts, in this order, but for those that are gone or cannot be read. */
export function readSaved(store: Store, ids: readonly string[]): Promise<readonly Saved[]> {
  const { db } = store;
  return guarded(store, () =>
    db.transaction('r', [db.rows, db.texts], async () => {
      const [rows, texts] = await Promise.all([db.rows.bulkGet([...ids]), db.texts.bulkGet([...ids])]);
      return rows.flatMap((row, index) => {
        const text = texts[index];
        return isRow(row) && isText(text) ? [{ row, text }] : [];
      });
    }),
  );
}
