/** Two libraries that went different ways: after restoring, nothing of either is lost, and nothing newer gave way. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CleanPage } from '../../lib/model/types.ts';
import { newLibrary, page, speech } from '../library/sample.ts';
import { backupOf, contentsOf, restoreInto, type Shelf } from './library.ts';

const places = ['https://a.example/1', 'https://a.example/2', null] as const;

/** What readers do, by numbers: save one of a few texts, edit, tag, star, note, discard. */
const step = fc.record({
  what: fc.constantFrom('save', 'save', 'save', 'edit', 'tag', 'star', 'note', 'discard'),
  place: fc.nat(2),
  text: fc.nat(4),
  which: fc.nat(5),
});
type Step = { what: string; place: number; text: number; which: number };

const pageOf = ({ place, text }: Step): CleanPage =>
  page([speech(`第${place}处的讲话`, `这一次说的是第${text}件事，前后一共说了很多话。`)], places[place]!);

async function take(shelf: Shelf, steps: readonly Step[]): Promise<void> {
  const { books } = shelf;
  for (const one of steps) {
    const rows = await books.list();
    const row = rows[one.which % Math.max(rows.length, 1)];
    if (one.what === 'save' || !row) await books.save(pageOf(one));
    else if (one.what === 'edit')
      await books.edit(row.id, { blocks: [{ type: 'paragraph', text: `改成第${one.text}种说法。` }] });
    else if (one.what === 'tag') await books.tag([row.id], { add: [`标签${one.text}`] });
    else if (one.what === 'star') await books.star([row.id], one.text > 2);
    else if (one.what === 'note') await books.note(row.id, `批注${one.text}`);
    else await books.discard([row.id]);
  }
}

/** The hash of every text that a library keeps, current or old, and of every record's current state. */
async function keptBy(shelf: Shelf) {
  const { rows, versions } = (await contentsOf(shelf)) as unknown as {
    rows: { id: string; contentHash: string; changedAt: number }[];
    versions: { row: { contentHash: string } }[];
  };
  return { rows, texts: new Set([...rows, ...versions.map(({ row }) => row)].map(({ contentHash }) => contentHash)) };
}

const steps = fc.array(step, { maxLength: 8 });

test('nothing is lost, nothing newer gives way, and the second time changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(steps, steps, steps, async (common, here, there) => {
      const [mine, theirs] = [newLibrary(), newLibrary()];
      await take(theirs, common);
      await restoreInto(mine, await backupOf(theirs));
      Object.assign(mine.clock, { id: 1000 });
      await take(mine, here);
      await take(theirs, there);
      const [mineBefore, theirsBefore] = [await keptBy(mine), await keptBy(theirs)];
      const file = await backupOf(theirs);

      const { counts, total } = await restoreInto(mine, file);
      expect(Object.values(counts).reduce((sum, number) => sum + number, 0)).toBe(total);
      expect(counts.refused).toBe(0);
      const after = await keptBy(mine);
      const lost = [...mineBefore.texts, ...theirsBefore.texts].filter((hash) => !after.texts.has(hash));
      expect(lost).toEqual([]);
      const changedAt = new Map(after.rows.map((row) => [row.id, row.changedAt]));
      const older = mineBefore.rows.filter((row) => (changedAt.get(row.id) ?? -1) < row.changedAt);
      expect(older).toEqual([]);
      const ids = (await contentsOf(mine)).texts as { id: string }[];
      expect(ids.map(({ id }) => id).sort()).toEqual(after.rows.map(({ id }) => id).sort());

      const settled = await contentsOf(mine);
      const again = await restoreInto(mine, file);
      expect([again.counts.added, again.counts.replaced]).toEqual([0, 0]);
      expect(await contentsOf(mine)).toEqual(settled);
    }),
    { numRuns: 60 },
  );
});
