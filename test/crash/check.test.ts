/** The check that the crash test relies on sees each kind of loss. */
import { describe, expect, it, test } from 'vitest';
import { newLibrary, page, speech } from '../library/sample.ts';
import { type Fact, problemsIn } from './check.ts';

const one = page([speech('在年会上的讲话', '过去一年，我们一起走过了很长的路。')]);

const filled = async () => {
  const world = newLibrary();
  const [{ id } = { id: '' }] = await world.books.save(one);
  await world.books.edit(id, { blocks: [{ type: 'paragraph', text: '改过的正文。' }] });
  await world.books.tag([id], { add: ['年会'] });
  const [first] = await world.books.versions(id);
  const facts: Fact[] = [
    { is: 'text', id, version: 1, hash: first!.row.contentHash },
    { is: 'tag', id, tag: '年会' },
    { is: 'gone', id: 'removed' },
    { is: 'count', least: 1 },
  ];
  return { ...world, id, facts };
};
type World = Awaited<ReturnType<typeof filled>>;

describe('the check', () => {
  it('finds nothing wrong with a library that is whole', async () => {
    const { db, books, facts } = await filled();
    expect(await problemsIn(db, books, facts)).toEqual([]);
  });

  test.each<[string, (world: World) => Promise<unknown>]>([
    ['a speech is gone', ({ books, id }) => books.deleteForever([id])],
    ['a row is half-written', ({ db, id }) => db.rows.update(id, { title: 7 } as never)],
    ['a text is missing', ({ db, id }) => db.texts.delete(id)],
    ['a text is another', ({ db, id }) => db.texts.update(id, { blocks: [{ type: 'paragraph', text: '别的。' }] })],
    ['it is searched by another text', ({ db, id }) => db.folded.update(id, { text: '别的\n' })],
    ['an older text is missing', ({ db }) => db.versions.clear()],
    ['the log is missing', ({ db }) => db.logs.clear()],
    ['a tag is missing', ({ books, id }) => books.tag([id], { remove: ['年会'] })],
    ['a part is there without its speech', ({ db }) => db.folded.add({ id: 'lone', text: '' })],
    ['nothing needs a log', ({ db }) => db.logs.add({ id: 'lone', changes: [], reasons: [], score: 0 })],
    ['what was removed is back', async ({ db, id }) => db.rows.add({ ...(await db.rows.get(id))!, id: 'removed' })],
  ])('sees that %s', async (_, damage) => {
    const world = await filled();
    await damage(world);
    expect(await problemsIn(world.db, world.books, world.facts)).not.toEqual([]);
  });
});
