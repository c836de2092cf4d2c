/** Records that cannot be read, out to a backup and in from one. */
import { isEdited, isVersion, readFull } from './full-record.ts';
import type { SetAside } from './records.ts';
import type { Store } from './store.ts';

/** What was set aside, and all else that a backup of the known records lacks. Nothing is moved. */
export function leftOut({ db, now }: Store, known: ReadonlySet<string>): Promise<SetAside[]> {
  return db.transaction('r', [db.rows, db.texts, db.versions, db.edits, db.aside], async () => {
    const found: SetAside[] = await db.aside.toArray();
    const foundAt = now();
    const whole = new Set(known);
    const add = (table: SetAside['table'], key: string, record: unknown) =>
      void found.push({ table, key, record, foundAt });
    for (const table of ['rows', 'texts'] as const) {
      const unknown = ((await db[table].toCollection().primaryKeys()) as string[]).filter((key) => !known.has(key));
      // One saved a moment ago is in the next backup
      const readable = new Set((await readFull(db, unknown)).map(({ row }) => row.id));
      for (const id of readable) whole.add(id);
      for (const key of unknown) {
        if (!readable.has(key)) add(table, key, await db[table].get(key));
      }
    }
    // One by one: there may be many
    await db.versions.each((one: unknown, { primaryKey: [id] }) => {
      if (!isVersion(one) || !whole.has(id)) add('versions', id, one);
    });
    await db.edits.each((one: unknown, { primaryKey }) => {
      if (!isEdited(one) || !whole.has(one.id)) add('edits', primaryKey, one);
    });
    return found;
  });
}

/** Takes in what was set aside elsewhere, each once. Gives how many were new. */
export function keepAside({ db }: Store, records: readonly SetAside[]): Promise<number> {
  const told = ({ table, key, record }: SetAside) => JSON.stringify([table, key, record]);
  return db.transaction('rw', db.aside, async () => {
    const known = new Set((await db.aside.toArray()).map(told));
    const fresh = records.filter((record) => !known.has(told(record)));
    await db.aside.bulkAdd(fresh.map(({ n: _, ...record }) => record));
    return fresh.length;
  });
}
