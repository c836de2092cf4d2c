/** The boxes of a page: which stand below one, and how they are made. */
import { isBlock, type PageElement } from './tree.ts';

/** Tag and classes, numbers aside: pages of one document are named page1, page2. */
export function makeOf({ tag, attributes }: PageElement): string {
  return attributes.class === undefined ? tag : `${tag} ${attributes.class}`.replace(/\d+/gu, '').trim();
}

/** The nearest elements below one that begin a line of their own. */
export function blocksBelow(element: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  const look = ({ children }: PageElement) => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (isBlock(child)) found.push(child);
      else look(child);
    }
  };
  look(element);
  return found;
}
