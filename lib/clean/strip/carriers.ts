/** Which elements carry a text: those of the makes in which most of it stands. */

import { makeOf } from '../../page/boxes.ts';
import { isBlock, type PageElement } from '../../page/tree.ts';
import { countHanzi } from '../../text/hanzi.ts';
import { isSeen } from '../../text/visible.ts';

/** Share of the text from which it is carried by a make. */
const carries = 0.2;

export interface Carriers {
  /** The elements that carry the text, and all around them up to the main element. */
  readonly elements: ReadonlySet<PageElement>;
  /** All elements with words of their own that look like one: same make and style, in parents of the same makes. */
  readonly alikeOf: (element: PageElement) => readonly PageElement[];
}

/** Finds them below a main element. What is in `without` does not count. */
export function carriersOf(main: PageElement, without: ReadonlyMap<PageElement, string>): Carriers {
  const byLook = new Map<string, { hanzi: number; readonly elements: PageElement[] }>();
  const parents = new Map<PageElement, PageElement>();
  const looks = new Map<PageElement, string>();
  let all = 0;
  const walk = (element: PageElement, look: string) => {
    let own = 0;
    let isWordless = true;
    const read = (node: PageElement) => {
      for (const child of node.children) {
        if (typeof child === 'string') {
          own += countHanzi(child);
          isWordless &&= own === 0 && !isSeen(child);
        } else if (child.hidden || without.has(child)) continue;
        else if (isBlock(child)) {
          parents.set(child, element);
          walk(child, `${look}>${makeOf(child)}${styleOf(child)}`);
        } else read(child);
      }
    };
    read(element);
    // A line without Hanzi, of figures or signs, looks like the others all the same
    if (isWordless) return;
    all += own;
    const row = byLook.get(look) ?? { hanzi: 0, elements: [] };
    row.hanzi += own;
    row.elements.push(element);
    byLook.set(look, row);
    looks.set(element, look);
  };
  walk(main, '');
  const elements = new Set<PageElement>([main]);
  for (const row of byLook.values()) {
    if (row.hanzi < all * carries) continue;
    for (const element of row.elements)
      for (let up: PageElement | undefined = element; up && !elements.has(up); up = parents.get(up)) elements.add(up);
  }
  return { elements, alikeOf: (element) => byLook.get(looks.get(element) ?? '')?.elements ?? [] };
}

/** An element's own style, without its measures. */
function styleOf({ attributes: { style, align } }: PageElement): string {
  return style === undefined && align === undefined ? '' : ` ${align ?? ''}${(style ?? '').replace(/[\d.\s]+/gu, '')}`;
}
