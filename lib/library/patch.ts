/** Changes of rows alone, for many speeches at once, each with a way back. */
import type { SpeechRow } from './records.ts';
import type { Store } from './store.ts';

type Patch = Partial<Pick<SpeechRow, 'tags' | 'starred' | 'note' | 'deletedAt'>>;

interface Patched {
  readonly id: string;
  readonly before: Patch;
  readonly after: Patch;
  readonly changedAt: { readonly before: number; readonly after: number };
}

/** The way back from a bulk action: plain data, with the changed rows alone. */
export interface Undo {
  readonly rows: readonly Patched[];
}

/** `passedOver` were changed again since, or are gone: they stay as they are. */
export interface UndoneBatch {
  readonly undone: readonly string[];
  readonly passedOver: readonly string[];
}

/** Writes what `patchOf` gives for each row, in one transaction; null leaves a row as it is. Unknown ids are passed over. */
export async function patchRows(
  { db, now }: Store,
  ids: readonly string[],
  patchOf: (row: SpeechRow) => Patch | null,
): Promise<Undo> {
  return db.transaction('rw', db.rows, async () => {
    const at = now();
    const found = (await db.rows.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
    const written: SpeechRow[] = [];
    const patched: Patched[] = [];
    for (const row of found) {
      const after = patchOf(row);
      if (after === null || agrees(row, after)) continue;
      const before = Object.fromEntries(Object.keys(after).map((field) => [field, row[field as keyof Patch]]));
      patched.push({ id: row.id, before, after, changedAt: { before: row.changedAt, after: at } });
      written.push({ ...row, ...after, changedAt: at });
    }
    await db.rows.bulkPut(written);
    return { rows: patched };
  });
}

/** Puts back what an action wrote, where it still stands. */
export async function undoPatch({ db, now }: Store, { rows }: Undo): Promise<UndoneBatch> {
  return db.transaction('rw', db.rows, async () => {
    const found = await db.rows.bulkGet(rows.map(({ id }) => id));
    const written: SpeechRow[] = [];
    rows.forEach(({ before, after, changedAt }, index) => {
      const row = found[index];
      if (row === undefined || !agrees(row, after)) return;
      const untouched = row.changedAt === changedAt.after;
      written.push({ ...row, ...before, changedAt: untouched ? changedAt.before : now() });
    });
    await db.rows.bulkPut(written);
    const undone = new Set(written.map(({ id }) => id));
    return { undone: [...undone], passedOver: rows.map(({ id }) => id).filter((id) => !undone.has(id)) };
  });
}

/** Adds and takes away tags. */
export function retag(store: Store, ids: readonly string[], change: TagChange): Promise<Undo> {
  const add = [...new Set((change.add ?? []).map(tidyTag))].filter((tag) => tag !== '');
  const remove = new Set((change.remove ?? []).map(tidyTag));
  return patchRows(store, ids, ({ tags }) => ({
    tags: [...tags.filter((tag) => !remove.has(tag)), ...add.filter((tag) => !tags.includes(tag))],
  }));
}

export interface TagChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** A tag as it is kept: one line, single blanks. */
export function tidyTag(tag: string): string {
  return tag.replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** All values are JSON. */
function agrees(row: SpeechRow, patch: Patch): boolean {
  return Object.entries(patch).every(
    ([field, value]) => JSON.stringify(row[field as keyof Patch]) === JSON.stringify(value),
  );
}
