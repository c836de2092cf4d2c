/** Reads the library. What cannot be read is set aside as it was found, never deleted. */
import { speechTables } from './database.ts';
import { StoreError } from './errors.ts';
import { isRow, isText, logIdsOf, readFull } from './full-record.ts';
import type { Folded, RecordBatch, Saved, SpeechRow } from './records.ts';
import { guarded, type Store } from './store.ts';

export interface LibraryCounts {
  /** Without those in the bin. */
  readonly speeches: number;
  readonly bin: number;
  readonly versions: number;
  readonly setAside: number;
}

/** Counts what the library holds. */
export async function countAll({ db }: Store): Promise<LibraryCounts> {
  const [all, bin, versions, setAside] = await Promise.all([
    db.rows.count(),
    db.rows.where('deletedAt').above(0).count(),
    db.versions.count(),
    db.aside.count(),
  ]);
  return { speeches: all - bin, bin, versions, setAside };
}

/** All rows that can be read, in no order. */
export async function listRows(store: Store): Promise<SpeechRow[]> {
  const found: unknown[] = await store.db.rows.orderBy('id').toArray();
  const broken = found.filter((row) => !isRow(row));
  for (const row of broken) await setAside(store, 'rows', (row as { id: string }).id, row);
  return found.filter(isRow);
}

/** The rows not in the bin that were saved last, in no order. */
export function latestRows({ db }: Store, count: number): Promise<SpeechRow[]> {
  return db.rows
    .orderBy('updatedAt')
    .reverse()
    .filter((row) => isRow(row) && row.deletedAt === null)
    .limit(count)
    .toArray();
}

/** The rows of these ids that are there and can be read. */
export async function rowsOf({ db }: Store, ids: readonly string[]): Promise<SpeechRow[]> {
  return (await db.rows.bulkGet([...ids])).filter((row) => isRow(row)) as SpeechRow[];
}

/** One speech. Throws `not-found` where it is not there, or cannot be read. */
export async function readOrThrow(store: Store, id: string): Promise<Saved> {
  const { db } = store;
  const [row, text] = await Promise.all([db.rows.get(id), db.texts.get(id)]);
  if (text !== undefined && !isText(text)) await setAside(store, 'texts', id, text);
  if (!isRow(row) || !isText(text)) throw new StoreError('not-found', `No readable record ${id}`);
  return { row, text };
}

function setAside({ db, now }: Store, table: 'rows' | 'texts', key: string, record: unknown): Promise<void> {
  return db.transaction('rw', [db.rows, db.texts, db.aside], async () => {
    await db.aside.add({ table, key, record, foundAt: now() });
    await db[table].delete(key);
  });
}

/** Everything of every speech, those saved last first. Each batch is read in one transaction. */
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

/** Speeches with their texts, in this order, without those that are gone or cannot be read. */
export async function* savedBatches(
  store: Store,
  ids: readonly string[],
  size: number,
): AsyncGenerator<readonly Saved[], void, undefined> {
  for (let at = 0; at < ids.length; at += size) yield await readSaved(store, ids.slice(at, at + size));
}

/** Every title and text as they are searched, in no order. */
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

/** Some speeches with their texts, in this order, without those that are gone or cannot be read. */
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
