/** A page that is one part of a text says so in the text: what stands on the pages before and behind it is missing here. */
import type { PageTree } from './page/tree.ts';
import { findNextPart, findPartBefore } from './parts.ts';
import type { Block, CleanPage, GapReason, Speech } from './types.ts';

/**
 * The clean page with a gap at its beginning where its site has a part before it, and at its end where there is a part behind it.
 *
 * Not for the command line: of a saved page nobody knows whether the other parts lie beside it.
 */
export function withPartMarks(page: CleanPage, tree: PageTree): CleanPage {
  const begun = findPartBefore(tree) === null ? page : mark(page, 0, 'continued-from');
  return findNextPart(tree) === null ? begun : mark(begun, page.speeches.length - 1, 'continued-on');
}

function mark(page: CleanPage, at: number, reason: GapReason): CleanPage {
  const marked = (speech: Speech): Speech => {
    const gap: Block = { type: 'gap', reason, omittedChars: null };
    const atStart = reason === 'continued-from';
    const edge = speech.blocks.at(atStart ? 0 : -1);
    // The page's own notice says as much
    if (edge?.type === 'gap') return speech;
    return { ...speech, complete: false, blocks: atStart ? [gap, ...speech.blocks] : [...speech.blocks, gap] };
  };
  return { ...page, speeches: page.speeches.map((speech, index) => (index === at ? marked(speech) : speech)) };
}
