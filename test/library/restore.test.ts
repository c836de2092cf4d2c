/** What is read for a backup, and what comes of taking it in. */
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../lib/library/index.ts';
import type { RecordBatch } from '../../lib/library/records.ts';
import { newLibrary, page, speech } from './sample.ts';

const text = '过去一年，我们一起走过了很长的路。';
const first = page([speech('在年会上的讲话', text)]);
const many = page([speech('篇一', '第一篇的开头说了很多话。'), speech('篇二', '第二篇的开头也说了很多话。')], null);

const backupOf = async (books: Library, size?: number): Promise<RecordBatch[]> => {
  const batches: RecordBatch[] = [];
  for await (const batch of books.everything(size)) batches.push(structuredClone(batch));
  return batches;
};
const takeIn = async (books: Library, batches: readonly RecordBatch[]) => {
  const restoring = books.restoring();
  const results = [];
  for (const batch of batches) results.push(...(await restoring.add(batch)));
  return results.map(({ status }) => status);
};
const tables = async ({ db }: ReturnType<typeof newLibrary>) =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));

/** Two libraries of one past: the second holds what the first held. */
const twoOf = async () => {
  const [one, two] = [newLibrary(), newLibrary()];
  const [saved] = await one.books.save(first);
  await takeIn(two.books, await backupOf(one.books));
  two.clock.time = 10_000;
  two.clock.id = 500;
  return { one, two, id: saved!.id };
};

describe('everything', () => {
  it('comes in batches that are whole in themselves, and makes the same library again', async () => {
    const one = newLibrary();
    await one.books.saveMany([first, many]);
    const [a] = await one.books.list();
    await one.books.edit(a!.id, { title: '改', blocks: [{ type: 'paragraph', text: '改过。' }] });
    await one.books.discard([a!.id]);
    const batches = await backupOf(one.books, 1);
    expect(batches.map(({ records, logs }) => [records.length, logs.length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    const two = newLibrary();
    expect(await takeIn(two.books, batches)).toEqual(['added', 'added', 'added']);
    expect(await tables(two)).toEqual(await tables(one));
    expect(await takeIn(two.books, batches)).toEqual(['same', 'same', 'same']);
    expect(await tables(two)).toEqual(await tables(one));
  });

  it('keeps two records with one text apart', async () => {
    const one = newLibrary();
    await one.books.saveMany([first, many]);
    const [a, b] = await one.books.list();
    await one.books.edit(a!.id, { blocks: [{ type: 'paragraph', text: '同样。' }] });
    await one.books.edit(b!.id, { blocks: [{ type: 'paragraph', text: '同样。' }] });
    const two = newLibrary();
    await takeIn(two.books, await backupOf(one.books, 1));
    expect(await tables(two)).toEqual(await tables(one));
  });

  it('reads speeches in the order asked for, and passes over those that are gone', async () => {
    const { books } = newLibrary();
    await books.saveMany([first, many]);
    const ids = (await books.list()).map(({ id }) => id).reverse();
    const found: string[] = [];
    for await (const batch of books.batches([...ids, 'gone'], 2)) found.push(...batch.map(({ row }) => row.id));
    expect(found).toEqual(ids);
    expect(await books.counts()).toEqual({ speeches: 3, bin: 0, versions: 0, setAside: 0 });
  });
});

describe('restoring', () => {
  it('lets the newer record stand, and keeps what was there as a version', async () => {
    const { one, two, id } = await twoOf();
    await two.books.note(id, '这边的批注');
    one.clock.time = 20_000;
    await one.books.edit(id, { title: '新标题' });
    expect(await takeIn(two.books, await backupOf(one.books))).toEqual(['replaced']);
    expect(await two.books.rows([id])).toMatchObject([{ title: '新标题', note: '' }]);
    const [kept] = await two.books.versions(id);
    expect(kept!.row).toMatchObject({ title: '在年会上的讲话', note: '这边的批注' });
    expect(await two.books.edits(id)).toHaveLength(1);
    expect(await takeIn(two.books, await backupOf(one.books))).toEqual(['same']);
  });

  it('never writes an older record over a newer one, and keeps a text that is nowhere else', async () => {
    const { one, two, id } = await twoOf();
    await one.books.edit(id, { blocks: [{ type: 'paragraph', text: '那边改过的正文。' }] });
    await two.books.tag([id], { add: ['新'] });
    const before = await two.books.read(id);
    const backup = await backupOf(one.books);
    expect(await takeIn(two.books, backup)).toEqual(['kept']);
    const after = await two.books.read(id);
    expect(after).toEqual({ ...before, row: { ...before.row, version: 2 } });
    expect((await two.books.versions(id)).map((version) => version.text.blocks)).toEqual([
      [{ type: 'paragraph', text: '那边改过的正文。' }],
    ]);
    const settled = await tables(two);
    expect(await takeIn(two.books, backup)).toEqual(['kept']);
    expect(await tables(two)).toEqual(settled);
  });

  it('makes no second record of a text that is there under another id', async () => {
    const [one, two] = [newLibrary(), newLibrary()];
    two.clock.id = 500;
    const [there] = await two.books.save(first);
    const [id] = (await one.books.save(first)).map((saved) => saved.id);
    await one.books.tag([id!], { add: ['年会'] });
    await one.books.star([id!], true);
    expect(await takeIn(two.books, await backupOf(one.books))).toEqual(['joined']);
    expect(await two.books.list()).toMatchObject([{ id: there!.id, tags: ['年会'], starred: true }]);
    expect(await two.books.counts()).toMatchObject({ speeches: 1, versions: 0 });
  });

  it('sets aside what cannot be read before it takes its place', async () => {
    const { one, two, id } = await twoOf();
    const broken = { id, logId: 'x', blocks: [{ type: 'song' }] };
    await two.db.texts.put(broken as never);
    expect(await takeIn(two.books, await backupOf(one.books))).toEqual(['added']);
    expect(await two.books.read(id)).toEqual(await one.books.read(id));
    expect((await two.books.setAside()).map(({ table, key, record }) => [table, key, record])).toEqual([
      ['rows', id, await one.db.rows.get(id)],
      ['texts', id, broken],
    ]);
  });

  it('refuses what is no record, and takes the rest', async () => {
    const one = newLibrary();
    await one.books.saveMany([first, many]);
    const [batch] = await backupOf(one.books);
    const [a, b, c] = batch!.records;
    const broken = { ...a!, text: { ...a!.text, blocks: [{ type: 'song' }] } };
    const other = { ...b!, text: { ...b!.text, id: 'other' } };
    const two = newLibrary();
    const results = await two.books.restoring().add({ records: [broken, other, c!, null] as never, logs: batch!.logs });
    expect(results.map(({ status }) => status)).toEqual(['refused', 'refused', 'added', 'refused']);
    expect(await two.books.counts()).toMatchObject({ speeches: 1 });
  });

  it('takes a batch whole or not at all', async () => {
    const one = newLibrary();
    await one.books.saveMany([first, many]);
    const [batch] = await backupOf(one.books);
    const two = newLibrary(new IDBFactory());
    await two.books.list();
    const put = two.db.logs.bulkPut.bind(two.db.logs);
    Object.assign(two.db.logs, {
      bulkPut: () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' })),
    });
    await expect(two.books.restoring().add(batch!)).rejects.toMatchObject({ code: 'storage-full' });
    expect(Object.values(await tables(two)).flat()).toEqual([]);
    Object.assign(two.db.logs, { bulkPut: put });
    expect(await takeIn(two.books, [batch!])).toEqual(['added', 'added', 'added']);
  });
});
