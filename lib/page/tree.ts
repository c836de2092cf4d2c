/**
 * A page as inert data: elements, attributes from a closed list, text. No scripts, no handlers, no live nodes.
 *
 * The page itself gives it by `snapshot`, saved files by `parse`; every stage after that is a pure function of it, so the
 * same code runs in a background worker, in Node and in tests, and nothing it does can touch the reader's page.
 */
import { countHanzi } from '../text/hanzi.ts';
import type { Hiding } from './hiding.ts';

/** Attributes that a stage may read. All others are left behind in the page. */
export const keptAttributes = [
  'id',
  'class',
  'style',
  'href',
  'rel',
  'align',
  'content',
  'name',
  'property',
  'role',
  'hidden',
  'size',
  'color',
  'itemprop',
  'datetime',
  'type',
  'aria-hidden',
] as const;

export interface PageElement {
  /** Lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
  /** How the browser hides the element; after `settleHidden` only true is left, for what no reader sees. */
  readonly hidden?: Hiding;
}

export type PageNode = string | PageElement;

export interface PageTree {
  readonly url: string | null;
  /** The root element, `html`. */
  readonly root: PageElement;
}

/** Elements deeper than this give their text to the one above: random empty tags nest by the thousand. */
export const maxDepth = 200;

/** Elements whose text no reader sees as text. */
export const unseenTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'object',
  'embed',
  'canvas',
  'svg',
  'math',
  'audio',
  'video',
  'map',
]);

/** Elements that begin a line of their own in a browser's default style. */
const blockTags: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'button',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frame',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'header',
  'hgroup',
  'hr',
  'html',
  'iframe',
  'legend',
  'li',
  'listing',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'plaintext',
  'pre',
  'section',
  'select',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'title',
  'tr',
  'ul',
  'xmp',
]);

/** Whether an element begins a line of its own: by its tag, or by its own style. */
export function isBlockElement({ tag, attributes }: PageElement): boolean {
  if (blockTags.has(tag)) return true;
  const { style } = attributes;
  return style?.includes('display') === true && blockStyle.test(style);
}

const blockStyle = /display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)/iu;

/** All text below a node, as it stands in the mark-up. */
export function textOf(node: PageNode): string {
  if (typeof node === 'string') return node;
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}

/** All text below a node that a reader may see: without scripts and the like, and without the heads of frames. */
export function seenTextOf(node: PageNode): string {
  if (typeof node === 'string') return node;
  let text = '';
  for (const child of node.children) {
    if (typeof child === 'string' || (!unseenTags.has(child.tag) && child.tag !== 'head')) text += seenTextOf(child);
  }
  return text;
}

/** Every element below a node and the node itself, in the order of the page. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  yield root;
  for (const child of root.children) if (typeof child !== 'string') yield* elementsOf(child);
}

/** The body of a page; null where it has none. */
export function bodyElement({ root }: PageTree): PageElement | null {
  return root.children.find((node): node is PageElement => typeof node !== 'string' && node.tag === 'body') ?? null;
}

/** An element with what `change` makes of the elements in it; itself where it makes the same of each. */
export function withChildren(element: PageElement, change: (child: PageElement) => PageElement): PageElement {
  let changed = false;
  const children = element.children.map((child) => {
    if (typeof child === 'string') return child;
    const next = change(child);
    changed ||= next !== child;
    return next;
  });
  return changed ? { ...element, children } : element;
}

/** How many hanzi stand below a node; beyond what is enough they are not counted. */
export function countHanziOf(node: PageNode, enough = Infinity): number {
  if (typeof node === 'string') return countHanzi(node, enough);
  let count = 0;
  for (const child of node.children) {
    count += countHanziOf(child, enough - count);
    if (count >= enough) break;
  }
  return count;
}

/** Elements to leave out, each with the rule that says so. An element inside another one goes with the outer. */
export type Cuts = ReadonlyMap<PageElement, string>;
