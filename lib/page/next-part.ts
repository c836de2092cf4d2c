/** Texts that a site cuts into several pages: which link leads to the next part of the same text. */

import { fold, visible } from '../text/visible.ts';
import { elementsOf, type PageElement, type PageTree, textOf } from './tree.ts';

/** A safety bound; no speech is cut into more. */
export const mostParts = 50;

const nextWords = /^[\s[(<«‹»›>]*(?:下一?页|后一?页|下1页|next(?:page)?)[\s\])>»›«‹]*$/u;
const previousWords = /^[\s[(<«‹»›>]*(?:上一?页|前一?页|上1页|prev(?:ious)?(?:page)?)[\s\])>»›«‹]*$/u;
/** The number of a part at the end of a path: `_2`, `-2`, `/2`. */
const partNumber = /(?:[_-]|\/(?=\d{1,2}\/?$))(\d{1,2})$/u;

/**
 * The address of the next part of the text on a page; null where there is none.
 *
 * Only an address of the same origin that differs from the page's own by the number of the part alone: 「下一篇」 and the
 * next page of a list lead elsewhere.
 */
export function findNextPart(tree: PageTree): string | null {
  const here = addressOf(tree);
  if (here === null) return null;
  return findLink(tree, here, (next, words) => nextWords.test(fold(visible(words))) && isNextPart(here, next));
}

/** The address of the part before the one on a page, told in the same way; null where there is none. */
export function findPartBefore(tree: PageTree): string | null {
  const here = addressOf(tree);
  if (here === null) return null;
  return findLink(tree, here, (to, words) => previousWords.test(fold(visible(words))) && isNextPart(to, here));
}

/**
 * Whether a page of which no address is known is one of several: a row of numbers below it leads to the same address by the
 * next number as by 「下一页」.
 */
export function pointsToNextPart({ url, root }: PageTree): boolean {
  if (url !== null) return false;
  const links = [...elementsOf(root)].filter(({ tag, attributes }) => tag === 'a' && attributes.href !== undefined);
  const numberOf = ({ attributes }: PageElement) => {
    const next = resolve(attributes.href ?? '', new URL('file:///'));
    return next === null ? null : part(next).number;
  };
  return links.some((link) => {
    const number = nextWords.test(fold(visible(textOf(link)))) ? numberOf(link) : null;
    if (number === null || number < 2) return false;
    return links.some(
      (other) => other.attributes.href === link.attributes.href && visible(textOf(other)) === String(number),
    );
  });
}

/**
 * The address of the part that follows the one at `url`, among the links of another part, such as the row 1 2 3 4 below
 * it: for where the part at `url` itself could not be had. Null where no link leads there.
 */
export function findPartAfter(url: string, tree: PageTree): string | null {
  const here = addressOf(tree);
  if (here === null || !URL.canParse(url)) return null;
  const missed = new URL(url);
  return findLink(tree, here, (next) => isNextPart(missed, next));
}

function addressOf({ url }: PageTree): URL | null {
  return url !== null && URL.canParse(url) ? new URL(url) : null;
}

/** The first link of a page that is the one wanted. */
function findLink(tree: PageTree, here: URL, wanted: (to: URL, words: string) => boolean): string | null {
  const base = baseOf(tree, here);
  for (const element of elementsOf(tree.root)) {
    if (element.tag !== 'a' || element.attributes.href === undefined) continue;
    const next = resolve(element.attributes.href, base);
    if (next && wanted(next, textOf(element))) return next.href;
  }
  return null;
}

/** Whether one address is the next part of the text at another. Both must be absolute. */
export function isNextPart(here: URL, next: URL): boolean {
  if (here.origin !== next.origin || !/^https?:$/u.test(next.protocol)) return false;
  const to = part(next);
  const { stem, query, number } = part(here);
  if (to.query !== query || to.number === null) return false;
  if (to.stem === stem && number !== null) return to.number === number + 1;
  // The first part often has no number, and some count from 0 or 1; a short name (`/9.html`) only looks like one
  return to.number >= 1 && to.number <= 2 && to.stem === pathOf(here);
}

interface Part {
  readonly stem: string;
  readonly query: string;
  readonly number: number | null;
}

const pageKeys = /^(?:p|pn|pg|page|pageno|page_no|pageindex|pagenum|currentpage|totalpage|cpage)$/iu;

/** The path without the ending of its name. */
function pathOf({ pathname }: URL): string {
  return pathname.replace(/\/$/u, '').replace(/(?:\.(?:s?html?|php|aspx?|jsp))$/iu, '');
}

function part(url: URL): Part {
  const { searchParams } = url;
  const keys = [...searchParams.keys()].filter((key) => pageKeys.test(key));
  const rest = new URLSearchParams([...searchParams].filter(([key]) => !pageKeys.test(key)));
  rest.sort();
  const asked = keys.map((key) => Number(searchParams.get(key))).find((number) => Number.isInteger(number));
  const path = pathOf(url);
  if (asked !== undefined) return { stem: path, query: rest.toString(), number: asked };
  const numbered = partNumber.exec(path);
  const stem = numbered ? path.slice(0, numbered.index) : path;
  return { stem, query: rest.toString(), number: numbered ? Number(numbered[1]) : null };
}

function baseOf(tree: PageTree, here: URL): URL {
  const base = tree.root.children
    .filter((node): node is PageElement => typeof node !== 'string' && node.tag === 'head')
    .flatMap((head) => head.children)
    .find((node): node is PageElement => typeof node !== 'string' && node.tag === 'base');
  return (base?.attributes.href ? resolve(base.attributes.href, here) : null) ?? here;
}

function resolve(href: string, base: URL): URL | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return url;
}
