import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { speechOf } from '../../lib/library/records.ts';
import { newLibrary, page, speech } from './sample.ts';

const first = page([speech('在年会上的讲话', '过去一年，我们一起走过了很长的路。')]);
const changed = page([speech('在年会上的讲话', '过去一年，我们一起走过了很长很长的路。')]);

describe('saving', () => {
  it('keeps everything of a speech', async () => {
    const { books } = newLibrary();
    const [saved] = await books.save(first);
    expect(saved).toMatchObject({ status: 'saved', version: 1, title: '在年会上的讲话' });
    const found = await books.read(saved!.id);
    expect(speechOf(found)).toEqual(first.speeches[0]);
    expect(found.row).toMatchObject({ url: first.url, kind: 'speech', missingChars: 0, deletedAt: null, chars: 51 });
    expect(await books.log(found.text.logId)).toMatchObject({ changes: first.changes, reasons: first.reasons });
  });

  it('makes no second record of the same text, however it is spaced, in whichever script, wherever it is from', async () => {
    const { books } = newLibrary();
    await books.save(first);
    const again = page(
      [speech('另一个标题', '過去一年,　我們一起走過了很長的路。'.replace(',', '，'))],
      'https://b.example/',
    );
    expect(await books.save(first)).toMatchObject([{ status: 'unchanged' }]);
    expect(await books.save(again)).toMatchObject([{ status: 'unchanged', title: '在年会上的讲话' }]);
    expect(await books.list()).toHaveLength(1);
  });

  it('makes a new version of a changed text, and keeps the old one', async () => {
    const { books, db } = newLibrary();
    const [old] = await books.save(first);
    expect(await books.save(changed)).toMatchObject([{ status: 'new-version', version: 2, id: old!.id }]);
    const [row] = await books.list();
    expect(row).toMatchObject({ version: 2, id: old!.id });
    expect(row!.updatedAt).toBeGreaterThan(row!.savedAt);
    const versions = await books.versions(old!.id);
    expect(versions.map(({ n, text }) => [n, text.blocks])).toEqual([[1, first.speeches[0]!.blocks]]);
    expect(await db.folded.count()).toBe(1);
  });

  it('keeps the fuller text as the current one when a part of it is saved again', async () => {
    const { books } = newLibrary();
    const [one, two] = ['过去一年，我们一起走过了很长的路。', '路上有风有雨，也有许多人的帮助。'].map(
      (text) => speech('', text).blocks,
    );
    const title = '在年会上的讲话';
    const first = page([
      speech(title, '', {
        complete: false,
        blocks: [...one!, { type: 'gap', reason: 'continued-on', omittedChars: null }],
      }),
    ]);
    const joined = page([speech(title, '', { blocks: [...one!, ...two!] })]);
    expect(await books.save(first)).toMatchObject([{ status: 'saved' }]);
    expect(await books.list()).toMatchObject([{ complete: false, missingChars: null }]);
    const [{ id } = { id: '' }] = await books.save(joined);
    expect(await books.save(first)).toEqual([{ status: 'unchanged', id, title, version: 2, fuller: true }]);
    expect(await books.list()).toMatchObject([{ id, version: 2, complete: true }]);
    expect(speechOf(await books.read(id)).blocks).toEqual(joined.speeches[0]!.blocks);
    expect(await books.versions(id)).toHaveLength(1);
  });

  it('takes another address, or another text at the same address, for another speech', async () => {
    const { books } = newLibrary();
    await books.save(first);
    const elsewhere = page(changed.speeches, 'https://a.example/2.html');
    const unlike = page([
      speech('在座谈会上的发言', '今天的话题和上一次完全不同，大家畅所欲言。', {
        blocks: [{ type: 'paragraph', text: '今天的话题和上一次完全不同，请大家畅所欲言，我先抛砖引玉。' }],
      }),
    ]);
    expect(await books.save(elsewhere)).toMatchObject([{ status: 'saved' }]);
    expect(await books.save(unlike)).toMatchObject([{ status: 'saved' }]);
    expect(await books.list()).toHaveLength(3);
  });

  it('saves each speech of a collection, newest page first and in the order of the page', async () => {
    const { books } = newLibrary();
    await books.save(first);
    const titles = ['篇一', '篇二', '篇三'];
    const many = page(
      titles.map((title) => speech(title, `${title}的开头很长，说了很多话。`)),
      'https://a.example/many',
    );
    expect(await books.save(many)).toMatchObject(titles.map((title) => ({ status: 'saved', title })));
    expect((await books.list()).map(({ title }) => title)).toEqual([...titles, '在年会上的讲话']);
  });

  it('keeps no speech without a text', async () => {
    const { books } = newLibrary();
    expect(await books.save(page([speech('空', '', { blocks: [{ type: 'paragraph', text: '　' }] })]))).toEqual([]);
    expect(await books.list()).toEqual([]);
  });

  it('writes all or nothing, and says that the disk is full', async () => {
    const { books, db } = newLibrary();
    await books.list();
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    const put = vi.spyOn(db.folded, 'bulkPut').mockReturnValueOnce(Dexie.Promise.reject(full) as never);
    await expect(books.save(first)).rejects.toMatchObject({ name: 'StoreError', code: 'storage-full' });
    put.mockRestore();
    expect(await Promise.all([db.rows.count(), db.texts.count(), db.logs.count()])).toEqual([0, 0, 0]);
    expect(await books.save(first)).toMatchObject([{ status: 'saved' }]);
  });

  it('loses nothing when two windows save the same at once', async () => {
    const factory = new IDBFactory();
    const [a, b] = [newLibrary(factory), newLibrary(factory)];
    const results = await Promise.all([a.books.save(first), b.books.save(first)]);
    expect(
      results
        .flat()
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['saved', 'unchanged']);
    expect(await a.books.list()).toHaveLength(1);
  });
});

describe('the bin', () => {
  it('takes records and gives them back', async () => {
    const { books } = newLibrary();
    const { id } = (await books.save(first))[0]!;
    await books.discard([id, 'unknown']);
    expect(await books.list()).toEqual([]);
    await books.restore([id]);
    expect(await books.list()).toMatchObject([{ id, deletedAt: null }]);
  });

  it('gives a record back when its text is saved again', async () => {
    const { books } = newLibrary();
    const { id } = (await books.save(first))[0]!;
    await books.discard([id]);
    expect(await books.save(first)).toMatchObject([{ status: 'saved', id }]);
    expect(await books.list()).toHaveLength(1);
  });
});

describe('broken records', () => {
  it('are set aside as they are, and the others are listed', async () => {
    const { books, db } = newLibrary();
    await books.save(first);
    const broken = { id: 'broken', title: 7, savedAt: 1 };
    await db.rows.put(broken as never);
    expect(await books.list()).toHaveLength(1);
    expect(await books.setAside()).toMatchObject([{ table: 'rows', key: 'broken', record: broken }]);
    expect(await books.list()).toHaveLength(1);
    expect(await books.setAside()).toHaveLength(1);
  });

  it('are told when a text cannot be read', async () => {
    const { books, db } = newLibrary();
    const { id } = (await books.save(first))[0]!;
    await db.texts.put({ id, logId: 'x', blocks: [{ type: 'song' }] } as never);
    await expect(books.read(id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await books.setAside()).toMatchObject([{ table: 'texts', key: id }]);
  });
});

describe('a broken record', () => {
  it('does not stand in the way of saving its page again, and a text that cannot be read is written anew', async () => {
    const { books, db } = newLibrary();
    const { id } = (await books.save(first))[0]!;
    await db.texts.put({ id, logId: 'x', blocks: [{ type: 'song' }] } as never);
    expect(await books.save(first)).toMatchObject([{ status: 'saved', id }]);
    expect(speechOf(await books.read(id))).toEqual(first.speeches[0]);
    const row = (await db.rows.get(id))!;
    await db.rows.put({ ...row, title: 7 } as never);
    const [again] = await books.save(first);
    expect(again).toMatchObject({ status: 'saved' });
    expect(again!.id).not.toBe(id);
    expect(await books.list()).toMatchObject([{ id: again!.id }]);
  });
});
