/** Decides what of a page no reader sees, where its look alone does not tell. */

import { countHanzi } from '../text/hanzi.ts';
import { visibleLength } from '../text/visible.ts';
import { isBlockElement, type PageElement, type PageNode, type PageTree, textOf, withChildren } from './tree.ts';

/**
 * Leaves no hiding by look: a short piece within a line that shows more than it is a jammer or a watermark, and hidden;
 * all else waits for a script, or stands on a ground of its colour, and is seen. Readings above characters are hidden.
 */
export function settleHidden(tree: PageTree): PageTree {
  const root = settle(tree.root, false);
  return root === tree.root ? tree : { ...tree, root };
}

/** `hides`: the line around it shows more than is hidden in it. */
function settle(element: PageElement, hides: boolean): PageElement {
  const isLine = isBlockElement(element) || element.hidden !== undefined;
  const inner = isLine ? showsMore(element) : hides;
  const settled = withChildren(element, (child) => settle(child, inner));
  const hidden = settledHiding(element, hides);
  if (hidden === element.hidden) return settled;
  const { tag, attributes, children } = settled;
  return hidden === undefined ? { tag, attributes, children } : { tag, attributes, children, hidden };
}

function settledHiding(element: PageElement, hides: boolean): true | undefined {
  if (element.hidden === true || isReading(element)) return true;
  // What is in a box of no size may have a size of its own
  if (element.hidden === undefined || holdsBlock(element)) return undefined;
  return element.hidden === 'size' || (hides && !isBlockElement(element)) ? true : undefined;
}

/** Whether a line shows more than its look hides. */
function showsMore(line: PageElement): boolean {
  let seen = 0;
  let unseen = 0;
  const count = (nodes: readonly PageNode[], isUnseen: boolean) => {
    for (const node of nodes) {
      if (typeof node !== 'string') {
        if (node.hidden !== true && !isBlockElement(node)) count(node.children, isUnseen || node.hidden !== undefined);
      } else if (isUnseen) unseen += visibleLength(node);
      else seen += visibleLength(node);
    }
  };
  const { children } = line;
  if (!children.some((child) => typeof child !== 'string' && hasLook(child))) return false;
  count(children, false);
  return seen > unseen || (seen > 0 && unseen <= shortPiece);
}

/** Visible characters; what is hidden in a line of its own length is no run of sentences. */
const shortPiece = 24;

function hasLook(element: PageElement): boolean {
  if (isBlockElement(element)) return false;
  if (element.hidden !== undefined) return element.hidden !== true;
  return element.children.some((child) => typeof child !== 'string' && hasLook(child));
}

function holdsBlock({ children }: PageElement): boolean {
  return children.some((child) => typeof child !== 'string' && (isBlockElement(child) || holdsBlock(child)));
}

const readingTags: ReadonlySet<string> = new Set(['rt', 'rp', 'rtc']);
/** Visible characters of the reading of a word. */
const longestReading = 24;

/** Letters or signs above a word. Forums nest text in random tags, these among them: Hanzi are no reading. */
function isReading(element: PageElement): boolean {
  if (!readingTags.has(element.tag) || holdsBlock(element)) return false;
  const text = textOf(element);
  return countHanzi(text, 1) === 0 && visibleLength(text) <= longestReading;
}
