/** What the library holds, read from the database itself and not from what the interface says of it. */
import type { Reader } from './browser.ts';

/** The columns of a row that tests look at. */
export interface StoredRow {
  readonly title: string;
  readonly version: number;
  readonly deletedAt: number | null;
  readonly tags: readonly string[];
}

/** All rows of the library, in no order; none where nothing was ever saved. */
export function rowsIn({ worker }: Reader): Promise<readonly StoredRow[]> {
  return worker.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'qinggao')) return [];
    return new Promise<StoredRow[]>((resolve, reject) => {
      const opening = indexedDB.open('qinggao');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        if (!db.objectStoreNames.contains('rows')) {
          db.close();
          resolve([]);
          return;
        }
        const all = db.transaction('rows').objectStore('rows').getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => {
          db.close();
          resolve(all.result as StoredRow[]);
        };
      };
    });
  });
}

/** Every table of the library, each in the order of its keys. */
export function tablesIn({
  worker,
}: Reader): Promise<{ readonly rows: readonly unknown[]; readonly [table: string]: readonly unknown[] }> {
  return worker.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('qinggao');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    const tables: { rows: unknown[]; [table: string]: unknown[] } = { rows: [] };
    for (const name of [...db.objectStoreNames]) {
      tables[name] = await new Promise((resolve, reject) => {
        const all = db.transaction(name).objectStore(name).getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => resolve(all.result as unknown[]);
      });
    }
    db.close();
    return tables;
  });
}

/** Puts records into tables of the library, which has been opened once. */
export function fill({ worker }: Reader, tables: { readonly [table: string]: readonly unknown[] }): Promise<void> {
  return worker.evaluate(async (given) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('qinggao');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = db.transaction(Object.keys(given), 'readwrite');
    for (const [name, records] of Object.entries(given)) {
      for (const record of records) writing.objectStore(name).put(record);
    }
    await new Promise<void>((resolve, reject) => {
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => resolve();
    });
    db.close();
  }, tables);
}

/** Empties every table of the library. */
export function wipe({ worker }: Reader): Promise<void> {
  return worker.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('qinggao');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    const names = [...db.objectStoreNames];
    const writing = db.transaction(names, 'readwrite');
    for (const name of names) writing.objectStore(name).clear();
    await new Promise<void>((resolve, reject) => {
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => resolve();
    });
    db.close();
  });
}
