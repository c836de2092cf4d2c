/** The library: the only code that reads and writes the database. Every failure is a `StoreError`. */
import { isBlock } from '../page-shapes.ts';
import { listOf, shapeOf, text } from '../shapes.ts';
import type { CleanPage } from '../types.ts';
import type { Database } from './database.ts';
import { StoreError, storeError } from './errors.ts';
import { prepare } from './prepare.ts';
import type { Folded, Log, Row, SaveResult, SetAside, Text, Version } from './records.ts';
import { isRow } from './row-shape.ts';
import { findOlder, sharesRun, withoutFragment } from './same-speech.ts';

/** A saved speech with its text. */
export interface Saved {
  readonly row: Row;
  readonly text: Text;
}

export interface Library {
  /**
   * Saves every speech of a page, all or none, and returns when they are on the disk. The same text again makes no second
   * record (out of the bin it comes back); a changed text from the same place makes a new version.
   */
  save(page: CleanPage): Promise<SaveResult[]>;
  /** All rows not in the bin, newest first. A row that cannot be read is set aside. */
  list(): Promise<Row[]>;
  /** Throws `not-found` where there is none, or it was set aside because it cannot be read. */
  read(id: string): Promise<Saved>;
  /** The account of the page that a speech came from; null where it is missing. */
  log(logId: string): Promise<Log | null>;
  versions(id: string): Promise<Version[]>;
  /** Title and text as they are searched, for all records. */
  folded(): Promise<Folded[]>;
  /** Puts records in the bin. `restore` takes them out again. */
  discard(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Records that could not be read, as they were found. */
  setAside(): Promise<SetAside[]>;
  /** Lets go of the database; the next call opens it again. */
  close(): void;
}

/** What the library takes from its surroundings: time in milliseconds, and ids that never come twice. */
export interface Surroundings {
  readonly now: () => number;
  readonly newId: () => string;
}

/** The library kept in a database. Its methods reject with a `StoreError` and nothing else. */
/** The library in a database. Nothing is opened before the first call. */
export function library(db: Database, { now, newId }: Surroundings): Library {
  /** Every call goes through here, so that nothing but a `StoreError` comes out. */
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      if (!db.isOpen()) await db.open();
      return await work();
    } catch (error) {
      throw storeError(error);
    }
  };

  const save = async (page: CleanPage): Promise<SaveResult[]> => {
    // Before the transaction: it would close while the digest is awaited
    const prepared = await prepare(page);
    const log: Log = { id: newId(), changes: page.changes, reasons: page.reasons, score: page.score };
    const at = now();
    return db.transaction('rw', [db.rows, db.texts, db.logs, db.versions, db.folded], async () => {
      const results: SaveResult[] = [];
      const taken = new Set<string>();
      for (const { row, text, folded } of prepared) {
        const same = await db.rows.where('contentHash').equals(row.contentHash).first();
        if (same) {
          taken.add(same.id);
          if (same.deletedAt === null) {
            results.push({ status: 'unchanged', id: same.id, title: same.title, version: same.version });
          } else {
            await db.rows.put({ ...same, deletedAt: null, savedAt: at });
            results.push({ status: 'saved', id: same.id, title: same.title, version: same.version });
          }
          continue;
        }
        const rows = row.url === null ? [] : await db.rows.where('url').startsWith(withoutFragment(row.url)).toArray();
        const open = rows.filter(({ id, deletedAt }) => !taken.has(id) && deletedAt === null);
        const texts = new Map((await db.folded.bulkGet(open.map(({ id }) => id))).map((one) => [one?.id, one?.text]));
        const older = findOlder(row, open, ({ id }) => sharesRun(texts.get(id) ?? '', folded.text));
        const id = older?.id ?? newId();
        const version = (older?.version ?? 0) + 1;
        taken.add(id);
        if (older) {
          const before = await db.texts.get(id);
          if (before) await db.versions.put({ id, n: older.version, row: older, text: before });
        }
        await db.rows.put({
          ...row,
          id,
          version,
          savedAt: older?.savedAt ?? at,
          updatedAt: at,
          tags: older?.tags ?? [],
          deletedAt: null,
        });
        await db.texts.put({ ...text, id, logId: log.id });
        await db.folded.put({ ...folded, id });
        results.push({ status: older ? 'new-version' : 'saved', id, title: row.title, version });
      }
      if (results.some(({ status }) => status !== 'unchanged')) await db.logs.put(log);
      return results;
    });
  };

  /** Moves a record that cannot be read to where it stays as it is. */
  const setAside = (table: SetAside['table'], key: string, record: unknown) =>
    db.transaction('rw', [db.rows, db.texts, db.aside], async () => {
      await db.aside.add({ table, key, record, foundAt: now() });
      await db[table].delete(key);
    });

  const mark = (ids: readonly string[], deletedAt: number | null) =>
    db.transaction('rw', db.rows, async () => {
      const rows = (await db.rows.bulkGet([...ids])).filter((row) => row !== undefined);
      await db.rows.bulkPut(rows.map((row) => ({ ...row, deletedAt })));
    });

  return {
    save: (page) => guarded(() => save(page)),
    list: () =>
      guarded(async () => {
        const found: unknown[] = await db.rows.orderBy('id').toArray();
        const broken = found.filter((row) => !isRow(row));
        for (const row of broken) await setAside('rows', (row as { id: string }).id, row);
        return found
          .filter(isRow)
          .filter(({ deletedAt }) => deletedAt === null)
          .sort((a, b) => b.updatedAt - a.updatedAt || a.ordinal - b.ordinal);
      }),
    read: (id) =>
      guarded(async () => {
        const [row, text] = await Promise.all([db.rows.get(id), db.texts.get(id)]);
        if (text !== undefined && !isText(text)) await setAside('texts', id, text);
        if (!isRow(row) || !isText(text)) throw new StoreError('not-found', `No readable record ${id}`);
        return { row, text };
      }),
    log: (logId) => guarded(async () => (await db.logs.get(logId)) ?? null),
    versions: (id) => guarded(() => db.versions.where('id').equals(id).toArray()),
    folded: () => guarded(() => db.folded.toArray()),
    discard: (ids) => guarded(() => mark(ids, now())),
    restore: (ids) => guarded(() => mark(ids, null)),
    setAside: () => guarded(() => db.aside.toArray()),
    close: () => db.close(),
  };
}

const isText = shapeOf<Text>({ id: text, logId: text, blocks: listOf(isBlock) });
