/** Goes up from the densest element to the one that holds all of the text: lines, lists and tables beside it that weigh less. */

import { blocksBelow } from '../../page/boxes.ts';
import { isOfShortCells } from '../../page/cells.ts';
import { type PageElement, textOf } from '../../page/tree.ts';
import { greets } from '../../text/speaker.ts';
import { isSeen } from '../../text/visible.ts';
import { type Weights, weightless } from './text-density.ts';

/** Elements that hold one paragraph, not a text. */
export const leaves: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'dd',
  'dt',
  'blockquote',
  'center',
]);

/**
 * Goes up from a lone paragraph to the element that holds its neighbours, and on to one that adds a greeting or a
 * signature: short lines weigh nothing, yet they are the author's.
 */
export function widen(element: PageElement, root: PageElement, weights: Weights): PageElement {
  const path = pathTo(root, element);
  let index = path.length - 1;
  while (index > 0 && (leaves.has(path[index]?.tag ?? '') || isPartOf(path, index, weights))) index--;
  const own = weights.get(path[index] ?? root) ?? weightless;
  for (let up = index - 1; up > 0 && up >= index - 2; up--) {
    const outer = path[up];
    const inner = path[up + 1];
    if (!outer || !inner || (weights.get(outer)?.links ?? 0) > own.links) break;
    const added = blocksBelow(outer)
      .filter((child) => child !== inner)
      .map((child) => textOf(child).trim());
    if (added.some((text) => greets(text) || signature.test(text))) return outer;
  }
  return path[index] ?? element;
}

/** Whether an element on a path is a list, a table or a piece of one, and the text goes on in the lines around it. */
function isPartOf(path: readonly PageElement[], index: number, weights: Weights): boolean {
  const [outer, inner] = [path[index - 1], path[index]];
  if (!outer || !inner) return false;
  if (pieceTags.has(inner.tag)) {
    const table = path.slice(0, index).findLast(({ tag }) => tag === 'table');
    return table !== undefined && isOfShortCells(table);
  }
  if (!listTags.has(inner.tag) && !(inner.tag === 'table' && isOfShortCells(inner))) return false;
  const others = blocksBelow(outer).filter((child) => child !== inner && isSeen(textOf(child)));
  return (
    others.length > 0 &&
    others.every(({ tag }) => tag !== 'h1' && (leaves.has(tag) || listTags.has(tag) || tag === 'table')) &&
    weights.get(outer)?.links === weights.get(inner)?.links
  );
}

const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'menu']);
const pieceTags: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']);

/** A day under a text, as papers are signed. */
const signature =
  /^(?:.{0,20}\s)?(?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?$/u;

/** The elements from a root down to one below it; none where it is not there. */
export function pathTo(root: PageElement, wanted: PageElement): readonly PageElement[] {
  const path: PageElement[] = [];
  const find = (element: PageElement): boolean => {
    const found = element === wanted || element.children.some((child) => typeof child !== 'string' && find(child));
    if (found) path.unshift(element);
    return found;
  };
  find(root);
  return path;
}
