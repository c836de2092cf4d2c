/** Gaps for the parts of a text that stand on other pages. */

import type { Block, CleanPage, GapReason, Speech } from '../model/types.ts';
import { findNextPart, findPartBefore, pointsToNextPart } from '../page/next-part.ts';
import type { PageTree } from '../page/tree.ts';

/**
 * Adds a gap at the start if the site has a part before this page, and at the end if it has one after it.
 *
 * Not for collections: their next page usually holds other texts. A saved page counts as one of several where it says so
 * itself, whether the others lie beside it or not.
 */
export function withPartGaps(page: CleanPage, tree: PageTree): CleanPage {
  const [speech, ...more] = page.speeches;
  if (speech === undefined || more.length > 0) return page;
  const begun = findPartBefore(tree) === null ? speech : withGap(speech, 'continued-from');
  return {
    ...page,
    speeches: [findNextPart(tree) === null && !pointsToNextPart(tree) ? begun : withGap(begun, 'continued-on')],
  };
}

function withGap(speech: Speech, reason: GapReason): Speech {
  const gap: Block = { type: 'gap', reason, omittedChars: null };
  const atStart = reason === 'continued-from';
  // The page's own notice says it already
  if (speech.blocks.at(atStart ? 0 : -1)?.type === 'gap') return speech;
  return { ...speech, complete: false, blocks: atStart ? [gap, ...speech.blocks] : [...speech.blocks, gap] };
}
