/**
 * Saves what came of pages. All records are looked up at once and written at once, five times as fast as one by one; between
 * the two nothing may be awaited, since an idle transaction ends by itself.
 */

import type { CleanPage } from '../model/types.ts';
import { type Database, speechTables } from './database.ts';
import { isRow, isText } from './full-record.ts';
import { type Prepared, prepare, retitled } from './prepare.ts';
import type { Folded, Log, SaveResult, SpeechRow, Text, Version } from './records.ts';
import { findOlder, isLesser, sharedPart, withoutFragment } from './same-speech.ts';
import type { Store } from './store.ts';

/**
 * Who wants it: the reader who looks at the page, or a folder of files that may have been imported before. An import leaves
 * what the library has as it is, in the bin too.
 */
export type SaveOrigin = 'asked' | 'imported';

/** Saves every speech of some pages in one transaction. Gives the results of each page. */
export async function savePages(
  store: Store,
  pages: readonly CleanPage[],
  origin: SaveOrigin = 'asked',
): Promise<SaveResult[][]> {
  // The transaction would end while a digest is awaited
  const prepared = await Promise.all(pages.map(async (page) => ({ page, speeches: await prepare(page) })));
  const at = store.now();
  return store.db.transaction('rw', speechTables(store.db), async () => {
    const pending = await pendingFor(
      store.db,
      prepared.flatMap(({ speeches }) => speeches.map(({ row }) => row)),
    );
    const results: SaveResult[][] = [];
    for (const { page, speeches } of prepared) {
      const log: Log = { id: store.newId(), changes: page.changes, reasons: page.reasons, score: page.score };
      const onePage: OnePage = { pending, newId: store.newId, log, at, taken: new Set(), origin };
      const ofPage: SaveResult[] = [];
      for (const speech of speeches) ofPage.push(saveSpeech(speech, onePage));
      results.push(ofPage);
    }
    await pending.flush();
    return results;
  });
}

interface OnePage {
  readonly pending: Pending;
  readonly newId: () => string;
  /** Written with the first text that needs it. */
  readonly log: Log;
  readonly at: number;
  readonly origin: SaveOrigin;
  /** Found for other speeches of the same page. */
  readonly taken: Set<string>;
}

function saveSpeech(speech: Prepared, page: OnePage): SaveResult {
  const { pending, at, taken, log, origin } = page;
  const { row, text, folded } = speech;
  const same = pending.findSame(row.contentHash);
  if (same) return saveAgain(same, speech, page);
  const older = findOlderOf(speech, page);
  if (older && origin === 'imported' && pending.hadText(older.id, row.contentHash)) {
    taken.add(older.id);
    return { status: 'unchanged', id: older.id, title: older.title, version: older.version };
  }
  if (older && isLesser({ ...row, text: folded.text }, { ...older, text: pending.folded(older.id) })) {
    taken.add(older.id);
    return { status: 'unchanged', id: older.id, title: older.title, version: older.version, fuller: true };
  }
  const id = older?.id ?? page.newId();
  const version = (older?.version ?? 0) + 1;
  taken.add(id);
  const before = older && pending.text(id);
  if (older && before) pending.write({ version: { id, n: older.version, row: older, text: before } });
  const written: SpeechRow = {
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
  const searched = written.title === row.title ? folded.text : retitled(folded.text, written.title);
  pending.write({ row: written, text: { ...text, id, logId: log.id }, folded: { id, text: searched }, log });
  return { status: older ? 'new-version' : 'saved', id, title: written.title, version };
}

/** The text is there: it only comes out of the bin, or replaces a text that cannot be read. */
function saveAgain(same: SpeechRow, { row, text, folded }: Prepared, page: OnePage): SaveResult {
  const { pending, at, taken, log, origin } = page;
  const { id, title, version } = same;
  taken.add(id);
  const readable = pending.text(id) !== null;
  if (readable && (same.deletedAt === null || origin === 'imported'))
    return { status: 'unchanged', id, title, version };
  pending.write({ row: { ...same, deletedAt: null, updatedAt: at, changedAt: at } });
  if (!readable) {
    const { chars, complete, missingChars, contentHash, excerpt } = row;
    pending.write({
      row: {
        ...same,
        chars,
        complete,
        missingChars,
        contentHash,
        excerpt,
        deletedAt: null,
        updatedAt: at,
        changedAt: at,
      },
      text: { ...text, id, logId: log.id },
      log,
      folded: { id, text: retitled(folded.text, title) },
    });
  }
  return { status: 'saved', id, title, version };
}

function findOlderOf({ row, folded }: Prepared, { pending, taken }: OnePage): SpeechRow | undefined {
  if (row.url === null) return undefined;
  const open = pending.fromPage(row.url).filter(({ id }) => !taken.has(id));
  return findOlder(row, open, ({ id }) => sharedPart(pending.folded(id), folded.text));
}

/** They stand against what the page says. */
function ofTheReader(row: SpeechRow): Partial<SpeechRow> {
  return Object.fromEntries(row.ownFields.map((field) => [field, row[field]]));
}

type Wanted = Pick<SpeechRow, 'contentHash' | 'url'>;

interface Pending {
  /** The record that has this text, or had it when its page gave it; one in use before one in the bin. */
  findSame(hash: string): SpeechRow | undefined;
  /** Records in use that were saved from this page. */
  fromPage(url: string): readonly SpeechRow[];
  /** Null where there is none, or it cannot be read. */
  text(id: string): Text | null;
  folded(id: string): string;
  /** True if one of a record's versions has the text. */
  hadText(id: string, hash: string): boolean;
  write(what: WrittenSpeech): void;
  /** Writes everything to the database. */
  flush(): Promise<void>;
}

/** What stood under the same keys gives way. */
interface WrittenSpeech {
  readonly row?: SpeechRow;
  readonly text?: Text;
  readonly folded?: Folded;
  readonly version?: Version;
  readonly log?: Log;
}

/** Looks up all records that these speeches may be. */
async function pendingFor(db: Database, speeches: readonly Wanted[]): Promise<Pending> {
  const hashes = [...new Set(speeches.map(({ contentHash }) => contentHash))];
  const urls = [...new Set(speeches.flatMap(({ url }) => (url === null ? [] : [withoutFragment(url)])))];
  const found = await Promise.all([
    ...hashes.map((hash) => db.rows.where('contentHash').equals(hash).toArray()),
    ...hashes.map((hash) => db.rows.where('pageHash').equals(hash).toArray()),
    ...urls.map((url) => db.rows.where('url').startsWith(url).toArray()),
  ]);
  // A row that cannot be read is nobody's older self
  const rows = new Map(
    found
      .flat()
      .filter(isRow)
      .map((row) => [row.id, row]),
  );
  const ids = [...rows.keys()];
  const [knownTexts, knownFolded, knownVersions] = await Promise.all([
    db.texts.bulkGet(ids),
    db.folded.bulkGet(ids),
    Promise.all(ids.map((id) => db.versions.where('id').equals(id).toArray())),
  ]);
  const textOf = new Map<string, unknown>(ids.map((id, index) => [id, knownTexts[index]]));
  const foldedOf = new Map(ids.map((id, index) => [id, knownFolded[index]?.text]));
  const versions = knownVersions.flat();
  const texts: Text[] = [];
  const folded: Folded[] = [];
  const freshVersions: Version[] = [];
  const logs = new Map<string, Log>();
  const changed = new Map<string, SpeechRow>();

  const pick = (is: (row: SpeechRow) => boolean) => {
    const all = [...rows.values()].filter(is);
    return all.find(({ deletedAt }) => deletedAt === null) ?? all[0];
  };
  return {
    findSame: (hash) => pick(({ contentHash }) => contentHash === hash) ?? pick(({ pageHash }) => pageHash === hash),
    fromPage: (url) => {
      const page = withoutFragment(url);
      return [...rows.values()].filter((row) => row.deletedAt === null && row.url?.startsWith(page));
    },
    text: (id) => {
      const text = textOf.get(id);
      return isText(text) ? text : null;
    },
    folded: (id) => foldedOf.get(id) ?? '',
    hadText: (id, hash) => versions.some((version) => version.id === id && version.row.contentHash === hash),
    write: (what) => {
      if (what.row) {
        rows.set(what.row.id, what.row);
        changed.set(what.row.id, what.row);
      }
      if (what.text) {
        textOf.set(what.text.id, what.text);
        texts.push(what.text);
      }
      if (what.folded) {
        foldedOf.set(what.folded.id, what.folded.text);
        folded.push(what.folded);
      }
      if (what.version) {
        versions.push(what.version);
        freshVersions.push(what.version);
      }
      if (what.log) logs.set(what.log.id, what.log);
    },
    flush: async () => {
      await Promise.all([
        db.rows.bulkPut([...changed.values()]),
        db.texts.bulkPut(texts),
        db.folded.bulkPut(folded),
        db.versions.bulkPut(freshVersions),
        db.logs.bulkPut([...logs.values()]),
      ]);
    },
  };
}
