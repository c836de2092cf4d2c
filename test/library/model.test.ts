/** Any run of operations does to the library what it does to a plain map; and whatever was done, the library is whole. */
import fc from 'fast-check';
import { it } from 'vitest';
import type { Undo } from '../../lib/library/patch.ts';
import { binMs } from '../../lib/library/remove.ts';
import { newScan } from '../../lib/library/search/scan.ts';
import { words } from '../../lib/library/search/words.ts';
import { problemsIn } from '../crash/check.ts';
import { newLibrary, page, speech } from './sample.ts';

/** What the reader knows of a speech. */
interface Known {
  title: string;
  text: string;
  tags: readonly string[];
  starred: boolean;
  binnedAt: number | null;
}

/** Texts and titles are few, so that speeches meet; each text is long enough to be known again. */
const texts = ['甲', '乙', '丙', '發'].map(
  (letter) => `${letter.repeat(3)}今天我们在这里开会，主要说三件事情，请大家认真听讲。`,
);
const titles = ['年会讲话', '开学致辞'];
const tags = ['会', '學'];

interface World {
  readonly library: ReturnType<typeof newLibrary>;
  readonly known: Map<string, Known>;
  undo: { readonly action: Undo; readonly before: ReadonlyMap<string, Known> } | null;
}

type Step = (world: World) => Promise<void>;

const copyOf = (known: ReadonlyMap<string, Known>) => new Map([...known].map(([id, one]) => [id, { ...one }]));

/** Speeches by numbers that a step was given, of those that are there. */
function pick(known: ReadonlyMap<string, Known>, numbers: readonly number[]): string[] {
  const ids = [...known.keys()];
  return [...new Set(numbers.flatMap((number) => ids[number % Math.max(ids.length, 1)] ?? []))];
}

const bulk = (
  act: (world: World, ids: readonly string[]) => Promise<Undo>,
  change: (one: Known, now: number) => void,
) =>
  fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }).map(
    (numbers): Step =>
      async (world) => {
        const ids = pick(world.known, numbers);
        const before = copyOf(world.known);
        const now = world.library.clock.time;
        const action = await act(world, ids);
        for (const id of ids) change(world.known.get(id)!, now);
        world.undo = { action, before };
      },
  );

const saves = fc.record({ place: fc.nat(3), title: fc.constantFrom(...titles), text: fc.constantFrom(...texts) }).map(
  ({ place, title, text }): Step =>
    async ({ library, known }) => {
      const blocks = [{ type: 'paragraph' as const, text }];
      const [result] = await library.books.save(page([speech(title, '', { blocks })], `https://a.example/${place}`));
      const { id, status } = result!;
      const old = known.get(id);
      if (status === 'unchanged') {
        expectTrue(old !== undefined && old.binnedAt === null, 'unchanged is of a speech that is there');
        return;
      }
      if (status === 'saved' && old !== undefined) known.set(id, { ...old, binnedAt: null });
      else known.set(id, { title, text, tags: old?.tags ?? [], starred: old?.starred ?? false, binnedAt: null });
    },
);

const edits = fc.record({ number: fc.nat(9), text: fc.constantFrom(...texts) }).map(
  ({ number, text }): Step =>
    async ({ library, known }) => {
      for (const id of pick(known, [number])) {
        await library.books.edit(id, { blocks: [{ type: 'paragraph', text }] });
        known.set(id, { ...known.get(id)!, text });
      }
    },
);

const undoes = fc.constant<Step>(async (world) => {
  if (world.undo === null) return;
  await world.library.books.undo(world.undo.action);
  world.known.clear();
  for (const [id, one] of world.undo.before) world.known.set(id, one);
});

const deletions = fc.nat(9).map(
  (number): Step =>
    async ({ library, known }) => {
      const ids = pick(known, [number]);
      await library.books.deleteForever(ids);
      for (const id of ids) known.delete(id);
    },
);

const sweeps = fc.constant<Step>(async ({ library, known }) => {
  library.clock.time += binMs / 2;
  const now = library.clock.time;
  await library.books.sweep();
  for (const [id, { binnedAt }] of known) if (binnedAt !== null && binnedAt <= now - binMs) known.delete(id);
});

const restores = fc.constant<Step>(async ({ library }) => {
  const again = library.books.restoring();
  for await (const batch of library.books.everything(2)) await again.add(batch);
});

const step: fc.Arbitrary<{ readonly isUndo: boolean; readonly run: Step }> = fc.oneof(
  { weight: 5, arbitrary: saves.map((run) => ({ isUndo: false, run })) },
  { weight: 2, arbitrary: edits.map((run) => ({ isUndo: false, run })) },
  {
    weight: 4,
    arbitrary: fc
      .oneof(
        fc.constantFrom(...tags).chain((tag) =>
          bulk(
            ({ library }, ids) => library.books.tag(ids, { add: [tag] }),
            (one) => {
              if (!one.tags.includes(tag)) one.tags = [...one.tags, tag];
            },
          ),
        ),
        fc.boolean().chain((starred) =>
          bulk(
            ({ library }, ids) => library.books.star(ids, starred),
            (one) => {
              one.starred = starred;
            },
          ),
        ),
        bulk(
          ({ library }, ids) => library.books.discard(ids),
          (one, now) => {
            one.binnedAt ??= now;
          },
        ),
        bulk(
          ({ library }, ids) => library.books.restore(ids),
          (one) => {
            one.binnedAt = null;
          },
        ),
      )
      .map((run) => ({ isUndo: false, run })),
  },
  { weight: 3, arbitrary: undoes.map((run) => ({ isUndo: true, run })) },
  { weight: 1, arbitrary: deletions.map((run) => ({ isUndo: false, run })) },
  { weight: 1, arbitrary: sweeps.map((run) => ({ isUndo: false, run })) },
  { weight: 1, arbitrary: restores.map((run) => ({ isUndo: false, run })) },
);

function expectTrue(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function same(found: unknown, wanted: unknown, what: string): void {
  expectTrue(
    JSON.stringify(found) === JSON.stringify(wanted),
    `${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`,
  );
}

it('keeps what a plain map would keep, and stays whole', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const world: World = { library: newLibrary(), known: new Map(), undo: null };
      const { books, db } = world.library;
      for (const { isUndo, run } of steps) {
        const { undo } = world;
        await run(world);
        // An undo is for what was done last
        if (isUndo || world.undo === undo) world.undo = null;
      }
      const rows = [...(await books.list()), ...(await books.bin())];
      const seen = await Promise.all(
        rows.map(async ({ id, title, tags: own, starred, deletedAt }) => {
          const { text } = await books.read(id);
          const [block] = text.blocks;
          return [id, title, block?.type === 'paragraph' && block.text, own, starred, deletedAt !== null];
        }),
      );
      const known = [...world.known].map(([id, one]) => [
        id,
        one.title,
        one.text,
        one.tags,
        one.starred,
        one.binnedAt !== null,
      ]);
      same(seen.sort(), known.sort(), 'the library holds');
      same(await problemsIn(db, books, []), [], 'problems');

      const scan = newScan();
      for await (const batch of books.foldedBatches(2)) scan.put(batch);
      for (const query of ['发', '年会 甲', '今天']) {
        const found = [...scan.find(words(query)).keys()].sort();
        const holding = [...world.known].filter(([, { title, text }]) =>
          query.split(' ').every((word) => `${title}\n${text}`.replaceAll('發', '发').includes(word)),
        );
        same(found, holding.map(([id]) => id).sort(), `found for ${query}`);
      }
    }),
    { numRuns: 120 },
  );
});
