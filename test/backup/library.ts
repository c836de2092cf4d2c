/** Libraries in memory, filled directly and read directly: the tests do not ask the code about its own work. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type RestoreReport, restoreBackup } from '../../lib/backup/restore.ts';
import { writeBackup } from '../../lib/backup/write.ts';
import { type Database, database } from '../../lib/library/database.ts';
import { type Library, library } from '../../lib/library/index.ts';
import { searchable } from '../../lib/library/prepare.ts';
import type { RecordBatch, SetAside } from '../../lib/library/records.ts';

export interface Shelf {
  readonly db: Database;
  readonly books: Library;
}

export function emptyShelf(): Shelf {
  const db = database({ indexedDB: new IDBFactory(), IDBKeyRange });
  return { db, books: library(db, { now: () => 5, newId: () => 'new' }) };
}

/** A library that holds these records. */
export async function shelfOf({ records, logs }: RecordBatch, aside: readonly SetAside[] = []): Promise<Shelf> {
  const shelf = emptyShelf();
  const { db } = shelf;
  await db.open();
  await db.rows.bulkPut(records.map(({ row }) => row));
  await db.texts.bulkPut(records.map(({ text }) => text));
  await db.versions.bulkPut(records.flatMap(({ versions }) => [...versions]));
  await db.edits.bulkPut(records.flatMap(({ edits }) => [...edits]));
  await db.folded.bulkPut(records.map(({ row, text }) => ({ id: row.id, text: searchable(row.title, text.blocks) })));
  await db.logs.bulkPut([...logs]);
  await db.aside.bulkAdd([...aside]);
  return shelf;
}

/** Every table of a library, as it lies in the database. */
export async function contentsOf({ db }: Shelf) {
  const tables = ['rows', 'texts', 'logs', 'versions', 'edits', 'folded', 'aside'] as const;
  if (!db.isOpen()) await db.open();
  const all = await Promise.all(tables.map(async (name) => [name, await db.table(name).toArray()] as const));
  return Object.fromEntries(all) as Record<(typeof tables)[number], unknown[]>;
}

const never = new AbortController().signal;
export const madeAt = Date.UTC(2026, 0, 2, 3, 4, 6);

/** The file of a library's backup. */
export async function backupOf({ books }: Shelf, settings: unknown = null): Promise<File> {
  const source = {
    everything: () => books.everything(),
    leftOut: (known: ReadonlySet<string>) => books.leftOut(known),
    settings,
  };
  const pieces: BlobPart[] = [];
  for await (const piece of writeBackup(source, { now: madeAt, signal: never, progress: () => undefined })) {
    pieces.push(piece.slice());
  }
  return new File(pieces, 'backup.zip');
}

/** Restores a file. */
export function restoreInto({ books }: Shelf, file: Blob, signal = never): Promise<RestoreReport> {
  return restoreBackup(file, books, { signal, progress: () => undefined });
}
