/** Libraries that earlier versions of the extension wrote. One file in `forms/` for each version of the database. */
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { libraryOfOne, writeLibraryOfOne } from './forms/one.ts';
import { newLibrary, page, speech } from './sample.ts';

const opened = async () => {
  const factory = new IDBFactory();
  await writeLibraryOfOne(factory);
  return newLibrary(factory);
};

describe('a library of version 1', () => {
  it('opens with everything that it had', async () => {
    const { books, db } = await opened();
    const [a, b] = libraryOfOne.rows;
    const news = { starred: false, note: '', ownFields: [] };
    expect(await books.list()).toEqual([
      { ...a, ...news, changedAt: 5000, pageHash: 'aa', pageTitle: '在年会上的讲话' },
    ]);
    expect(await books.bin()).toEqual([{ ...b, ...news, changedAt: 7000, pageHash: 'bb', pageTitle: '篇一' }]);
    const [version] = libraryOfOne.versions;
    expect(await books.versions('a')).toEqual([
      { ...version, row: { ...version.row, ...news, changedAt: 4000, pageHash: 'a1', pageTitle: '在年会上的讲话' } },
    ]);
    expect((await books.read('a')).text).toEqual(libraryOfOne.texts[0]);
    expect(await db.logs.toArray()).toEqual(libraryOfOne.logs);
    expect(await books.folded(['a', 'b'])).toEqual(libraryOfOne.folded);
  });

  it('keeps what it could not read as it was found', async () => {
    const { books } = await opened();
    await books.list();
    expect((await books.setAside()).map(({ key }) => key)).toEqual(['old', 'broken']);
  });

  it('can be used: found again, tagged, edited, saved to, emptied', async () => {
    const { books, db } = await opened();
    await books.tag(['a'], { add: ['新'] });
    await books.edit('a', { title: '改过的标题' });
    expect(await books.rows(['a'])).toMatchObject([{ tags: ['年会', '新'], title: '改过的标题', version: 2 }]);
    await books.save(page([speech('另一篇', '说了很多话。')]));
    await books.deleteForever(['a', 'b']);
    expect(await db.logs.count()).toBe(1);
  });

  it('is as it was where the change of form breaks off', async () => {
    const factory = new IDBFactory();
    await writeLibraryOfOne(factory);
    const { db } = newLibrary(factory);
    db.on('populate', () => undefined);
    db.version(3).upgrade(() => {
      throw new Error('broken off');
    });
    await expect(db.open()).rejects.toThrow('broken off');
    db.close();
    const again = newLibrary(factory);
    expect(await again.books.list()).toMatchObject([{ id: 'a', starred: false }]);
  });
});
