/** What the reader does with speeches: tags, stars, notes, the bin, edits. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changesBetween, textBeforeEdits } from '../../lib/library/edit.ts';
import type { Library } from '../../lib/library/index.ts';
import { binMs } from '../../lib/library/remove.ts';
import { flatten, replay, unplay } from '../../lib/model/edits.ts';
import type { Block } from '../../lib/model/types.ts';
import { newLibrary, page, speech } from './sample.ts';

const first = page([speech('在年会上的讲话', '过去一年，我们一起走过了很长的路。')]);
const second = page([speech('在毕业典礼上的致辞', '今天是个值得记住的日子，阳光很好。')], 'https://b.example/');

const twoSaved = async (books: Library) => {
  const [a, b] = (await books.saveMany([first, second])).flat();
  return [a!.id, b!.id] as const;
};
const paragraphs = (...texts: readonly string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text }));

describe('bulk actions', () => {
  const actions: readonly (readonly [
    string,
    (books: Library, ids: readonly string[]) => ReturnType<Library['star']>,
  ])[] = [
    ['tags', (books, ids) => books.tag(ids, { add: [' 年会 ', '范文', ''], remove: ['旧'] })],
    ['a star', (books, ids) => books.star(ids, true)],
    ['a note', (books, [id]) => books.note(id!, '可以借鉴')],
    ['the bin', (books, ids) => books.discard(ids)],
  ];

  test.each(actions)('%s are undone exactly', async (_, act) => {
    const { books, db } = newLibrary();
    const ids = await twoSaved(books);
    await books.tag([ids[0]], { add: ['旧', '范文'] });
    const before = await db.rows.toArray();
    const action = await act(books, [...ids, 'unknown']);
    expect(await db.rows.toArray()).not.toEqual(before);
    const { undone, passedOver } = await books.undo(structuredClone(action));
    expect(undone.length).toBeGreaterThan(0);
    expect(passedOver).toEqual([]);
    expect(await db.rows.toArray()).toEqual(before);
  });

  it('leave rows alone that were changed again, and say which', async () => {
    const { books } = newLibrary();
    const [a, b] = await twoSaved(books);
    const action = await books.tag([a, b], { add: ['甲'] });
    await books.tag([a], { add: ['乙'] });
    await books.star([b], true);
    expect(await books.undo(action)).toEqual({ undone: [b], passedOver: [a] });
    const rows = await books.rows([a, b]);
    expect(rows.map(({ tags, starred }) => [tags, starred])).toEqual([
      [['甲', '乙'], false],
      [[], true],
    ]);
  });

  it('touch only what they change', async () => {
    const { books, db } = newLibrary();
    const ids = await twoSaved(books);
    await books.star(ids, true);
    const before = await db.rows.toArray();
    expect((await books.star(ids, true)).rows).toEqual([]);
    expect((await books.tag(ids, { add: [' '], remove: ['没有'] })).rows).toEqual([]);
    expect((await books.restore(ids)).rows).toEqual([]);
    expect(await db.rows.toArray()).toEqual(before);
  });

  it('keep what the reader added when a page is saved again', async () => {
    const { books } = newLibrary();
    const [id] = await twoSaved(books);
    await books.tag([id], { add: ['年会'] });
    await books.star([id], true);
    await books.note(id, '好');
    await books.save(page([speech('在年会上的讲话', '过去一年，我们一起走过了很长很长的路。')]));
    expect(await books.rows([id])).toMatchObject([{ version: 2, tags: ['年会'], starred: true, note: '好' }]);
  });
});

describe('the bin', () => {
  it('is emptied of what has lain in it for 30 days, with everything that belongs to it', async () => {
    const { books, db, clock } = newLibrary();
    const many = page([speech('篇一', '第一篇的开头说了很多话。'), speech('篇二', '第二篇的开头也说了很多话。')]);
    const [one, two] = (await books.save(many)).map(({ id }) => id) as [string, string];
    await books.edit(one, { blocks: paragraphs('改过的第一篇。') });
    await books.discard([one]);
    expect(await books.bin()).toMatchObject([{ id: one }]);
    clock.time += binMs - 1000;
    expect(await books.sweep()).toBe(0);
    clock.time += 2000;
    expect(await books.sweep()).toBe(1);
    const kept = await Promise.all([db.rows, db.texts, db.folded].map((table) => table.toCollection().primaryKeys()));
    expect(kept).toEqual([[two], [two], [two]]);
    expect(await Promise.all([db.versions.count(), db.edits.count(), db.logs.count()])).toEqual([0, 0, 1]);
    expect(await books.deleteForever([two, two, 'unknown'])).toBe(1);
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  });

  it('keeps a log that an older version still needs', async () => {
    const { books, db } = newLibrary();
    const text = '过去一年，我们一起走过了很长的路。';
    const [one] = await books.save(page([speech('甲', text), speech('乙', '另外一篇。')]));
    const changed = await books.save(page([speech('甲', `${text}真的。`)]));
    expect(changed).toMatchObject([{ status: 'new-version', id: one!.id }]);
    const [, two] = await books.list();
    await books.deleteForever([two!.id]);
    expect(await db.logs.count()).toBe(2);
    expect(await books.log((await books.versions(one!.id))[0]!.text.logId)).not.toBeNull();
  });
});

describe('an edit', () => {
  it('writes fields, keeps their old values, and finds the new ones', async () => {
    const { books } = newLibrary();
    const [id] = await twoSaved(books);
    const { row } = await books.edit(id, {
      title: ' 年会\n讲话 ',
      source: '',
      author: '张三',
      published: '2025-01-01',
    });
    expect(row).toMatchObject({
      title: '年会 讲话',
      source: null,
      author: '张三',
      published: '2025-01-01',
      version: 1,
    });
    expect(await books.read(id)).toMatchObject({ row });
    const [edit] = await books.edits(id);
    expect(edit!.fields).toEqual([
      { field: 'title', before: '在年会上的讲话', after: '年会 讲话' },
      { field: 'published', before: '2025-03-12', after: '2025-01-01' },
      { field: 'source', before: '某某网', after: null },
      { field: 'author', before: null, after: '张三' },
    ]);
    expect((await books.folded([id]))[0]!.text).toMatch(/^年会 讲话\n一、开头\n/u);
    expect((await books.putBack(id, edit!.key)).row).toMatchObject({ title: '在年会上的讲话', source: '某某网' });
  });

  it('writes the text, keeps the old one as a version, and replays', async () => {
    const { books } = newLibrary();
    const [id] = await twoSaved(books);
    const before = await books.read(id);
    const blocks: Block[] = [
      ...before.text.blocks.slice(0, 1),
      { type: 'paragraph', text: '过去一年，我们走过了路。' },
    ];
    const after = await books.edit(id, { blocks }, before.row.changedAt);
    expect(after.row).toMatchObject({ version: 2, chars: 16, complete: true, pageHash: before.row.contentHash });
    expect(after.row.contentHash).not.toBe(before.row.contentHash);
    expect(await books.versions(id)).toEqual([{ id, n: 1, row: before.row, text: before.text }]);
    const [edit] = await books.edits(id);
    expect(replay(flatten(before.text.blocks), edit!.changes)).toBe(flatten(blocks));
    expect(unplay(flatten(blocks), edit!.changes)).toBe(flatten(before.text.blocks));
    const back = await books.putBack(id, edit!.key);
    expect(back.text).toEqual(before.text);
    expect(back.row).toMatchObject({ version: 3, contentHash: before.row.contentHash });
    expect((await books.useVersion(id, 2)).text.blocks).toEqual(blocks);
  });

  it('is not undone by saving the page again', async () => {
    const { books } = newLibrary();
    const [id] = await twoSaved(books);
    await books.edit(id, { title: '我的标题', blocks: paragraphs('我改过的正文。') });
    expect(await books.save(first)).toMatchObject([{ status: 'unchanged', id, title: '我的标题' }]);
    const changed = page([speech('在年会上的讲话', '过去一年，我们一起走过了很长很长的路。')]);
    expect(await books.save(changed)).toMatchObject([{ status: 'new-version', id, title: '我的标题', version: 3 }]);
    expect((await books.versions(id)).map(({ text }) => flatten(text.blocks))).toContain('我改过的正文。\n');
    expect((await books.folded([id]))[0]!.text).toMatch(/^我的标题\n一、开头\n/u);
  });

  it('in the middle is put back alone', async () => {
    const { books } = newLibrary();
    const [id] = await twoSaved(books);
    await books.edit(id, { blocks: paragraphs('甲乙丙。', '丁戊己。') });
    await books.edit(id, { blocks: paragraphs('甲乙丙庚。', '丁戊己。') });
    await books.edit(id, { blocks: paragraphs('甲乙丙庚。', '丁己。') });
    const [, middle] = await books.edits(id);
    expect((await books.putBack(id, middle!.key)).text.blocks).toEqual(paragraphs('甲乙丙。', '丁己。'));
    expect(await books.edits(id)).toHaveLength(4);
  });

  it('is refused where the record changed meanwhile, where no text is left, and where it is bound up with others', async () => {
    const { books } = newLibrary();
    const [id] = await twoSaved(books);
    const { row } = await books.read(id);
    await books.star([id], true);
    await expect(books.edit(id, { title: '新' }, row.changedAt)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await expect(books.edit(id, { blocks: paragraphs(' ') })).rejects.toMatchObject({ code: 'empty-text' });
    await expect(books.edit('unknown', { title: '新' })).rejects.toMatchObject({ code: 'not-found' });
    await books.edit(id, { blocks: paragraphs('甲乙丙。') });
    await books.edit(id, { title: '一' });
    await books.edit(id, { title: '二' });
    await books.save(page([speech('在年会上的讲话', '过去一年，我们一起走过了很长很长的路。')]));
    const [text, title] = await books.edits(id);
    await expect(books.putBack(id, text!.key)).rejects.toMatchObject({ code: 'not-undone' });
    await expect(books.putBack(id, title!.key)).rejects.toMatchObject({ code: 'not-undone' });
  });

  it('that changes nothing makes no entry', async () => {
    const { books } = newLibrary();
    const [id] = await twoSaved(books);
    const before = await books.read(id);
    expect(await books.edit(id, { title: before.row.title, blocks: [...before.text.blocks] })).toEqual(before);
    expect(await books.edits(id)).toEqual([]);
  });

  it('of a gap makes a cut text whole', async () => {
    const { books } = newLibrary();
    const blocks: Block[] = [...paragraphs('开头。'), { type: 'gap', reason: 'paywall', omittedChars: 90 }];
    const [saved] = await books.save(page([speech('残', '', { complete: false, blocks })]));
    const whole = await books.edit(saved!.id, { blocks: paragraphs('开头。', '补上的后半篇。') });
    expect(whole.row).toMatchObject({ complete: true, missingChars: 0 });
    const cut = await books.edit(saved!.id, { blocks });
    expect(cut.row).toMatchObject({ complete: false, missingChars: 90 });
  });
});

describe('changes between two texts', () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '😀', '😁'), maxLength: 6 }), {
    maxLength: 8,
  });

  it('replay both ways, and any number of them can be taken back as one', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const [before, after] = [paragraphs(...a), paragraphs(...b)];
        const changes = changesBetween(before, after);
        expect(replay(flatten(before), changes)).toBe(flatten(after));
        expect(unplay(flatten(after), changes)).toBe(flatten(before));
      }),
    );
  });

  it('are small where little was changed', () => {
    const changes = changesBetween(paragraphs('甲乙丙', '丁', '戊'), paragraphs('甲丙', '丁', '新', '戊'));
    expect(changes).toEqual([
      { stage: 'edit', rule: 'reader-edit', before: '乙', after: '', at: 1 },
      { stage: 'edit', rule: 'reader-edit', before: '', after: '新\n', at: 5 },
    ]);
    expect(textBeforeEdits(paragraphs('甲丙', '丁', '新', '戊'), changes, 1)).toEqual(
      paragraphs('甲乙丙', '丁', '新', '戊'),
    );
  });
});
