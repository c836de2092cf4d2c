/** The boxes of a page: which stand below one, and how they are made. */

import { countHanzi } from '../text/hanzi.ts';
import { countHanziOf, isBlockElement, type PageElement } from './tree.ts';

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
      if (isBlockElement(child)) found.push(child);
      else look(child);
    }
  };
  look(element);
  return found;
}

/** Hanzi: a teaser is a title and a few lines; a link as long as this is a title and no word of a text. */
const longestTeaser = 160;

const shortestTitle = 6;

/** Boxes; two alike may be a text in two parts. */
const leastTeasers = 3;

const noTeasers: ReadonlySet<PageElement> = new Set();

/** Boxes of one make, one after the other, that each begin with a link to another page: however much text they hold, it is of other pages. */
export function teasersIn(element: PageElement): ReadonlySet<PageElement> {
  if (element.children.length < leastTeasers) return noTeasers;
  let found: ReadonlySet<PageElement> = noTeasers;
  let alike: PageElement[] = [];
  const end = () => {
    if (alike.length >= leastTeasers) found = new Set([...found, ...alike]);
    if (alike.length > 0) alike = [];
  };
  for (const child of element.children) {
    if (typeof child === 'string' || !isBlockElement(child)) continue;
    const [first] = alike;
    if (!isTeaser(child)) {
      end();
      continue;
    }
    if (first && makeOf(first) !== makeOf(child)) end();
    alike.push(child);
  }
  end();
  return found;
}

function isTeaser(element: PageElement): boolean {
  const link = leadingLink(element);
  return (
    link !== null &&
    countHanziOf(link, shortestTitle) >= shortestTitle &&
    countHanziOf(element, longestTeaser + 1) <= longestTeaser
  );
}

/** The link that a box begins with, behind pictures and marks only; null where it begins with text, or holds none. */
function leadingLink(element: PageElement): PageElement | null {
  const lead = leadOf(element);
  return typeof lead === 'string' ? null : lead;
}

/** What the first hanzi in an element stand in: one look, however deep random empty tags nest. */
function leadOf(element: PageElement): PageElement | 'text' | 'nothing' {
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (countHanzi(child, 1) > 0) return 'text';
      continue;
    }
    const lead = leadOf(child);
    if (lead !== 'nothing') return child.tag === 'a' ? child : lead;
  }
  return 'nothing';
}
