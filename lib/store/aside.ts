/** Records that cannot be read, out to a backup and in from one. */
import { readFull } from './full-record.ts';
import type { SetAside } from './records.ts';
import type { Store } from './store.ts';

/** What was set aside, and every row and text besides the known records that is of no readable form. Nothing is moved. */
export function leftOut({ db, now }: Store, known: ReadonlySet<string>): Promise<SetAside[]> {
  return db.transaction('r', [db.rows, db.texts, db.versions, db.edits, db.aside], async () => {
    const found: SetAside[] = await db.aside.toArray();
    const foundAt = now();
    for (const table of ['rows', 'texts'] as const) {
      const unknown = ((await db[table].toCollection().primaryKeys()) as string[]).filter((key) => !known.has(key));
      // One that was saved a moment ago is readable, and in the next backup
      const readable = new Set((await readFull(db, unknown)).map(({ row }) => row.id));
      for (const key of unknown) {
        if (!readable.has(key)) found.push({ table, key, record: await db[table].get(key), foundAt });
      }
    }
    return found;
  });
}

/** Takes in what was set aside elsewhere, but for what is here already. Gives how many were new. */
export function keepAside({ db }: Store, records: readonly SetAside[]): Promise<number> {
  const told = ({ table, key, record }: SetAside) => JSON.stringify([table, key, record]);
  return db.transaction('rw', db.aside, async () => {
    const known = new Set((await db.aside.toArray()).map(told));
    const fresh = records.filter((record) => !known.has(told(record)));
    await db.aside.bulkAdd(fresh.map(({ n: _, ...record }) => record));
    return fresh.length;
  });
}
