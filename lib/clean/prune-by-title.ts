/** Prunes a page by what it is called. Its name is told from its lines, and what is taken out may have hidden the line that tells it. */

import type { Block, Step } from '../model/types.ts';
import { siteNamesOf } from '../notices/site-names.ts';
import type { Surroundings } from '../page/surroundings.ts';
import { titleParts } from '../text/title-parts.ts';
import { namesCollection } from '../text/titles.ts';
import type { Imprint } from './metadata/imprint.ts';
import { firstOf } from './prune/gaps.ts';
import { pruneThoroughly } from './prune/passes.ts';
import type { Pruned } from './prune/prune.ts';

/** What a page is called, and what is left of it. `read` reads the imprint off blocks; it is asked again for a title or a day not found. */
export function pruneByTitle(
  blocks: readonly Block[],
  read: (blocks: readonly Block[]) => Imprint,
  around: Surroundings,
): { readonly imprint: Imprint; readonly pruned: Step<Pruned> } {
  const by = (title: string | null, from: readonly Block[]) =>
    pruneThoroughly(from, { title, site: siteNamesOf(around, title), many: isCollection(around, title) });
  const imprint = read(blocks);
  const pruned = by(imprint.title, blocks);
  if ((imprint.title !== null && imprint.published !== null) || pruned.changes.length === 0) return { imprint, pruned };
  const seen = read(pruned.value.blocks);
  const more = { ...imprint, published: imprint.published ?? seen.published };
  const { title } = seen;
  if (imprint.title !== null || title === null) return { imprint: more, pruned };
  const again = by(title, pruned.value.blocks);
  return {
    imprint: { ...more, title },
    pruned: {
      value: { blocks: again.value.blocks, claims: firstOf(pruned.value.claims, again.value.claims) },
      changes: [...pruned.changes, ...again.changes],
    },
  };
}

/** Whether the page's title names many texts, before the count was taken from it. */
export function isCollection(around: Surroundings, title: string | null): boolean {
  const headings = around.above.flatMap(({ text, headingLevel }) => (headingLevel === 1 ? [text] : []));
  return [title ?? '', titleParts(around.title)[0] ?? '', ...headings].some((name) => namesCollection(name));
}
