/** The rest of a text that a page hides behind a button of its own: the page's reader may press it, so it is missing here. */

import { isBlockElement, type PageElement, textOf } from '../../page/tree.ts';
import { unfolds } from '../../rules/furniture.ts';
import { countHanzi } from '../../text/hanzi.ts';
import { fold, isSeen, visible } from '../../text/visible.ts';

/** The rule of a box that leaves a gap. */
export const hiddenRest = 'hidden-rest';

/** Hanzi and closed sentences; less is a notice or a menu. */
const leastHanzi = 30;
const leastSentences = 2;

/** The hidden boxes with sentences in them next to which, before or behind, a line is nothing but such a button. */
export function hiddenRestsIn(main: PageElement): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  let line = '';
  let before = '';
  let waiting: PageElement[] = [];
  const end = () => {
    if (!isSeen(line)) return;
    before = line;
    line = '';
    if (isButton(before)) for (const box of waiting) found.add(box);
    waiting = [];
  };
  const walk = ({ children }: PageElement) => {
    for (const child of children) {
      if (typeof child === 'string') {
        line += child;
        continue;
      }
      const isBlock = isBlockElement(child);
      if (isBlock || child.tag === 'br') end();
      if (!child.hidden) walk(child);
      else if (isBlock && holdsSentences(child)) {
        if (isButton(before)) found.add(child);
        else waiting.push(child);
      }
      if (isBlock) end();
    }
  };
  walk(main);
  end();
  return found;
}

const isButton = (line: string): boolean => unfolds.test(fold(visible(line)));

function holdsSentences(box: PageElement): boolean {
  const text = textOf(box);
  return countHanzi(text, leastHanzi) >= leastHanzi && (text.match(/[。！？]/gu)?.length ?? 0) >= leastSentences;
}
