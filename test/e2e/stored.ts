/** What the library holds, read from the database itself and not from what the interface says of it. */
import type { Reader } from './browser.ts';

/** The columns of a row that tests look at. */
export interface StoredRow {
  readonly title: string;
  readonly version: number;
  readonly deletedAt: number | null;
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
