/** The boxes beside the chosen one that hold more of the same text: a lead, a summary of its own, a tail. */

import { teasersIn } from '../../page/boxes.ts';
import { isBlockElement, type PageElement, type PageNode, textOf } from '../../page/tree.ts';
import { visible } from '../../text/visible.ts';
import { isRepeated, isTalk, soundsLikeSite } from './site-boxes.ts';
import { type Weights, weightless } from './text-density.ts';
import { leaves, pathTo } from './whole-text.ts';

/** How far up from the chosen element boxes with sentences beside it are looked for. */
const mostLevels = 4;
/** Hanzi in sentences; less may be a caption or a label. */
const leastSentences = 12;
/** Hanzi of links in a box behind which no text goes on: a list of other pages. */
const longList = 40;

/** What a text may go on with: everything but other columns and other pages. */
interface Beside {
  readonly outer: PageElement;
  readonly weights: Weights;
  /** The chosen text without blanks. */
  readonly text: string;
}

/**
 * Gives an element that holds the chosen one with the boxes before and behind it that read like it; the chosen one alone
 * where there are none. What it holds is the page's own.
 */
export function gather(chosen: PageElement, root: PageElement, weights: Weights): PageElement {
  const path = pathTo(root, chosen);
  const last = path.length - 1;
  for (let index = last; index > last - mostLevels; index--) {
    const [outer, inner] = [path[index - 1], path[index]];
    if (!outer || !inner || inner.tag === 'body') return chosen;
    const others = outer.children.filter(
      (child) => typeof child !== 'string' && child !== inner && (weights.get(child)?.good ?? 0) > 0,
    );
    if (others.length === 0) continue;
    // Cells of a row, and items, stand side by side
    if (columnTags.has(inner.tag)) return chosen;
    const beside = { outer, weights, text: visible(textOf(chosen)) };
    const at = outer.children.indexOf(inner);
    const after = goesOnFor(outer.children.slice(at + 1), beside);
    const before = goesOnFor(outer.children.slice(0, at).reverse(), beside);
    if (before + after === 0) return chosen;
    const children = outer.children.slice(at - before, at + 1 + after).filter((node) => !leadsElsewhere(node, weights));
    return { tag: 'div', attributes: {}, children: children.map((node) => (node === inner ? chosen : node)) };
  }
  return chosen;
}

const columnTags: ReadonlySet<string> = new Set(['td', 'th', 'li', 'dd']);

/** How many nodes, one after the other, a text goes on for: up to the last box that reads like it. */
function goesOnFor(nodes: readonly PageNode[], { outer, weights, text }: Beside): number {
  const teasers = teasersIn(outer);
  let length = 0;
  for (const [index, node] of nodes.entries()) {
    if (typeof node === 'string' || !isBlockElement(node) || node.hidden) continue;
    const { good, links, score } = weights.get(node) ?? weightless;
    if (endTags.has(node.tag) || (good < leastSentences && links > longList)) break;
    // A title, a byline
    if (good < leastSentences || !/[。！？]/u.test(textOf(node))) continue;
    const reads = score * 5 >= good * 3 && links * 4 <= good && !teasers.has(node);
    if (!reads || soundsLikeSite(node) || isTalk(node) || isRepeated(node, text)) break;
    length = index + 1;
  }
  return length;
}

/** Above the page's heading, and in its foot, there is no text. */
const endTags: ReadonlySet<string> = new Set(['h1', 'footer', 'nav', 'aside']);

/** A box of links between boxes of a text. */
function leadsElsewhere(node: PageNode, weights: Weights): boolean {
  if (typeof node === 'string' || leaves.has(node.tag)) return false;
  const { good, links } = weights.get(node) ?? weightless;
  return good < leastSentences && links > 0;
}
