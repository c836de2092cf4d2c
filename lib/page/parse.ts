/** A saved page's mark-up as a tree, by the parser that browsers' own rules are tested with. */
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { hiddenClasses, hidesItself } from './hiding.ts';
import { keptAttributes, maxDepth, type PageElement, type PageNode, type PageTree, unseenTags } from './tree.ts';

type Node5 = DefaultTreeAdapterTypes.ChildNode;
type Element5 = DefaultTreeAdapterTypes.Element;

const kept: ReadonlySet<string> = new Set(keptAttributes);

/** The mark-up of the page in a frame, by the frame's `src`; null where it was not saved along. */
export type FrameSource = (src: string) => string | null;

/** Frames within frames that are followed. */
const deepestFrame = 3;

interface Reading {
  readonly hiddenNames: ReadonlySet<string>;
  readonly frameOf: FrameSource;
  readonly frameDepth: number;
}

/**
 * Parses a page. Never throws: any string is a page to an HTML parser.
 *
 * What a browser would hide is told from attributes, inline styles and the page's own simple class rules; a snapshot
 * taken in the browser knows better. Pages in frames stand in their frames, as in a snapshot.
 */
export function parse(html: string, url: string | null = null, frameOf: FrameSource = () => null): PageTree {
  return { url, root: rootOf(html, frameOf, 0) };
}

function rootOf(html: string, frameOf: FrameSource, frameDepth: number): PageElement {
  const document = parseHtml(html, { scriptingEnabled: false });
  const root = document.childNodes.find((node): node is Element5 => node.nodeName === 'html');
  if (!root) return { tag: 'html', attributes: {}, children: [] };
  const hiddenNames = hiddenClasses(styleSheets(root).join('\n'));
  return convert(root, { hiddenNames, frameOf, frameDepth }, 0);
}

function convert(element: Element5, reading: Reading, depth: number): PageElement {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attrs) if (kept.has(name)) attributes[name] = value;
  const tag = element.tagName.toLowerCase();
  const children: PageNode[] = [];
  gather(element, reading, depth + 1, children);
  if ((tag === 'iframe' || tag === 'frame') && reading.frameDepth < deepestFrame) {
    const named = (wanted: string) => element.attrs.find(({ name }) => name === wanted)?.value;
    const src = named('src');
    const inner = named('srcdoc') ?? (src ? reading.frameOf(src) : null);
    if (inner !== null) children.push(rootOf(inner, reading.frameOf, reading.frameDepth + 1));
  }
  const classes = attributes.class?.split(/\s+/u) ?? [];
  const hidden = hidesItself(tag, attributes) || classes.some((name) => reading.hiddenNames.has(name));
  return hidden ? { tag, attributes, children, hidden } : { tag, attributes, children };
}

/** Below the greatest depth the tags are left out and their text is kept. */
function gather(element: Element5, reading: Reading, depth: number, into: PageNode[]): void {
  const pending: Node5[] = [...element.childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.nodeName === '#text') into.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('tagName' in node) || unseenTags.has(node.tagName)) continue;
    if (depth < maxDepth) into.push(convert(node, reading, depth));
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
