import { speechTables } from './database.ts';
import type { Store } from './store.ts';

/** Milliseconds that a speech lies in the bin: 30 days. */
export const binMs = 30 * 24 * 60 * 60 * 1000;

/** Few enough that a save need not wait. */
const batchSize = 200;

/** Removes speeches, and the logs that nothing else needs. Gives how many there were. */
export async function removeForever(store: Store, ids: readonly string[]): Promise<number> {
  let removed = 0;
  for (let at = 0; at < ids.length; at += batchSize) {
    removed += await removeBatch(store, [...new Set(ids.slice(at, at + batchSize))], () => true);
  }
  return removed;
}

/** Removes what has lain in the bin for 30 days. Gives how many there were. */
export async function sweepBin(store: Store): Promise<number> {
  const before = store.now() - binMs;
  const due = await store.db.rows.where('deletedAt').belowOrEqual(before).primaryKeys();
  let removed = 0;
  for (let at = 0; at < due.length; at += batchSize) {
    // It may have been taken out of the bin meanwhile
    removed += await removeBatch(
      store,
      due.slice(at, at + batchSize),
      (deletedAt) => deletedAt !== null && deletedAt <= before,
    );
  }
  return removed;
}

function removeBatch({ db }: Store, ids: readonly string[], due: (deletedAt: number | null) => boolean) {
  return db.transaction('rw', speechTables(db), async () => {
    const rows = (await db.rows.bulkGet([...ids])).filter((row) => row !== undefined && due(row.deletedAt));
    const gone = rows.flatMap((row) => (row === undefined ? [] : [row.id]));
    const texts = await db.texts.bulkGet(gone);
    const versions = (await Promise.all(gone.map((id) => db.versions.where('id').equals(id).toArray()))).flat();
    const edits = (await Promise.all(gone.map((id) => db.edits.where('id').equals(id).primaryKeys()))).flat();
    const logIds = new Set([...texts, ...versions.map(({ text }) => text)].flatMap((text) => text?.logId ?? []));
    await Promise.all([
      db.rows.bulkDelete(gone),
      db.texts.bulkDelete(gone),
      db.folded.bulkDelete(gone),
      db.versions.bulkDelete(versions.map(({ id, n }): [string, number] => [id, n])),
      db.edits.bulkDelete(edits),
    ]);
    const counts = await Promise.all(
      [...logIds].map(async (logId) => {
        const [texts, versions] = await Promise.all([
          db.texts.where('logId').equals(logId).count(),
          db.versions.where('text.logId').equals(logId).count(),
        ]);
        return { logId, needed: texts + versions };
      }),
    );
    await db.logs.bulkDelete(counts.flatMap(({ logId, needed }) => (needed === 0 ? [logId] : [])));
    return gone.length;
  });
}
