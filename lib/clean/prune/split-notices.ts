/** Puts together the lines of a notice of missing text that its mark-up set on several: 「余下」⏎「1200」⏎「字登录可见」. */
import { rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { numberLevel } from '../../text/numbering.ts';
import { greets } from '../../text/speaker.ts';
import { isLonger } from '../../text/visible.ts';

/** Visible characters; mark-up that sets a notice on several lines makes each of them short. */
const shortLine = 20;
/** Lines; a label, a field, a button and what is behind it. */
const mostLines = 4;

/** Joins the lines. `isNotice` says of a whole line whether it tells of missing text. */
export function joinNotices(blocks: readonly Block[], isNotice: (text: string) => boolean): Step<readonly Block[]> {
  const pieces = blocks.map((block) => (block.type === 'paragraph' && isPiece(block.text) ? block.text : null));
  const joined = new Set<number>();
  for (let first = 0; first < pieces.length; first++) {
    const length = lengthOfNotice(pieces, first, isNotice);
    for (let offset = 0; offset < length - 1; offset++) joined.add(first + offset);
    first += Math.max(0, length - 1);
  }
  if (joined.size === 0) return { value: blocks, changes: [] };
  return rewrite(blocks, 'prune', (_, index) => (joined.has(index) ? { do: 'join', rule: 'broken-line' } : null));
}

/** Lines from `first` on that are a notice only together; 0 where there are none. */
function lengthOfNotice(
  pieces: readonly (string | null)[],
  first: number,
  isNotice: (text: string) => boolean,
): number {
  const [head] = pieces.slice(first, first + 1);
  if (head == null || isNotice(head)) return 0;
  let text = head;
  for (let length = 2; length <= mostLines; length++) {
    const next = pieces[first + length - 1];
    if (next == null) return 0;
    text += next;
    if (isNotice(text)) return length;
  }
  return 0;
}

/** Whether a line could be a piece of a notice: short and open. */
function isPiece(text: string): boolean {
  return !isLonger(text, shortLine) && !/[。！？!?：:]\s*$/u.test(text) && numberLevel(text) === null && !greets(text);
}
