/**
 * What the crash test runs in a page of the extension's own origin: work that writes, which tells each thing as soon as the
 * library says that it is done, and the check of what is there when the browser has been killed under it.
 */
import { restoreBackup } from '../../lib/backup/restore.ts';
import { writeBackup } from '../../lib/backup/write.ts';
import { importFile } from '../../lib/import/import-file.ts';
import { database } from '../../lib/library/database.ts';
import { type Library, library } from '../../lib/library/index.ts';
import { searchable, textHash } from '../../lib/library/prepare.ts';
import { chance, pageOf } from '../bench/library/speeches.ts';
import { writeLibraryOfOne } from '../library/forms/one.ts';
import { type Fact, problemsIn } from './check.ts';

/** Tells the test; a function that it put here. It resolves when the test has it. An empty list says that the work begins. */
declare const confirmed: (facts: readonly Fact[]) => Promise<void>;

export type Work = 'saving' | 'importing' | 'migrating' | 'restoring';

const opened = (name: string) => {
  const db = database({ indexedDB, IDBKeyRange }, name);
  return { db, books: library(db, { now: Date.now, newId: () => crypto.randomUUID() }) };
};

/** Speeches of a library that is changed in form, and of one that is restored. */
const migrated = 1500;
const backedUp = 400;

const signal = new AbortController().signal;

const hashOfPage = (page: ReturnType<typeof pageOf>) =>
  textHash(
    searchable(
      '',
      page.speeches.flatMap(({ blocks }) => blocks),
    ),
  );

/** Saves new pages and changed ones, tags, edits and removes, until it is killed. */
async function saving(name: string, seed: number): Promise<void> {
  const { books } = opened(name);
  const next = chance(seed);
  const ids: string[] = [];
  await confirmed([]);
  for (let n = 0; ; n++) {
    const page = pageOf(seed * 1000 + n, 300 + Math.floor(next() * 8000));
    const [result] = await books.save(page);
    if (result === undefined) throw new Error('Nothing was saved');
    ids.push(result.id);
    await confirmed([{ is: 'text', id: result.id, version: 1, hash: await hashOfPage(page) }]);
    const id = ids[Math.floor(next() * ids.length)] ?? result.id;
    const choice = next();
    if (choice < 0.2) {
      await books.tag([id], { add: [`标签${n}`] });
      await confirmed([{ is: 'tag', id, tag: `标签${n}` }]);
    } else if (choice < 0.4) {
      const { row } = await books.edit(id, { blocks: [{ type: 'paragraph', text: `第${n}次改过的正文。` }] });
      await confirmed([{ is: 'text', id, version: row.version, hash: row.contentHash }]);
    } else if (choice < 0.5) {
      ids.splice(ids.indexOf(id), 1);
      // From here on it may be there or not; once removed, it must not be
      await confirmed([{ is: 'going', id }]);
      await books.deleteForever([id]);
      await confirmed([{ is: 'gone', id }]);
    }
  }
}

/** Imports saved pages, as the worker of an import does. */
async function importing(name: string, seed: number): Promise<void> {
  const { books } = opened(name);
  await confirmed([]);
  for (let n = 0; ; n++) {
    const made = pageOf(seed * 1000 + n, 2000);
    const [speech] = made.speeches;
    const lines = speech?.blocks.flatMap((block) => ('text' in block ? [`<p>${block.text}</p>`] : [])) ?? [];
    const html = `<meta charset="utf-8"><h1>${speech?.title}</h1><div>${lines.join('\n')}</div>`;
    const file = new File([html], `${n}.html`);
    const question = { name: file.name, file, beside: [], own: [] };
    const surroundings = { save: books.saveImported, clock: () => performance.now() };
    const { results } = await importFile(question, surroundings, signal);
    await confirmed(
      await factsOf(
        books,
        results.map(({ id }) => id),
      ),
    );
  }
}

/** Opens a library of an older form; it is told done when the library has given its list. */
async function migrating(name: string): Promise<void> {
  await writeLibraryOfOne(indexedDB, name, migrated);
  await confirmed([{ is: 'count', least: migrated }]);
  const { books } = opened(name);
  const rows = await books.list();
  await confirmed(rows.map(({ id, version, contentHash }) => ({ is: 'row', id, version, hash: contentHash })));
}

/** Restores a backup; each batch is told when it is done. */
async function restoring(name: string, seed: number): Promise<void> {
  const file = await backupOf(name, seed);
  const source = opened(`${name}-source`);
  const ids: string[] = [];
  for await (const { records } of source.books.everything()) ids.push(...records.map(({ row }) => row.id));
  const { books } = opened(name);
  let done = 0;
  await confirmed([]);
  await restoreBackup(file, books, {
    signal,
    progress: (now) => {
      if (now.phase !== 'restoring') return;
      const batch = ids.slice(done, now.done);
      done = now.done;
      void factsOf(source.books, batch).then(confirmed);
    },
  });
}

/** A backup of a library of its own, made when it is first asked for. */
async function backupOf(name: string, seed: number): Promise<Blob> {
  const { books } = opened(`${name}-source`);
  if ((await books.counts()).speeches < backedUp) {
    await books.saveMany(Array.from({ length: backedUp }, (_, n) => pageOf(seed * 1000 + n, 3000)));
  }
  const source = { everything: () => books.everything(), leftOut: books.leftOut, settings: null };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeBackup(source, { now: Date.UTC(2025, 0, 1), signal, progress: () => undefined }))
    parts.push(part.slice());
  return new Blob(parts);
}

async function factsOf(books: Library, ids: readonly string[]): Promise<Fact[]> {
  const rows = await books.rows(ids);
  return rows.map(({ id, version, contentHash }) => ({ is: 'text', id, version, hash: contentHash }));
}

/** Everything that is wrong with a library after a crash, in words; then it is taken away. */
async function check(work: Work, name: string, seed: number, facts: readonly Fact[]): Promise<readonly string[]> {
  const { db, books } = opened(name);
  const problems = [...(await problemsIn(db, books, facts))];
  if (work === 'restoring') {
    // Doing it again finishes it
    const report = await restoreBackup(await backupOf(name, seed), books, { signal, progress: () => undefined });
    const { speeches } = await books.counts();
    if (speeches !== backedUp || report.stoppedBy !== null) problems.push(`restored ${speeches} of ${backedUp}`);
    problems.push(...(await problemsIn(db, books, facts)));
    await opened(`${name}-source`).db.delete();
  }
  await db.delete();
  return problems;
}

const works: Readonly<Record<Work, (name: string, seed: number) => Promise<void>>> = {
  saving,
  importing,
  migrating,
  restoring,
};

Object.assign(globalThis, {
  crash: { run: (work: Work, name: string, seed: number) => works[work](name, seed), check },
});
