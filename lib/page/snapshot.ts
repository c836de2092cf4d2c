/** The page that the reader is looking at, as inert data. Runs in the page, reads, and changes nothing. */
import { keptAttributes, maxDepth, type PageElement, type PageNode, type PageTree, unseenTags } from './tree.ts';

/** Only small inline pieces are tested for colour and size: that is where jammers hide. A style costs microseconds. */
const jammerTags: ReadonlySet<string> = new Set(['span', 'font', 'i', 'small', 'label', 'del', 'ins', 'sub', 'sup']);
/** These are tested only where an attribute tells them from their like. */
const markedJammerTags: ReadonlySet<string> = new Set(['em', 'b', 'u', 'a', 'p', 'div', 'strong']);
/** Characters; a jammer or a hidden watermark is shorter. */
const longestJammer = 200;

/** Elements that are not laid out, or never hide their text by being so. */
const neverHidden: ReadonlySet<string> = new Set(['html', 'head', 'body', 'br', 'meta', 'title', 'link', 'base']);
const controls: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
const ways = { visibilityProperty: true, opacityProperty: true } as const;
const kept: ReadonlySet<string> = new Set(keptAttributes);
const none: Readonly<Record<string, string>> = {};

/**
 * Elements with the same tag and the same look in mark-up, in parents of one kind: style sheets draw them alike. What one
 * of them was asked for need not be asked of the others, and that is most of what a snapshot costs.
 */
interface Kind {
  readonly children: Map<string, Kind>;
  /** One was seen to be neither invisible nor transparent. */
  isSeen: boolean;
  /** The letters of one were seen to have a size and a colour. */
  isInked: boolean;
}

const newKind = (): Kind => ({ children: new Map(), isSeen: false, isInked: false });

/** Takes the page's tree: what is in it, what its frames of the same origin hold, and what the browser does not show. */
export function snapshot(document: Document): PageTree {
  return { url: document.URL, root: take(document.documentElement, 0, newKind()) };
}

function take(element: Element, depth: number, parents: Kind): PageElement {
  const tag = element.localName.toLowerCase();
  const attributes = element.hasAttributes() ? attributesOf(element) : none;
  const kind = kindIn(parents, tag, attributes);
  const children: PageNode[] = [];
  gather(element, depth + 1, children, kind);
  if (tag === 'iframe' || tag === 'frame') {
    const inner = frameRoot(element);
    if (inner && depth < maxDepth) children.push(take(inner, depth + 1, newKind()));
  }
  return isHidden(element, tag, attributes !== none, kind)
    ? { tag, attributes, children, hidden: true }
    : { tag, attributes, children };
}

function kindIn(parents: Kind, tag: string, attributes: Readonly<Record<string, string>>): Kind {
  const { class: name = '', id = '', style = '', color = '', size = '' } = attributes;
  const look = attributes === none ? tag : [tag, name, id, style, color, size].join('\n');
  const known = parents.children.get(look) ?? newKind();
  parents.children.set(look, known);
  return known;
}

function attributesOf(element: Element): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const name of element.getAttributeNames())
    if (kept.has(name)) attributes[name] = element.getAttribute(name) ?? '';
  return attributes;
}

/** Below the greatest depth the tags are left out and their text is kept. */
function gather(element: Element, depth: number, into: PageNode[], kind: Kind): void {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    const type = node.nodeType;
    if (type === 3) into.push(node.nodeValue ?? '');
    if (type !== 1) continue;
    const child = node as Element;
    if (unseenTags.has(child.localName)) continue;
    if (depth < maxDepth) into.push(take(child, depth, kind));
    else gatherText(child, into);
  }
}

/** The text of all that nests deeper; not by recursion, since there may be thousands of tags. */
function gatherText(element: Element, into: PageNode[]): void {
  let node: Node | null = element;
  while (node !== null) {
    if (node.nodeType === 3) into.push(node.nodeValue ?? '');
    const unseen: boolean = node.nodeType === 1 && unseenTags.has((node as Element).localName);
    let next: Node | null = unseen ? null : node.firstChild;
    for (let up: Node | null = node; next === null && up !== null && up !== element; up = up.parentNode) {
      next = up.nextSibling;
    }
    node = next;
  }
}

function isHidden(element: Element, tag: string, marked: boolean, kind: Kind): boolean {
  if (neverHidden.has(tag)) return false;
  if (controls.has(tag)) return true;
  // Whether it is laid out at all is asked of each: that costs little
  if (element.checkVisibility && !(kind.isSeen ? element.checkVisibility() : element.checkVisibility(ways)))
    return element.closest('head') === null;
  kind.isSeen = true;
  if (kind.isInked || (!jammerTags.has(tag) && !(marked && markedJammerTags.has(tag)))) return false;
  if (element.firstElementChild !== null) return false;
  const text = element.textContent ?? '';
  if (text.trim() === '' || text.length > longestJammer) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  if (Number.parseFloat(style.fontSize) < 2 || /^rgba\(.*, 0\)$|^transparent$/u.test(style.color)) return true;
  kind.isInked = true;
  return false;
}

/** A frame of another origin gives nothing, as the browser's rules want it. */
function frameRoot(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.documentElement ?? null;
  } catch {
    return null;
  }
}
