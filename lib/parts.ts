/** Texts that a site cuts into several pages: which link leads to the next part of the same text. */
import { elementsOf, type PageElement, type PageTree, textOf } from './page/tree.ts';
import { fold, visible } from './text.ts';

/** A safety bound; no speech is cut into more. */
export const mostParts = 50;

const nextWords = /^[\s[(<«‹»›>]*(?:下一?页|后一?页|下1页|next(?:page)?)[\s\])>»›«‹]*$/u;
/** The number of a part at the end of a path: `_2`, `-2`, `/2`. */
const partNumber = /(?:[_-]|\/(?=\d{1,2}\/?$))(\d{1,2})$/u;

/**
 * The address of the next part of the text on a page; null where there is none.
 *
 * Only an address of the same origin that differs from the page's own by the number of the part alone: 「下一篇」 and the
 * next page of a list lead elsewhere.
 */
export function findNextPart(tree: PageTree): string | null {
  if (tree.url === null || !URL.canParse(tree.url)) return null;
  const here = new URL(tree.url);
  const base = baseOf(tree, here);
  for (const element of elementsOf(tree.root)) {
    if (element.tag !== 'a' || element.attributes.href === undefined) continue;
    if (!nextWords.test(fold(visible(textOf(element))))) continue;
    const next = resolve(element.attributes.href, base);
    if (next && isNextPart(here, next)) return next.href;
  }
  return null;
}

/** Whether one address is the next part of the text at another. Both must be absolute. */
export function isNextPart(here: URL, next: URL): boolean {
  if (here.origin !== next.origin || !/^https?:$/u.test(next.protocol)) return false;
  const from = part(here);
  const to = part(next);
  if (from.stem !== to.stem || from.query !== to.query) return false;
  // The first part often has no number, and some count from 0 or 1
  return from.number === null ? to.number !== null && to.number >= 1 && to.number <= 2 : to.number === from.number + 1;
}

interface Part {
  readonly stem: string;
  readonly query: string;
  readonly number: number | null;
}

const pageKeys = /^(?:p|pn|pg|page|pageno|page_no|pageindex|pagenum|currentpage|totalpage|cpage)$/iu;

function part({ pathname, searchParams }: URL): Part {
  const keys = [...searchParams.keys()].filter((key) => pageKeys.test(key));
  const rest = new URLSearchParams([...searchParams].filter(([key]) => !pageKeys.test(key)));
  rest.sort();
  const asked = keys.map((key) => Number(searchParams.get(key))).find((number) => Number.isInteger(number));
  const path = pathname.replace(/\/$/u, '').replace(/(?:\.(?:s?html?|php|aspx?|jsp))$/iu, '');
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
