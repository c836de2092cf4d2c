/** What the bench of the library runs in a page of the extension's own origin, as functions that give JSON. */
import { restoreBackup } from '../../../lib/backup/restore.ts';
import { writeBackup } from '../../../lib/backup/write.ts';
import type { ExportItem } from '../../../lib/export/summary.ts';
import { zipSpeeches } from '../../../lib/export/zip.ts';
import { database, databaseName } from '../../../lib/library/database.ts';
import { library } from '../../../lib/library/index.ts';
import { type SpeechRow, speechOf } from '../../../lib/library/records.ts';
import { finder } from '../../../lib/library/search/finder.ts';
import { words } from '../../../lib/library/search/words.ts';
import { rawGetAll, rawPut, scratch } from './raw.ts';
import { pageOf } from './speeches.ts';

const surroundings = { now: Date.now, newId: () => crypto.randomUUID() };
const open = (name = databaseName) => {
  const db = database({ indexedDB, IDBKeyRange }, name);
  return { db, books: library(db, surroundings) };
};

const timed = async <T>(work: () => Promise<T> | T): Promise<readonly [number, T]> => {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
};

/** Pages saved at a time while the library is filled. */
const fillBatch = 100;

/** Saves speeches `from` to before `to`. */
async function fill(from: number, to: number, chars: number): Promise<number> {
  const { books } = open();
  for (let at = from; at < to; at += fillBatch) {
    const count = Math.min(fillBatch, to - at);
    await books.saveMany(Array.from({ length: count }, (_, n) => pageOf(at + n, chars)));
  }
  const { speeches } = await books.counts();
  books.close();
  return speeches;
}

/** Milliseconds to save a speech, and to put the same four records raw, in turn; `each` speeches at a time. */
async function save(from: number, rounds: number, each: number, chars: number) {
  const { db, books } = open();
  const raw = await scratch();
  const own: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const pages = Array.from({ length: each }, (_, n) => pageOf(from + round * each + n, chars));
    const [ms, results] = await timed(() => books.saveMany(pages));
    own.push(ms);
    const ids = results.flat().map(({ id }) => id);
    const texts = (await db.texts.bulkGet(ids)).filter((text) => text !== undefined);
    const records = {
      rows: await db.rows.bulkGet(ids),
      texts,
      logs: await db.logs.bulkGet(texts.map(({ logId }) => logId)),
      folded: await db.folded.bulkGet(ids),
    };
    const [rawMs] = await timed(() => rawPut(raw, records));
    floor.push(rawMs);
    await books.deleteForever(ids);
  }
  raw.close();
  books.close();
  return { own, floor };
}

/** Puts speeches in the bin, takes them back, and removes as many for good; the floor puts the same rows raw. */
async function remove(from: number, count: number, chars: number) {
  const { db, books } = open();
  const results = await books.saveMany(Array.from({ length: count }, (_, n) => pageOf(from + n, chars)));
  const ids = results.flat().map(({ id }) => id);
  const rows = (await db.rows.bulkGet(ids)) as SpeechRow[];
  const raw = await scratch();
  const [floor] = await timed(() => rawPut(raw, { rows }));
  const [discard, action] = await timed(() => books.discard(ids));
  const [undo] = await timed(() => books.undo(action));
  const [forever] = await timed(() => books.deleteForever(ids));
  raw.close();
  books.close();
  return { discard, undo, forever, floor };
}

/** Milliseconds to read all rows raw: what opening cannot do without. */
async function rows() {
  const { db, books } = open();
  await db.open();
  const [floor, all] = await timed(() => rawGetAll(db.backendDB(), 'rows'));
  const [own] = await timed(() => books.list());
  books.close();
  return { own, floor, count: all.length };
}

/** Milliseconds for each query, in the worker and by a plain scan of the same texts here; `typed` in a run, each key after the other. */
async function search(workerPath: string, runs: readonly (readonly string[])[]) {
  const { db, books } = open();
  const worker = new Worker(workerPath, { type: 'module' });
  const [loaded, find] = await timed(
    () =>
      new Promise<ReturnType<typeof finder>['find']>((resolve, reject) => {
        const made = finder(worker, { grown: () => resolve(made.find), failed: reject });
      }),
  );
  const texts: string[] = [];
  for await (const batch of books.foldedBatches()) texts.push(...batch.map(({ text }) => text));
  const own: number[] = [];
  const cold: number[] = [];
  const floor: number[] = [];
  const unequal: string[] = [];
  for (const run of runs) {
    for (const query of run) {
      const wanted = words(query);
      const [scanMs, count] = await timed(
        () => texts.filter((text) => wanted.every((word) => text.includes(word))).length,
      );
      floor.push(scanMs);
      const [ms, found] = await timed(() => find(wanted));
      own.push(ms);
      if (found?.hits.size !== count) unequal.push(`${query}: ${found?.hits.size} for ${count}`);
    }
  }
  for (const query of runs.flat()) {
    await find(['\u0001']);
    const [ms] = await timed(() => find(words(query)));
    cold.push(ms);
  }
  worker.terminate();
  db.close();
  const bytes = texts.reduce((sum, text) => sum + text.length * 2, 0);
  return { loaded, own, cold, floor, unequal, bytes };
}

/** A Markdown zip of so many speeches; the floor is their JSON. */
async function exportMany(count: number) {
  const { books } = open();
  const ids = (await books.list()).slice(0, count).map(({ id }) => id);
  const items = async function* (): AsyncGenerator<ExportItem> {
    for await (const batch of books.batches(ids)) {
      for (const saved of batch) {
        const { url, savedAt, script, tags } = saved.row;
        yield { speech: speechOf(saved), meta: { url, saved: new Date(savedAt).toISOString(), script, tags } };
      }
    }
  };
  const [own, bytes] = await timed(async () => {
    let sum = 0;
    for await (const part of zipSpeeches(items(), { modified: '2025-01-01T00:00:00' })) sum += part.length;
    return sum;
  });
  const records = await books.readMany(ids);
  const [floor, json] = await timed(() => records.reduce((sum, record) => sum + JSON.stringify(record).length, 0));
  books.close();
  return { own, floor, bytes, json };
}

/** Backs everything up and restores it into an empty library. Floors: the JSON of all records, and raw puts of the same. */
async function backUp() {
  const { books } = open();
  const signal = new AbortController().signal;
  const parts: Blob[] = [];
  const [backup] = await timed(async () => {
    const source = { everything: () => books.everything(), leftOut: books.leftOut, settings: null };
    for await (const part of writeBackup(source, { now: Date.now(), signal, progress: () => undefined })) {
      parts.push(new Blob([part.slice()]));
    }
  });
  const file = new Blob(parts);
  let jsonMs = 0;
  let rawMs = 0;
  let chars = 0;
  let speeches = 0;
  const raw = await scratch();
  for await (const { records, logs } of books.everything()) {
    const [ms, length] = await timed(() =>
      [...records, ...logs].reduce((sum, one) => sum + JSON.stringify(one).length, 0),
    );
    jsonMs += ms;
    chars += length;
    speeches += records.length;
    const folded = await books.folded(records.map(({ row }) => row.id));
    const all = { rows: records.map(({ row }) => row), texts: records.map(({ text }) => text), logs, folded };
    rawMs += (await timed(() => rawPut(raw, all)))[0];
  }
  raw.close();
  const other = open('qinggao-restored');
  const [restore, report] = await timed(() => restoreBackup(file, other.books, { signal, progress: () => undefined }));
  const restored = (await other.books.counts()).speeches;
  await other.db.delete();
  books.close();
  const whole = report.stoppedBy === null && restored === speeches;
  return { backup, restore, jsonMs, rawMs, bytes: file.size, chars, whole };
}

Object.assign(globalThis, { bench: { fill, save, remove, rows, search, exportMany, backUp } });
