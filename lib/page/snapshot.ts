/** The page that the reader is looking at, as inert data. Runs in the page, reads, and changes nothing. */
import { keptAttributes, maxDepth, type PageElement, type PageNode, type PageTree, unseenTags } from './tree.ts';

/** Only small inline pieces are tested for colour and size: that is where jammers hide. A style costs microseconds. */
const jammerTags: ReadonlySet<string> = new Set([
  'span',
  'font',
  'i',
  'em',
  'b',
  'u',
  'small',
  'label',
  'a',
  'p',
  'div',
  'del',
  'ins',
  'strong',
]);
/** Characters; a jammer or a hidden watermark is shorter. */
const longestJammer = 200;

/** Takes the page's tree: what is in it, what its frames of the same origin hold, and what the browser does not show. */
export function snapshot(document: Document): PageTree {
  return { url: document.URL, root: take(document.documentElement, 0) };
}

function take(element: Element, depth: number): PageElement {
  const tag = element.localName.toLowerCase();
  const attributes: Record<string, string> = {};
  for (const name of keptAttributes) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  const children: PageNode[] = [];
  gather(element, depth + 1, children);
  if (tag === 'iframe' || tag === 'frame') {
    const inner = frameRoot(element);
    if (inner && depth < maxDepth) children.push(take(inner, depth + 1));
  }
  return isHidden(element, tag) ? { tag, attributes, children, hidden: true } : { tag, attributes, children };
}

/** Below the greatest depth the tags are left out and their text is kept. */
function gather(element: Element, depth: number, into: PageNode[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) into.push(node.nodeValue ?? '');
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (unseenTags.has(child.localName)) continue;
    if (depth < maxDepth) into.push(take(child, depth));
    else into.push(child.textContent ?? '');
  }
}

function isHidden(element: Element, tag: string): boolean {
  if (tag === 'html' || tag === 'head' || tag === 'body') return false;
  if (tag === 'br' || tag === 'meta' || tag === 'title' || tag === 'link' || element.closest('head')) return false;
  if (tag === 'input' || tag === 'select' || tag === 'textarea') return true;
  if (element.checkVisibility && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return true;
  if (!jammerTags.has(tag)) return false;
  const text = element.textContent ?? '';
  if (text.trim() === '' || text.length > longestJammer || element.firstElementChild !== null) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  return Number.parseFloat(style.fontSize) < 2 || /^rgba\(.*, 0\)$|^transparent$/u.test(style.color);
}

/** A frame of another origin gives nothing, as the browser's rules want it. */
function frameRoot(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.documentElement ?? null;
  } catch {
    return null;
  }
}
