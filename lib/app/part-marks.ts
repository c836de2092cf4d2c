/** A page that is one part of a text says so in the text: what stands on the pages before and behind it is missing here. */

import type { Block, CleanPage, GapReason, Speech } from '../model/types.ts';
import { findNextPart, findPartBefore } from '../page/next-part.ts';
import type { PageTree } from '../page/tree.ts';

/**
 * The clean page with a gap at its beginning where its site has a part before it, and at its end where there is a part behind it.
 *
 * Of a collection the next page mostly has the next texts, and the last one here is whole: one that breaks off is told by itself.
 * A saved page counts as one of several where it says so itself, whether the others lie beside it or not.
 */
export function withPartMarks(page: CleanPage, tree: PageTree): CleanPage {
  const [speech, ...more] = page.speeches;
  if (speech === undefined || more.length > 0) return page;
  const begun = findPartBefore(tree) === null ? speech : marked(speech, 'continued-from');
  return { ...page, speeches: [findNextPart(tree) === null ? begun : marked(begun, 'continued-on')] };
}

function marked(speech: Speech, reason: GapReason): Speech {
  const gap: Block = { type: 'gap', reason, omittedChars: null };
  const atStart = reason === 'continued-from';
  // The page's own notice says as much
  if (speech.blocks.at(atStart ? 0 : -1)?.type === 'gap') return speech;
  return { ...speech, complete: false, blocks: atStart ? [gap, ...speech.blocks] : [...speech.blocks, gap] };
}
