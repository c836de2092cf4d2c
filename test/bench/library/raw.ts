/** IndexedDB without anything around it: the floor that the library's own writes and reads are measured against. */

const tables = ['rows', 'texts', 'logs', 'folded'] as const;
type Table = (typeof tables)[number];

const name = 'qinggao-raw';

/** A new database with the tables of the library and none of its indexes. */
export function scratch(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    indexedDB.deleteDatabase(name);
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => {
      for (const table of tables) opening.result.createObjectStore(table, { keyPath: 'id' });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** Puts records in one transaction, and resolves when they are on the disk. */
export function rawPut(db: IDBDatabase, records: Partial<Readonly<Record<Table, readonly unknown[]>>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = db.transaction(tables, 'readwrite', { durability: 'strict' });
    for (const table of tables) for (const record of records[table] ?? []) writing.objectStore(table).put(record);
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
}

/** All records of a table. */
export function rawGetAll(db: IDBDatabase, table: string): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const reading = db.transaction(table).objectStore(table).getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
}
