/** The database's form. Each version of it stays here, so that older libraries open. */

import { Dexie, type Table, type Transaction } from 'dexie';
import { StoreError } from './errors.ts';
import type { Edited, Folded, Log, SetAside, SpeechRow, Text, Version } from './records.ts';

export const databaseName = 'qinggao';

export const formVersion = 2;

/** The browser's own, or another in tests. */
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

/** Describes the database; `opener` opens it. A write is done when it is on the disk (`strict`). */
export function database(platform: Indexed, name: string = databaseName): Database {
  const db = new Dexie(name, {
    indexedDB: platform.indexedDB,
    IDBKeyRange: platform.IDBKeyRange,
    chromeTransactionDurability: 'strict',
    // `opener` looks at what it opens
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
  // The reader's edits, and ways to find logs that nothing needs any more
  db.version(formVersion)
    .stores({
      rows: 'id, updatedAt, url, contentHash, pageHash, deletedAt',
      versions: '[id+n], id, text.logId',
      edits: 'key, id',
    })
    .upgrade(upgradeToTwo);
  return db as Database;
}

/** For the transactions that write a speech. */
export function speechTables(db: Database) {
  return [db.rows, db.texts, db.logs, db.versions, db.edits, db.folded, db.aside] as const;
}

/** How long another window may take to give up an older form before the reader is told. */
const patienceMs = 2000;

/**
 * Gives what opens a database. It rejects with `storage-blocked` where another window holds an older form open; a later call
 * finds it open once that window is closed. A database of a newer form is closed at once (`storage-newer`): dexie would open
 * it, and write records of an older form into it.
 */
export function opener(db: Database, patience: number = patienceMs): () => Promise<void> {
  let isBlocked = false;
  let told: (() => void)[] = [];
  db.on('blocked', () => {
    setTimeout(() => {
      if (db.isOpen()) return;
      isBlocked = true;
      for (const tell of told) tell();
      told = [];
    }, patience);
  });
  const blocked = () =>
    new Promise<void>((resolve) => {
      if (isBlocked) resolve();
      else told.push(resolve);
    });

  return async () => {
    if (db.isOpen()) return;
    const opened = db.open().then(() => {
      isBlocked = false;
    });
    await Promise.race([opened, blocked()]);
    if (!db.isOpen()) {
      opened.catch(() => undefined);
      if (isBlocked) throw new StoreError('storage-blocked', 'Another window holds an older form of the database open');
    }
    if (db.isOpen() && Math.floor(db.backendDB().version / 10) > formVersion) {
      const { version } = db.backendDB();
      db.close({ disableAutoOpen: false });
      throw new StoreError('storage-newer', `The database is of form ${version / 10}`);
    }
  };
}

/** Of any form, broken ones too. */
type Found = Record<string, unknown>;

/** Gives every row, also those kept with older texts, what version 2 knows of a speech. What cannot be read stays as it is. */
async function upgradeToTwo(transaction: Transaction): Promise<void> {
  const write = (row: Found) => void Object.assign(row, rowOfTwo(row));
  await transaction.table<Found>('rows').toCollection().modify(write);
  await transaction
    .table<Found>('versions')
    .toCollection()
    .modify(({ row }) => {
      if (typeof row === 'object' && row !== null) write(row as Found);
    });
}

function rowOfTwo({ updatedAt, deletedAt, contentHash, title }: Found): Found {
  const times = [updatedAt, deletedAt].filter((time) => typeof time === 'number');
  return {
    changedAt: Math.max(0, ...times),
    starred: false,
    note: '',
    ownFields: [],
    pageHash: contentHash,
    pageTitle: title,
  };
}
