/** Puts blocks in order after edits: what a cut left of blanks, of empty lines, and of headings that it laid open. */
import { type Edit, inOrder } from './edits.ts';
import { firstOf } from './gaps.ts';
import { retold } from './headings.ts';
import { looseBlanks } from './lines.ts';
import { remembered } from './remembered.ts';
import { dropEmpty, editPieces } from './rewrite.ts';
import { isNoticeOf, type Page, type PageNames, type Pruned, prune } from './stages/prune.ts';
import type { Block, StageName, Step } from './types.ts';

/** Times that notices are looked for: what one hid, for instance the end of its line, the next time shows. */
const mostPasses = 6;

/**
 * Gives the blocks as `structure` would have made them, had the edits been made in the page. Log entries go under `stage`.
 *
 * `settled`: blocks that are so for certain; where there are no others, nothing is to be done.
 */
export function settle(
  blocks: readonly Block[],
  stage: StageName,
  settled: readonly Block[] = [],
): Step<readonly Block[]> {
  const known = new Set(settled);
  if (blocks.every((block) => known.has(block))) return { value: blocks, changes: [] };
  return inOrder<readonly Block[]>(blocks, [
    (value) => editPieces(value, stage, blankEdits),
    (value) => dropEmpty(value, stage),
    (value) => ({ value: value.map((block) => ('text' in block ? retold(block) : block)), changes: [] }),
  ]);
}

function blankEdits(text: string): readonly Edit[] {
  return looseBlanks(text).map(({ at, before, after }) => ({ rule: 'loose-blank', at, before, after }));
}

/** Prunes until nothing is left to prune, so that cleaning what comes of it changes nothing. */
export function pruneThoroughly(blocks: readonly Block[], names: PageNames): Step<Pruned> {
  // Several passes ask of the lines at the edges
  const page = { ...names, isNotice: remembered((text: string) => isNoticeOf(text, names.site)) };
  let step: Step<Pruned> = pruneOnce(blocks, page, []);
  let fresh = step.changes.length;
  for (let pass = 1; pass < mostPasses && fresh > 0; pass++) {
    const next = pruneOnce(step.value.blocks, page, step.value.blocks);
    fresh = next.changes.length;
    step = {
      value: { blocks: next.value.blocks, claims: firstOf(step.value.claims, next.value.claims) },
      changes: [...step.changes, ...next.changes],
    };
  }
  return step;
}

function pruneOnce(blocks: readonly Block[], page: Page, known: readonly Block[]): Step<Pruned> {
  const pruned = prune(blocks, page);
  const settled = settle(pruned.value.blocks, 'prune', known);
  return {
    value: { ...pruned.value, blocks: settled.value },
    changes: [...pruned.changes, ...settled.changes],
  };
}
