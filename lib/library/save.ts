/** Saves what came of pages. */

import type { CleanPage } from '../model/types.ts';
import { speechTables } from './database.ts';
import { type Pending, pendingFor } from './pending.ts';
import { type Prepared, prepare, retitled } from './prepare.ts';
import type { Log, SaveResult, SpeechRow } from './records.ts';
import { findOlder, isLesser, sharesRun } from './same-speech.ts';
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
  /** It is written with the first text that needs it. */
  readonly log: Log;
  readonly at: number;
  readonly origin: SaveOrigin;
  /** Records that speeches of the same page have found for theirs. */
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

/** The text is there: nothing is written, but that it comes out of the bin, or takes the place of a text that cannot be read. */
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
  return findOlder(row, open, ({ id }) => sharesRun(pending.folded(id), folded.text));
}

/** The fields that the reader wrote: they stand against what the page says. */
function ofTheReader(row: SpeechRow): Partial<SpeechRow> {
  return Object.fromEntries(row.ownFields.map((field) => [field, row[field]]));
}
