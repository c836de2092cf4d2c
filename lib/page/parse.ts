/** A saved page's mark-up as a tree, by the parser that browsers' own rules are tested with. */
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { hiddenClasses, hidesItself } from './hiding.ts';
import { keptAttributes, maxDepth, type PageElement, type PageNode, type PageTree, unseenTags } from './tree.ts';

type Node5 = DefaultTreeAdapterTypes.ChildNode;
type Element5 = DefaultTreeAdapterTypes.Element;

const kept: ReadonlySet<string> = new Set(keptAttributes);

/**
 * Parses a page. Never throws: any string is a page to an HTML parser.
 *
 * What a browser would hide is told from attributes, inline styles and the page's own simple class rules; a snapshot
 * taken in the browser knows better.
 */
export function parse(html: string, url: string | null = null): PageTree {
  const document = parseHtml(html, { scriptingEnabled: false });
  const root = document.childNodes.find((node): node is Element5 => node.nodeName === 'html');
  if (!root) return { url, root: { tag: 'html', attributes: {}, children: [] } };
  const hidden = hiddenClasses(styleSheets(root).join('\n'));
  return { url, root: convert(root, hidden, 0) };
}

function convert(element: Element5, hiddenNames: ReadonlySet<string>, depth: number): PageElement {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attrs) if (kept.has(name)) attributes[name] = value;
  const tag = element.tagName.toLowerCase();
  const children: PageNode[] = [];
  gather(element, hiddenNames, depth + 1, children);
  const classes = attributes.class?.split(/\s+/u) ?? [];
  const hidden = hidesItself(tag, attributes) || classes.some((name) => hiddenNames.has(name));
  return hidden ? { tag, attributes, children, hidden } : { tag, attributes, children };
}

/** Below the greatest depth the tags are left out and their text is kept. */
function gather(element: Element5, hiddenNames: ReadonlySet<string>, depth: number, into: PageNode[]): void {
  const pending: Node5[] = [...element.childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.nodeName === '#text') into.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('tagName' in node) || unseenTags.has(node.tagName)) continue;
    if (depth < maxDepth) into.push(convert(node, hiddenNames, depth));
    else
      for (let index = node.childNodes.length - 1; index >= 0; index--) pending.push(node.childNodes[index] as Node5);
  }
}

function styleSheets(root: Element5): string[] {
  const found: string[] = [];
  const pending: Node5[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'style')
      found.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    pending.push(...node.childNodes);
  }
  return found;
}
