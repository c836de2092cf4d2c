/** Scraps that template sites leave between the lines: page numbers set one to a line, lone marks, stops after colons. */
import { inOrder } from '../../model/edits.ts';
import { rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { runsOf } from '../../text/spans.ts';
import { fold, isLonger, visible } from '../../text/visible.ts';

/** A line of a pager: digits and the few words that go with them. */
const longestPager = 8;
const pagerLine = /^[\d共页当前第条首尾末上下一。.,、:()/|<>«»…\s-]{1,8}$/u;
const loneMark = /^(?:[。，、；：,.;:\s]{1,3}|[-_=~*#▒█■□]{4,})$/u;
/** A full stop right after another mark: the template closes every line, whatever it ends with. */
const endsStray = (text: string) => /[:：,，;；、]。$/u.test(text.slice(-2));

/** Takes out pagers and lone marks, and stops that the template set after other marks. */
export function dropScraps(blocks: readonly Block[]): Step<readonly Block[]> {
  return inOrder<readonly Block[]>(blocks, [dropPagers, dropMarks, dropStrayStops]);
}

/** Whether this page's template closes lines with stops of its own. */
export function addsStops(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'paragraph' && (endsStray(block.text) || block.text === '。'));
}

function dropPagers(blocks: readonly Block[]): Step<readonly Block[]> {
  const isScrap = blocks.map((block) => {
    if ((block.type !== 'paragraph' && block.type !== 'heading') || isLonger(block.text, longestPager)) return false;
    return pagerLine.test(fold(visible(block.text)));
  });
  if (!isScrap.includes(true)) return { value: blocks, changes: [] };
  const pagers = runsOf(isScrap).filter(({ from, to }) => {
    const text = blocks
      .slice(from, to + 1)
      .map((block) => ('text' in block ? block.text : ''))
      .join('');
    // Three lines or more, and one of them a number: a lone 「1」 may be the author's
    return to - from >= 2 && /\d/u.test(text);
  });
  return rewrite(blocks, 'prune', (_, index) =>
    pagers.some(({ from, to }) => from <= index && index <= to) ? { do: 'drop', rule: 'page-numbers' } : null,
  );
}

function dropMarks(blocks: readonly Block[]): Step<readonly Block[]> {
  return rewrite(blocks, 'prune', (block) =>
    block.type === 'paragraph' && loneMark.test(block.text) ? { do: 'drop', rule: 'lone-mark' } : null,
  );
}

function dropStrayStops(blocks: readonly Block[]): Step<readonly Block[]> {
  return rewrite(blocks, 'prune', (block) => {
    if (block.type !== 'paragraph' || !endsStray(block.text)) return null;
    return { do: 'edit', pieces: [[{ rule: 'stray-stop', at: block.text.length - 1, before: '。', after: '' }]] };
  });
}
