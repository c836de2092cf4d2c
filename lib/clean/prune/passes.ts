/** Puts blocks in order after edits: what a cut left of blanks, of empty lines, and of headings that it laid open. */

import { type Edit, inOrder, pieces } from '../../model/edits.ts';
import { retold } from '../../model/headings.ts';
import { type BlockPlan, dropEmpty, rewrite } from '../../model/rewrite.ts';
import type { Block, StageName, Step } from '../../model/types.ts';
import { looseBlanks } from '../../text/blanks.ts';
import { remembered, rememberedOf } from '../../text/memo.ts';
import { collectionHeads } from '../split/starts.ts';
import { knownOf } from './block-notes.ts';
import { footRuleOf } from './foot.ts';
import { firstOf } from './gaps.ts';
import { isNoticeOf, type Page, type PageNames, type Pruned, prune } from './prune.ts';

/** Times that notices are looked for: what one hid, for instance the end of its line, the next time shows. */
const mostPasses = 6;

/** Gives the blocks as `structure` would have made them, had the edits been made in the page. Log entries go under `stage`. */
export function settle(blocks: readonly Block[], stage: StageName): Step<readonly Block[]> {
  const isFresh = (block: Block) => !knownOf(block).isSettled;
  if (!blocks.some(isFresh)) return { value: blocks, changes: [] };
  const step = inOrder<readonly Block[]>(blocks, [
    (value) => rewrite(value, stage, (block) => (isFresh(block) ? withoutLooseBlanks(block) : null)),
    (value) => dropEmpty(value, stage),
    (value) => ({
      value: value.map((block) => ('text' in block && isFresh(block) ? retold(block) : block)),
      changes: [],
    }),
  ]);
  for (const block of step.value) knownOf(block).isSettled = true;
  return step;
}

function withoutLooseBlanks(block: Block): BlockPlan | null {
  const edits = pieces(block).map((text) =>
    looseBlanks(text).map(({ at, before, after }): Edit => ({ rule: 'loose-blank', at, before, after })),
  );
  return edits.some((list) => list.length > 0) ? { do: 'edit', pieces: edits } : null;
}

/** Prunes until nothing is left to prune, so that cleaning what comes of it changes nothing. */
export function pruneThoroughly(blocks: readonly Block[], names: PageNames): Step<Pruned> {
  const { title, site, many = false } = names;
  // Several passes ask of the lines at the edges, and of the same blocks
  const page: Page = {
    ...names,
    isNotice: remembered((text) => isNoticeOf(text, site)),
    isFoot: rememberedOf((block: Block) => footRuleOf(block, site) !== null),
    headsOf: rememberedOf((value) => collectionHeads(value, { title, many })),
  };
  let step: Step<Pruned> = pruneOnce(blocks, page);
  let fresh = step.changes.length;
  for (let pass = 1; pass < mostPasses && fresh > 0; pass++) {
    const next = pruneOnce(step.value.blocks, page);
    fresh = next.changes.length;
    step = {
      value: { blocks: next.value.blocks, claims: firstOf(step.value.claims, next.value.claims) },
      changes: [...step.changes, ...next.changes],
    };
  }
  return step;
}

function pruneOnce(blocks: readonly Block[], page: Page): Step<Pruned> {
  const pruned = prune(blocks, page);
  const settled = settle(pruned.value.blocks, 'prune');
  return {
    value: { ...pruned.value, blocks: settled.value },
    changes: [...pruned.changes, ...settled.changes],
  };
}
