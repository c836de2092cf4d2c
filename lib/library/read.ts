/** Reads the library. What cannot be read is set aside as it was found, never deleted. */
import { StoreError } from './errors.ts';
import { isText } from './full-record.ts';
import type { SpeechRow } from './records.ts';
import { isRow } from './row-shape.ts';
import type { Saved } from './speech-of.ts';
import type { Store } from './store.ts';

export interface LibraryCounts {
  /** Speeches not in the bin. */
  readonly speeches: number;
  readonly bin: number;
  readonly versions: number;
  readonly setAside: number;
}

/** How many there are of each. */
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

/** Rows not in the bin that were saved last, in no order. */
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

/** Moves a record that cannot be read to where it stays as it is. */
function setAside({ db, now }: Store, table: 'rows' | 'texts', key: string, record: unknown): Promise<void> {
  return db.transaction('rw', [db.rows, db.texts, db.aside], async () => {
    await db.aside.add({ table, key, record, foundAt: now() });
    await db[table].delete(key);
  });
}
