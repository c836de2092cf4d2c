/** Lines that a site prints at the end of one page of a text and again at the head of the next. */

import { pieces } from '../../model/edits.ts';
import { rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { visible } from '../../text/visible.ts';

/** Blocks. */
const mostOverlap = 3;

/** A part without the last lines of the part before, where they stand at its head; the log keeps them. */
export function withoutOverlap(before: readonly Block[], part: Step<readonly Block[]>): Step<readonly Block[]> {
  const ends = before.map(keyOf);
  const starts = part.value.map(keyOf);
  let count = Math.min(mostOverlap, ends.length, starts.length - 1);
  while (count > 0 && !starts.slice(0, count).every((own, at) => own !== '' && own === ends[ends.length - count + at]))
    count--;
  if (count <= 0) return part;
  const step = rewrite(part.value, 'split', (_, index) =>
    index < count ? { do: 'drop', rule: 'repeated-run' } : null,
  );
  return { value: step.value, changes: [...part.changes, ...step.changes] };
}

function keyOf(block: Block): string {
  return visible(pieces(block).join(''));
}
