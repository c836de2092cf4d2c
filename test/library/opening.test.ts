/** What goes wrong with a database, and what the reader is told of it. */

import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, test } from 'vitest';
import { database, opener } from '../../lib/library/database.ts';
import { StoreError, type StoreErrorCode, storeError } from '../../lib/library/errors.ts';
import { keepStorage, roomOf } from '../../lib/library/storage.ts';
import { writeLibraryOfOne } from './forms/one.ts';
import { newLibrary, page, speech } from './sample.ts';

const first = page([speech('在年会上的讲话', '过去一年，我们一起走过了很长的路。')]);

const held = (factory: IDBFactory, version?: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open('qinggao', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

describe('an error of the database', () => {
  const named = (name: string, inner?: string) =>
    Object.assign(new Error(name), { name }, inner === undefined ? {} : { inner: { name: inner } });

  test.each<[Error, StoreErrorCode]>([
    [named('QuotaExceededError'), 'storage-full'],
    [named('AbortError', 'QuotaExceededError'), 'storage-full'],
    [named('BulkError', 'QuotaExceededError'), 'storage-full'],
    [named('InvalidStateError'), 'storage-unavailable'],
    [named('OpenFailedError', 'InvalidStateError'), 'storage-unavailable'],
    [named('MissingAPIError'), 'storage-unavailable'],
    [named('VersionError'), 'storage-newer'],
    [named('DatabaseClosedError'), 'storage-closed'],
    [named('AbortError', 'UnknownError'), 'storage-failed'],
    [new StoreError('not-found', ''), 'not-found'],
  ])('%s is %s', (error, code) => {
    expect(storeError(error).code).toBe(code);
  });
});

describe('a database that cannot be had', () => {
  it('is told as such', async () => {
    const refusing = {
      open: () => {
        throw Object.assign(new Error('no'), { name: 'SecurityError' });
      },
    };
    const { books } = newLibrary(refusing as unknown as IDBFactory);
    await expect(books.list()).rejects.toBeInstanceOf(StoreError);
    await expect(books.save(first)).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it('opens again after it was closed', async () => {
    const { books } = newLibrary();
    await books.save(first);
    books.close();
    expect(await books.list()).toHaveLength(1);
  });

  it('closed while it is written to says so, and has nothing half-written', async () => {
    const { books, db } = newLibrary();
    await books.list();
    const saving = books.save(first);
    db.close({ disableAutoOpen: false });
    await expect(saving).rejects.toMatchObject({ code: 'storage-closed' });
    expect(await books.counts()).toMatchObject({ speeches: 0 });
    expect(await books.save(first)).toMatchObject([{ status: 'saved' }]);
  });

  it.each([30, 9999])('of a newer extension (%i) is left alone', async (version) => {
    const factory = new IDBFactory();
    const { books, db } = newLibrary(factory);
    await books.save(first);
    db.close();
    (await held(factory, version)).close();
    const again = newLibrary(factory);
    await expect(again.books.save(first)).rejects.toMatchObject({ code: 'storage-newer' });
    await expect(again.books.list()).rejects.toMatchObject({ code: 'storage-newer' });
    expect(again.db.isOpen()).toBe(false);
  });

  it('taken over by a newer extension under way is let go, and says so', async () => {
    const factory = new IDBFactory();
    const { books } = newLibrary(factory);
    await books.save(first);
    (await held(factory, 30)).close();
    await expect(books.list()).rejects.toMatchObject({ code: 'storage-newer' });
  });

  it('held in an older form by another window says so, and opens when that is closed', async () => {
    const factory = new IDBFactory();
    await writeLibraryOfOne(factory);
    const other = await held(factory);
    const db = database({ indexedDB: factory, IDBKeyRange });
    const open = opener(db, 20);
    await expect(open()).rejects.toMatchObject({ code: 'storage-blocked' });
    await expect(open()).rejects.toMatchObject({ code: 'storage-blocked' });
    other.close();
    await expect.poll(() => db.isOpen(), { timeout: 30_000 }).toBe(true);
    await open();
    expect(await db.rows.count()).toBe(3);
  });

  it('held in an older form by a window that lets go opens without a word', async () => {
    const factory = new IDBFactory();
    await writeLibraryOfOne(factory);
    const other = await held(factory);
    other.onversionchange = () => setTimeout(() => other.close(), 30);
    expect(await newLibrary(factory).books.list()).toMatchObject([{ id: 'a' }]);
  });
});

describe('a full disk', () => {
  it.each(['rows', 'texts', 'logs', 'folded'] as const)('met at the %s leaves nothing behind', async (table) => {
    const { books, db } = newLibrary();
    await books.list();
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    Object.assign(db[table], { bulkPut: () => Dexie.Promise.reject(full) });
    await expect(books.save(first)).rejects.toMatchObject({ code: 'storage-full' });
    expect(await Promise.all(db.tables.map((one) => one.count()))).toEqual(db.tables.map(() => 0));
  });
});

describe('room', () => {
  const storage = (more: object) => ({
    estimate: async () => ({ usage: 10, quota: 30 }),
    persisted: async () => false,
    persist: async () => true,
    ...more,
  });
  const failing = async () => {
    throw new Error('no');
  };

  it.each([
    [{}, { usedBytes: 10, leftBytes: 20, persisted: false }],
    [{ estimate: failing }, { usedBytes: null, leftBytes: null, persisted: false }],
    [
      { estimate: async () => ({ usage: 40, quota: 30 }), persisted: failing },
      { usedBytes: 40, leftBytes: 0, persisted: false },
    ],
  ])('%# is told as the browser tells it', async (more, expected) => {
    expect(await roomOf(storage(more))).toEqual(expected);
  });

  it.each([
    [{}, true],
    [{ persist: async () => false }, false],
    [{ persisted: async () => true, persist: failing }, true],
    [{ persist: failing }, false],
  ])('%# is kept where the browser keeps it', async (more, expected) => {
    expect(await keepStorage(storage(more))).toBe(expected);
  });
});
