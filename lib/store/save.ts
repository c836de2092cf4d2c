/** Saves what came of pages. */
import type { CleanPage } from '../types.ts';
import { speechTables } from './database.ts';
import { type Prepared, prepare, retitled } from './prepare.ts';
import type { Log, Row, SaveResult } from './records.ts';
import { findOlder, sharesRun, withoutFragment } from './same-speech.ts';
import type { Store } from './store.ts';

/**
 * Who wants it: `asked`, the reader who looks at the page; `imported`, a folder of files that may have been imported before.
 * What an import knows already it leaves as it is: in the bin, or older than what is read today.
 */
export type SaveOrigin = 'asked' | 'imported';

/**
 * Saves every speech of some pages in one transaction: all or none. Gives the results of each page, once they are on the
 * disk.
 */
export async function savePages(
  store: Store,
  pages: readonly CleanPage[],
  origin: SaveOrigin = 'asked',
): Promise<SaveResult[][]> {
  // Before the transaction: it would close while a digest is awaited
  const prepared = await Promise.all(pages.map(async (page) => ({ page, speeches: await prepare(page) })));
  const at = store.now();
  return store.db.transaction('rw', speechTables(store.db), async () => {
    const results: SaveResult[][] = [];
    for (const { page, speeches } of prepared) {
      const log: Log = { id: store.newId(), changes: page.changes, reasons: page.reasons, score: page.score };
      const taken = new Set<string>();
      const ofPage: SaveResult[] = [];
      for (const speech of speeches) ofPage.push(await saveSpeech(store, speech, { logId: log.id, at, taken, origin }));
      if (ofPage.some(({ status }) => status !== 'unchanged')) await store.db.logs.put(log);
      results.push(ofPage);
    }
    return results;
  });
}

interface OnePage {
  readonly logId: string;
  readonly at: number;
  readonly origin: SaveOrigin;
  /** Records that speeches of the same page have found for theirs. */
  readonly taken: Set<string>;
}

async function saveSpeech(store: Store, { row, text, folded }: Prepared, page: OnePage): Promise<SaveResult> {
  const { db } = store;
  const { at, taken, logId, origin } = page;
  const same = await findSame(store, row.contentHash);
  if (same) {
    taken.add(same.id);
    const { id, title, version, deletedAt } = same;
    if (deletedAt === null || origin === 'imported') return { status: 'unchanged', id, title, version };
    await db.rows.put({ ...same, deletedAt: null, updatedAt: at, changedAt: at });
    return { status: 'saved', id, title, version };
  }
  const older = await findOlderOf(store, row, folded.text, taken);
  if (older && origin === 'imported' && (await hadText(store, older.id, row.contentHash))) {
    taken.add(older.id);
    return { status: 'unchanged', id: older.id, title: older.title, version: older.version };
  }
  const id = older?.id ?? store.newId();
  const version = (older?.version ?? 0) + 1;
  taken.add(id);
  if (older) {
    const before = await db.texts.get(id);
    if (before) await db.versions.put({ id, n: older.version, row: older, text: before });
  }
  const written: Row = {
    ...row,
    ...(older && ofTheReader(older)),
    id,
    version,
    savedAt: older?.savedAt ?? at,
    updatedAt: at,
    changedAt: at,
    tags: older?.tags ?? [],
    starred: older?.starred ?? false,
    note: older?.note ?? '',
    ownFields: older?.ownFields ?? [],
    deletedAt: null,
  };
  await db.rows.put(written);
  await db.texts.put({ ...text, id, logId });
  await db.folded.put({ id, text: written.title === row.title ? folded.text : retitled(folded.text, written.title) });
  return { status: older ? 'new-version' : 'saved', id, title: written.title, version };
}

/** The record that has this text, or had it when its page gave it; one in use before one in the bin. */
async function findSame({ db }: Store, hash: string): Promise<Row | undefined> {
  const rows = await db.rows.where('contentHash').equals(hash).toArray();
  const found = rows.find(({ deletedAt }) => deletedAt === null) ?? rows[0];
  if (found) return found;
  const edited = await db.rows.where('pageHash').equals(hash).toArray();
  return edited.find(({ deletedAt }) => deletedAt === null) ?? edited[0];
}

/** Is it the text of one of a record's versions? */
async function hadText({ db }: Store, id: string, hash: string): Promise<boolean> {
  const versions = await db.versions.where('id').equals(id).toArray();
  return versions.some(({ row }) => row.contentHash === hash);
}

async function findOlderOf({ db }: Store, row: Prepared['row'], folded: string, taken: ReadonlySet<string>) {
  if (row.url === null) return undefined;
  const rows = await db.rows.where('url').startsWith(withoutFragment(row.url)).toArray();
  const open = rows.filter(({ id, deletedAt }) => !taken.has(id) && deletedAt === null);
  if (open.length === 0) return undefined;
  const texts = new Map((await db.folded.bulkGet(open.map(({ id }) => id))).map((one) => [one?.id, one?.text]));
  return findOlder(row, open, ({ id }) => sharesRun(texts.get(id) ?? '', folded));
}

/** The fields that the reader wrote: they stand against what the page says. */
function ofTheReader(row: Row): Partial<Row> {
  return Object.fromEntries(row.ownFields.map((field) => [field, row[field]]));
}
