/** Joins lines that the page broke: columns of newspapers, buttons set into a sentence. */
import { inOrder } from '../../model/edits.ts';
import { rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { spanRules } from '../../rules/site-spans.ts';
import { isBrokenBefore as breaksOff, closes, longLine } from '../../text/broken-lines.ts';
import { fold, isLonger } from '../../text/visible.ts';

/** Share of long paragraphs that close with a mark, or break off for certain, on a page where a missing mark means a broken line. */
const wellClosed = 0.75;

/** Joins a paragraph to the next where it breaks off in the middle of a sentence and the next goes on with it. */
export function rejoin(blocks: readonly Block[]): Step<readonly Block[]> {
  const broken = blocks.map((block, index) => {
    const next = blocks[index + 1];
    return block.type === 'paragraph' && next?.type === 'paragraph' && breaksOff(block.text, next.text);
  });
  // An author who leaves marks out does so throughout: then a missing mark says nothing
  const long = blocks.filter((block) => block.type === 'paragraph' && isLonger(block.text, longLine - 1));
  const closed = long.filter((block) => block.type === 'paragraph' && closes(block.text)).length;
  const open = long.length - closed - broken.filter(Boolean).length;
  if (closed < 3 || open > long.length * (1 - wellClosed) || closed < long.length / 2)
    return { value: blocks, changes: [] };
  return rewrite(blocks, 'prune', (_, index) => (broken[index] ? { do: 'join', rule: 'broken-line' } : null));
}

/** Words that no sentence ends with: a stop behind them was set by the page. */
const dangling =
  /(?:是|和|与|及|在|把|将|对|为|从|以|并|而|或|被|让|使|向|由|其|该|各|每|(?:一定|将|就|都|才|必|也)会|(?:我|他|她|你)们的?|[，,、])。$/u;

/** UTF-16 units. */
const longestButton = 60;

/** The row of buttons that templates set into the middle of a sentence, where a line begins with them. */
const gluedButtons = spanRules
  .filter(({ id }) => id === 'hidden-button')
  .map(({ id, pattern }) => ({ id, pattern: new RegExp(`^(?:${pattern.source})`, 'u') }));

/**
 * Joins the halves of a sentence that a button stands between.
 *
 * `closesLines`: the template sets a full stop at the end of every line; then the stop before the button is not the author's.
 */
export function joinGlued(blocks: readonly Block[], closesLines: boolean): Step<readonly Block[]> {
  const glued = new Map<number, { readonly rule: string; readonly before: string }>();
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    if (block.type !== 'paragraph' || previous?.type !== 'paragraph') return;
    const open =
      !closes(previous.text) ||
      (previous.text.endsWith('。') && (closesLines || dangling.test(previous.text.slice(-4))));
    if (!open) return;
    for (const { id, pattern } of gluedButtons) {
      const match = pattern.exec(fold(block.text.slice(0, longestButton)));
      const goesOn = match !== null && /^[\u4e00-\u9fff，、]/u.test(block.text.slice(match[0].length));
      if (match && goesOn) glued.set(index, { rule: id, before: block.text.slice(0, match[0].length) });
    }
  });
  if (glued.size === 0) return { value: blocks, changes: [] };
  return inOrder<readonly Block[]>(blocks, [
    (value) =>
      rewrite(value, 'prune', (block, index) => {
        const notice = glued.get(index);
        if (notice) return { do: 'edit', pieces: [[{ ...notice, at: 0, after: '' }]] };
        if (!glued.has(index + 1) || block.type !== 'paragraph' || !block.text.endsWith('。')) return null;
        return { do: 'edit', pieces: [[{ rule: 'stray-stop', at: block.text.length - 1, before: '。', after: '' }]] };
      }),
    (value) =>
      rewrite(value, 'prune', (_, index) => (glued.has(index + 1) ? { do: 'join', rule: 'broken-line' } : null)),
  ]);
}
