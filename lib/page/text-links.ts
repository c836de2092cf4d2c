/** Links that lead nowhere, or that never end: what they hold is text. */

import { makeOf } from './boxes.ts';
import { countHanziOf, isBlockElement, type PageElement, type PageTree, textOf, withChildren } from './tree.ts';

/** Hanzi; no title, and no teaser of another page, is longer. */
const longestTitle = 160;
/** Hanzi of a closed sentence, and how many in links that lead nowhere show a text that stands in such links. */
const shortestSentence = 12;
const leastSentences = 3;

/** Makes plain pieces of such links. */
export function withoutTextLinks(tree: PageTree): PageTree {
  const found = textLinksIn(tree.root);
  return found.size === 0 ? tree : { ...tree, root: unlinked(tree.root, found) };
}

function unlinked(element: PageElement, links: ReadonlySet<PageElement>): PageElement {
  const inner = withChildren(element, (child) => unlinked(child, links));
  return links.has(element) ? { ...inner, tag: 'span' } : inner;
}

function textLinksIn(root: PageElement): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  const idle = new Map<string, { sentences: number; readonly links: PageElement[] }>();
  const walk = (element: PageElement, line: PageElement) => {
    for (const child of element.children) {
      if (typeof child === 'string' || child.hidden) continue;
      if (child.tag === 'a' && child.attributes.href !== undefined) sort(child, line);
      walk(child, isBlockElement(child) ? child : line);
    }
  };
  const sort = (link: PageElement, line: PageElement) => {
    if (leadsAway(link)) {
      if (isLongText(link)) found.add(link);
      return;
    }
    const make = makeOf(line);
    const row = idle.get(make) ?? { sentences: 0, links: [] };
    if (isSentence(link)) row.sentences++;
    row.links.push(link);
    idle.set(make, row);
  };
  walk(root, root);
  for (const { sentences, links } of idle.values())
    if (sentences >= leastSentences) for (const link of links) found.add(link);
  return found;
}

const leadsAway = ({ attributes: { href = '' } }: PageElement): boolean => !/^\s*(?:$|#|javascript:)/iu.test(href);

function isLongText(link: PageElement): boolean {
  return (
    countHanziOf(link, longestTitle + 1) > longestTitle &&
    (textOf(link).match(/[。！？]/gu)?.length ?? 0) >= leastSentences
  );
}

function isSentence(link: PageElement): boolean {
  return countHanziOf(link, shortestSentence) >= shortestSentence && /[。！？…][”」』）)]?\s*$/u.test(textOf(link));
}
