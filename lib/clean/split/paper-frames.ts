/** The frame that archives of papers print before each article: 「第1版()」, 「专栏:」, and then its title. */

import { lined } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import { fold } from '../../text/visible.ts';

/** Lines of a frame, with the title. */
export const frameLines = 3;

const page = /^第\s?\d{1,3}\s?版\s*(?:\(.{0,20}\))?$/u;
const columnLabel = /^专栏\s*:.{0,20}$/u;

/** Indexes of the first lines of frames. */
export function frameStarts(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block, index) => {
    const [below, title] = [blocks[index + 1], blocks[index + 2]];
    if (below === undefined || title === undefined || title.type === 'gap') return [];
    return page.test(fold(lined(block)).trim()) && columnLabel.test(fold(lined(below)).trim()) ? [index] : [];
  });
}
