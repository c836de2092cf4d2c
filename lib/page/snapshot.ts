/** The page that the reader is looking at, as inert data. Runs in the page, reads, and changes nothing. */
import type { Hiding } from './hiding.ts';
import { jsonLd, keptJsonLd } from './json-ld.ts';
import { keptAttributes, maxDepth, type PageElement, type PageNode, type PageTree, unseenTags } from './tree.ts';

/** Only small pieces are tested for colour and size: that is where jammers hide. `!` after a tag: it has attributes, without which some are not tested. */
const jammerTags = /^(?:(?:em|b|u|a|p|div|strong)!|(?:span|font|i|small|label|del|ins|sub|sup)!?)$/;
/** Characters; a jammer or a hidden watermark is shorter. */
const longestJammer = 200;

/** Elements that are not laid out, or never hide their text by being so. */
const neverHidden = /^(?:html|head|body|br|meta|title|link|base)$/;
const controls = /^(?:input|select|textarea)$/;
const ways = { visibilityProperty: true, opacityProperty: true } as const;
const kept: ReadonlySet<string> = new Set(keptAttributes);
const none: Readonly<Record<string, string>> = {};

/** A property or a method as the prototype has it: an input named like it, or an image, hides it on its form or document. */
function of<T>(prototype: object, name: string): (node: Node, ...rest: unknown[]) => T {
  const { get, value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  return (node, ...rest) => (get ?? value)?.call(node, ...rest) as T;
}

const typeOf = of<number>(Node.prototype, 'nodeType');
const childrenOf = of<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
const tagOf = of<string>(Element.prototype, 'localName');
const attributesIn = of<Iterable<Attr>>(Element.prototype, 'attributes');
const isLaidOut = of<boolean>(Element.prototype, 'checkVisibility');
const slottedIn = of<readonly Node[]>(HTMLSlotElement.prototype, 'assignedNodes');
const rootOf = of<Element>(Document.prototype, 'documentElement');

/** The shadow root of an element, open or closed; null for none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * Elements with the same tag and the same look in mark-up, in parents of one kind: style sheets draw them alike. What one
 * of them was asked for need not be asked of the others, and that is most of what a snapshot costs.
 */
interface Kind {
  readonly children: Map<string, Kind>;
  /** The letters of one were seen to have a size and a colour. */
  isInked: boolean;
}

const newKind = (): Kind => ({ children: new Map(), isInked: false });

/**
 * Takes the page's tree: what is in it, in its shadow roots and in its frames of the same origin, each in its place, and
 * what the browser does not show.
 */
export function snapshot(document: Document, shadowOf: ShadowRootOf = () => null): PageTree {
  const take = (element: Element, depth: number, parents: Kind): PageElement => {
    const tag = tagOf(element);
    const attributes = attributesOf(element);
    const kind = kindIn(parents, tag, attributes);
    const children: PageNode[] = [];
    const slotted = tag === 'slot' ? slottedIn(element) : [];
    gather(slotted[0] ? slotted : childrenOf(shadowOf(element) ?? element), depth + 1, children, kind);
    // A frame of another origin gives nothing, as the browser's rules want it
    const framed = tag === 'iframe' || tag === 'frame' ? (element as HTMLIFrameElement).contentDocument : null;
    if (framed && depth < maxDepth) children.push(take(rootOf(framed), depth + 1, newKind()));
    const hidden = hidingOf(element, tag, attributes !== none, kind);
    return { tag, attributes, children, ...(hidden && { hidden }) };
  };
  /** Below the greatest depth the tags are left out and their text is kept. */
  const gather = (nodes: Iterable<Node>, depth: number, into: PageNode[], kind: Kind): void => {
    for (const node of nodes) {
      const type = typeOf(node);
      if (type === 3) into.push(node.nodeValue ?? '');
      if (type !== 1) continue;
      if (tagOf(node) === 'script' && (node as Element).getAttribute('type') === jsonLd)
        into.push(keptJsonLd(node.textContent ?? ''));
      if (unseenTags.has(tagOf(node))) continue;
      if (depth < maxDepth) into.push(take(node as Element, depth, kind));
      else gatherText(node, into);
    }
  };
  return { url: document.location.href, root: take(rootOf(document), 0, newKind()) };
}

/** Attributes that style sheets go by. */
const looks = ['class', 'id', 'style', 'color', 'size'];

function kindIn(parents: Kind, tag: string, attributes: Readonly<Record<string, string>>): Kind {
  const look = tag + looks.map((name) => attributes[name]);
  const known = parents.children.get(look) ?? newKind();
  parents.children.set(look, known);
  return known;
}

function attributesOf(element: Element): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | null = null;
  for (const { name, value } of attributesIn(element)) {
    attributes ??= {};
    if (kept.has(name)) attributes[name] = value;
  }
  return attributes ?? none;
}

/** The text of all that nests deeper; not by recursion, since there may be thousands of tags. */
function gatherText(element: Node, into: PageNode[]): void {
  const pending: Node[] = [element];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (typeOf(node) === 3) into.push(node.nodeValue ?? '');
    if (typeOf(node) === 1 && !unseenTags.has(tagOf(node)))
      for (const child of [...childrenOf(node)].reverse()) pending.push(child);
  }
}

function hidingOf(element: Element, tag: string, marked: boolean, kind: Kind): Hiding | null {
  if (neverHidden.test(tag)) return null;
  if (controls.test(tag)) return true;
  // Whether it is laid out at all is asked of each: that costs little
  if (!isLaidOut(element)) return getComputedStyle(element).display === 'contents' ? null : true;
  if (kind.isInked || !jammerTags.test(marked ? `${tag}!` : tag)) return null;
  const [text, ...others] = childrenOf(element);
  const value = text && typeOf(text) === 3 && !others[0] && text.nodeValue?.trim();
  if (!value || value.length > longestJammer) return null;
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < 2) return 'size';
  const { parentElement: parent } = element;
  if (
    /^rgba\(.*, 0\)$|^transparent$/u.test(style.color) ||
    (!isLaidOut(element, ways) && parent && isLaidOut(parent, ways))
  )
    return 'look';
  kind.isInked = true;
  return null;
}
