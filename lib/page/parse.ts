/** A saved page's mark-up as a tree, by the parser that browsers' own rules are tested with. */
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { settleHidden } from './hidden-by-look.ts';
import { type Hiding, hasGround, hidingClasses, hidingOf } from './hiding.ts';
import { jsonLd, keptJsonLd } from './json-ld.ts';
import { withoutTextLinks } from './text-links.ts';
import { keptAttributes, maxDepth, type PageElement, type PageNode, type PageTree, unseenTags } from './tree.ts';

type Node5 = DefaultTreeAdapterTypes.ChildNode;
type Element5 = DefaultTreeAdapterTypes.Element;

const kept: ReadonlySet<string> = new Set(keptAttributes);

/** The mark-up of the page in a frame, by the frame's `src`; null where it was not saved along. */
export type FrameSource = (src: string) => string | null;

/** Frames within frames that are followed. */
const deepestFrame = 3;

interface Reading {
  readonly hidingNames: ReadonlyMap<string, Hiding>;
  readonly frameOf: FrameSource;
  readonly frameDepth: number;
}

/** Where an element stands. */
interface Place {
  readonly depth: number;
  readonly onGround: boolean;
  /** The shadow tree that it is in. */
  readonly shadow: Shadow | null;
}

interface Shadow {
  readonly host: Element5;
  readonly around: Shadow | null;
}

/**
 * Parses a page. Never throws: any string is a page to an HTML parser.
 *
 * What a browser would hide is told from attributes, inline styles and the page's own simple class rules; a snapshot
 * taken in the browser knows better. Pages in frames stand in their frames, and what is in declarative shadow roots in
 * their hosts, as in a snapshot.
 */
export function parse(html: string, url: string | null = null, frameOf: FrameSource = () => null): PageTree {
  return withoutTextLinks(settleHidden({ url, root: rootOf(html, frameOf, 0) }));
}

function rootOf(html: string, frameOf: FrameSource, frameDepth: number): PageElement {
  const document = parseHtml(html, { scriptingEnabled: false });
  const root = document.childNodes.find((node): node is Element5 => node.nodeName === 'html');
  if (!root) return { tag: 'html', attributes: {}, children: [] };
  const hidingNames = hidingClasses(styleSheets(root).join('\n'));
  return convert(root, { hidingNames, frameOf, frameDepth }, { depth: 0, onGround: false, shadow: null });
}

function convert(element: Element5, reading: Reading, place: Place): PageElement {
  const all: Record<string, string> = {};
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attrs) {
    all[name] = value;
    if (kept.has(name)) attributes[name] = value;
  }
  const tag = element.tagName.toLowerCase();
  const onGround = place.onGround || hasGround(all);
  const children: PageNode[] = [];
  const root = shadowRootOf(element);
  const shadow = root === null ? place.shadow : { host: element, around: place.shadow };
  gather(root ?? element.childNodes, reading, { depth: place.depth + 1, onGround, shadow }, children);
  if ((tag === 'iframe' || tag === 'frame') && reading.frameDepth < deepestFrame) {
    const inner = all.srcdoc ?? (all.src ? reading.frameOf(all.src) : null);
    if (inner !== null) children.push(rootOf(inner, reading.frameOf, reading.frameDepth + 1));
  }
  const hidden = isRoot(tag) ? null : hidingIn(tag, attributes, onGround, reading);
  return hidden === null ? { tag, attributes, children } : { tag, attributes, children, hidden };
}

/** Nobody saves a page that shows nothing: its script has not run. */
const isRoot = (tag: string): boolean => tag === 'html' || tag === 'body';

function hidingIn(tag: string, attributes: Readonly<Record<string, string>>, onGround: boolean, reading: Reading) {
  const own = hidingOf(tag, attributes, onGround);
  if (own === true || attributes.class === undefined || reading.hidingNames.size === 0) return own;
  const named = attributes.class.split(/\s+/u).map((name) => reading.hidingNames.get(name));
  return named.includes(true) ? true : (own ?? named.find((hiding) => hiding !== undefined) ?? null);
}

/** Below the greatest depth the tags are left out and their text is kept. */
function gather(nodes: readonly Node5[], reading: Reading, place: Place, into: PageNode[]): void {
  const pending: Node5[] = [...nodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.nodeName === '#text') into.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('tagName' in node)) continue;
    if (node.attrs.some(({ name, value }) => name === 'type' && value === jsonLd)) {
      into.push(keptJsonLd(node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')));
    }
    if (unseenTags.has(node.tagName)) continue;
    const slotted = node.tagName === 'slot' ? slottedIn(node, place.shadow) : [];
    if (slotted.length > 0 && place.depth < maxDepth)
      gather(slotted, reading, { ...place, depth: place.depth + 1, shadow: place.shadow?.around ?? null }, into);
    else if (place.depth < maxDepth) into.push(convert(node, reading, place));
    else
      for (let index = node.childNodes.length - 1; index >= 0; index--) pending.push(node.childNodes[index] as Node5);
  }
}

/** What stands in an element's declarative shadow root; null where it has none. */
function shadowRootOf(element: Element5): readonly Node5[] | null {
  const template = element.childNodes.find(isShadowTemplate);
  return template === undefined ? null : template.content.childNodes;
}

function isShadowTemplate(node: Node5): node is DefaultTreeAdapterTypes.Template {
  return (
    node.nodeName === 'template' &&
    'attrs' in node &&
    node.attrs.some(({ name }) => name === 'shadowrootmode' || name === 'shadowroot')
  );
}

/** The nodes of a shadow host that a slot shows. */
function slottedIn(slot: Element5, shadow: Shadow | null): readonly Node5[] {
  const named = (node: Node5, name: string) =>
    ('attrs' in node ? node.attrs.find((attribute) => attribute.name === name)?.value : undefined) ?? '';
  const name = named(slot, 'name');
  return (shadow?.host.childNodes ?? []).filter(
    (node) =>
      !isShadowTemplate(node) && (node.nodeName === '#text' || 'tagName' in node) && named(node, 'slot') === name,
  );
}

function styleSheets(root: Element5): string[] {
  const found: string[] = [];
  const pending: Node5[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'style')
      found.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    for (const child of node.childNodes) pending.push(child);
  }
  return found;
}
