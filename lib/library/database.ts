/** The database's form. Each version of it stays here, so that older libraries open. */
import { Dexie, type Table } from 'dexie';
import type { Edited, Folded, Log, SetAside, SpeechRow, Text, Version } from './records.ts';
import { upgradeToTwo } from './upgrade.ts';

export const databaseName = 'qinggao';

/** The newest form that this code knows. */
export const formVersion = 2;

/** Where the database lives: the browser's own IndexedDB, or another in tests. */
export interface Indexed {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export interface Database extends Dexie {
  readonly rows: Table<SpeechRow, string>;
  readonly texts: Table<Text, string>;
  readonly logs: Table<Log, string>;
  readonly versions: Table<Version, [string, number]>;
  readonly edits: Table<Edited, string>;
  readonly folded: Table<Folded, string>;
  readonly aside: Table<SetAside, number>;
}

/** Makes the database known; `opener` opens it. A write is done when it is on the disk (`strict`). */
export function database(platform: Indexed, name: string = databaseName): Database {
  const db = new Dexie(name, {
    indexedDB: platform.indexedDB,
    IDBKeyRange: platform.IDBKeyRange,
    chromeTransactionDurability: 'strict',
    // It is opened by `opener` alone, which looks at what it opens
    autoOpen: false,
  });
  db.version(1).stores({
    rows: 'id, savedAt, updatedAt, url, contentHash, deletedAt',
    texts: 'id, logId',
    logs: 'id',
    versions: '[id+n], id',
    folded: 'id',
    aside: '++n',
  });
  // What the reader does with a speech, and the ways to find the logs that nothing needs any more
  db.version(formVersion)
    .stores({
      rows: 'id, updatedAt, url, contentHash, pageHash, deletedAt',
      versions: '[id+n], id, text.logId',
      edits: 'key, id',
    })
    .upgrade(upgradeToTwo);
  return db as Database;
}

/** The tables in which a speech is kept, for the transactions that write one. */
export function speechTables(db: Database) {
  return [db.rows, db.texts, db.logs, db.versions, db.edits, db.folded, db.aside] as const;
}
