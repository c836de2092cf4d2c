/** The database's form. Each version of it stays here, so that older libraries open. */
import { Dexie, type Table } from 'dexie';
import type { Folded, Log, Row, SetAside, Text, Version } from './records.ts';

export const databaseName = 'qinggao';

/** Where the database lives: the browser's own IndexedDB, or another in tests. */
export interface Indexed {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export interface Database extends Dexie {
  readonly rows: Table<Row, string>;
  readonly texts: Table<Text, string>;
  readonly logs: Table<Log, string>;
  readonly versions: Table<Version, [string, number]>;
  readonly folded: Table<Folded, string>;
  readonly aside: Table<SetAside, number>;
}

/** Makes the database known; it opens with its first use. A write is done when it is on the disk (`strict`). */
export function database(platform: Indexed, name: string = databaseName): Database {
  const db = new Dexie(name, {
    indexedDB: platform.indexedDB,
    IDBKeyRange: platform.IDBKeyRange,
    chromeTransactionDurability: 'strict',
  });
  db.version(1).stores({
    rows: 'id, savedAt, updatedAt, url, contentHash, deletedAt',
    texts: 'id, logId',
    logs: 'id',
    versions: '[id+n], id',
    folded: 'id',
    aside: '++n',
  });
  return db as Database;
}
