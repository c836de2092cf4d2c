/**
 * The library: the only way to the database. Every method rejects with a `StoreError` and nothing else, and what it wrote is
 * on the disk when it resolves, in one transaction unless its sentence says otherwise.
 */

import type { CleanPage } from '../model/types.ts';
import { type Database, opener } from './database.ts';
import { editSpeech, putBackEdit, type SpeechChange, useVersion } from './edit.ts';
import { patchRows, retag, type TagChange, type Undo, type UndoneBatch, undoPatch } from './patch.ts';
import {
  countAll,
  foldedBatches,
  type LibraryCounts,
  latestRows,
  listRows,
  readOrThrow,
  readSaved,
  recordBatches,
  rowsOf,
  savedBatches,
} from './read.ts';
import type { Edited, Folded, Log, RecordBatch, Saved, SaveResult, SetAside, SpeechRow, Version } from './records.ts';
import { removeForever, sweepBin } from './remove.ts';
import { type Restoring, restoring } from './restore.ts';
import { savePages } from './save.ts';
import { keepAside, leftOut } from './set-aside.ts';
import { guarded, type Store, type StoreSources } from './store.ts';

export interface Library {
  /**
   * Saves every speech of a page, all or none. The same text again makes no second record, but comes out of the bin; a changed
   * text from the same place makes a new version.
   */
  save(page: CleanPage): Promise<SaveResult[]>;
  /** Saves many pages, all or none. Gives the results of each. */
  saveMany(pages: readonly CleanPage[]): Promise<SaveResult[][]>;
  /** As `save`, but a text in the bin stays there, and an older version stays one. */
  saveImported(page: CleanPage): Promise<SaveResult[]>;

  /** Rows not in the bin, those saved last first. A row that cannot be read is set aside. */
  list(): Promise<SpeechRow[]>;
  /** The first rows of `list`, for a first screen. */
  latest(count: number): Promise<SpeechRow[]>;
  /** Rows in the bin, those discarded last first. */
  bin(): Promise<SpeechRow[]>;
  /** The rows of these ids that are there, in the bin or not, in no order. */
  rows(ids: readonly string[]): Promise<SpeechRow[]>;
  /** Throws `not-found` where it is not there, or was set aside. */
  read(id: string): Promise<Saved>;
  /** In their order, without those that are gone or cannot be read. */
  readMany(ids: readonly string[]): Promise<readonly Saved[]>;
  /** The log of the page that a speech came from; null where it is missing. */
  log(logId: string): Promise<Log | null>;
  /** Oldest first. */
  versions(id: string): Promise<Version[]>;
  /** Oldest first. */
  edits(id: string): Promise<Edited[]>;
  /** Titles and texts as they are searched, of these records, or of all, `size` at a time (500). */
  folded(ids: readonly string[]): Promise<Folded[]>;
  foldedBatches(size?: number): AsyncGenerator<readonly Folded[], void, undefined>;
  counts(): Promise<LibraryCounts>;
  /** Records that could not be read, as they were found. */
  setAside(): Promise<SetAside[]>;
  /** What a backup of these records lacks, because it cannot be read. */
  leftOut(known: ReadonlySet<string>): Promise<SetAside[]>;
  /** Takes in what was set aside in a backed-up library. Gives how many were new. */
  keepAside(records: readonly SetAside[]): Promise<number>;

  tag(ids: readonly string[], change: TagChange): Promise<Undo>;
  star(ids: readonly string[], starred: boolean): Promise<Undo>;
  note(id: string, note: string): Promise<Undo>;
  /** Puts records in the bin, where they stay for 30 days. */
  discard(ids: readonly string[]): Promise<Undo>;
  restore(ids: readonly string[]): Promise<Undo>;
  /** Takes a bulk action back in every row that still is as the action left it. */
  undo(action: Undo): Promise<UndoneBatch>;

  /**
   * Writes over fields or text. `seen` is the `changedAt` of the row as the reader had it: `changed-meanwhile` where it is no
   * longer, `empty-text` where no text is left.
   */
  edit(id: string, change: SpeechChange, seen?: number): Promise<Saved>;
  /** Puts one edit back; `not-undone` where later changes are bound up with it. */
  putBack(id: string, key: string): Promise<Saved>;
  useVersion(id: string, n: number): Promise<Saved>;

  /** Removes speeches with all that only they need, 200 to a transaction. Gives how many. */
  deleteForever(ids: readonly string[]): Promise<number>;
  /** Removes what has been in the bin for 30 days. Gives how many. */
  sweep(): Promise<number>;

  /** Everything of every speech, `size` at a time (100), for a backup. */
  everything(size?: number): AsyncGenerator<RecordBatch, void, undefined>;
  /** These speeches in their order, `size` at a time (50), for an export. */
  batches(ids: readonly string[], size?: number): AsyncGenerator<readonly Saved[], void, undefined>;
  /** Takes a backup of these records in, batch by batch, each in one transaction. See `MergeStatus`. */
  restoring(ids?: ReadonlySet<string>): Restoring;

  /** The next call opens it again. */
  close(): void;
}

const backupBatch = 100;

const foldedBatch = 500;

const exportBatch = 50;

/** The library in a database. Nothing is opened before the first call. */
export function library(db: Database, surroundings: StoreSources): Library {
  const store: Store = { db, open: opener(db), ...surroundings };
  const run = <T>(work: () => Promise<T>): Promise<T> => guarded(store, work);
  const patch = (ids: readonly string[], patchOf: Parameters<typeof patchRows>[2]) =>
    run(() => patchRows(store, ids, patchOf));
  return {
    save: async (page) => (await run(() => savePages(store, [page])))[0] ?? [],
    saveMany: (pages) => run(() => savePages(store, pages)),
    saveImported: async (page) => (await run(() => savePages(store, [page], 'imported')))[0] ?? [],

    list: () =>
      run(async () => {
        const rows = await listRows(store);
        return rows.filter(({ deletedAt }) => deletedAt === null).sort(lastSavedFirst);
      }),
    latest: (count) => run(async () => (await latestRows(store, count)).sort(lastSavedFirst)),
    bin: () =>
      run(async () => (await db.rows.where('deletedAt').above(0).reverse().sortBy('deletedAt')).filter(Boolean)),
    rows: (ids) => run(() => rowsOf(store, ids)),
    read: (id) => run(() => readOrThrow(store, id)),
    readMany: (ids) => readSaved(store, ids),
    log: (logId) => run(async () => (await db.logs.get(logId)) ?? null),
    versions: (id) => run(() => db.versions.where('id').equals(id).sortBy('n')),
    edits: (id) => run(() => db.edits.where('id').equals(id).sortBy('at')),
    folded: (ids) => run(async () => (await db.folded.bulkGet([...ids])).filter((folded) => folded !== undefined)),
    foldedBatches: (size = foldedBatch) => foldedBatches(store, size),
    counts: () => run(() => countAll(store)),
    setAside: () => run(() => db.aside.toArray()),
    leftOut: (known) => run(() => leftOut(store, known)),
    keepAside: (records) => run(() => keepAside(store, records)),

    tag: (ids, change) => run(() => retag(store, ids, change)),
    star: (ids, starred) => patch(ids, () => ({ starred })),
    note: (id, note) => patch([id], () => ({ note })),
    discard: (ids) => patch(ids, ({ deletedAt }) => (deletedAt === null ? { deletedAt: store.now() } : null)),
    restore: (ids) => patch(ids, () => ({ deletedAt: null })),
    undo: (action) => run(() => undoPatch(store, action)),

    edit: (id, change, seen) => run(() => editSpeech(store, id, change, seen)),
    putBack: (id, key) => run(() => putBackEdit(store, id, key)),
    useVersion: (id, n) => run(() => useVersion(store, id, n)),

    deleteForever: (ids) => run(() => removeForever(store, ids)),
    sweep: () => run(() => sweepBin(store)),

    everything: (size = backupBatch) => recordBatches(store, size),
    batches: (ids, size = exportBatch) => savedBatches(store, ids, size),
    restoring: (ids) => {
      const { add } = restoring(store, ids);
      return { add: (batch) => run(() => add(batch)) };
    },

    close: () => db.close(),
  };
}

const lastSavedFirst = (a: SpeechRow, b: SpeechRow) => b.updatedAt - a.updatedAt || a.ordinal - b.ordinal;
