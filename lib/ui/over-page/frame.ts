/**
 * The one thing that the extension puts into a page: an element without a name of its own, with a closed root, in it a frame of the
 * extension. What stands in the frame is another origin's, at an address that no page can know: the page can neither read nor
 * press it, only take all of it away or cover it, and that is seen.
 */

import type { FromFrame, ToFrame } from './channel.ts';
import { watchVisibility } from './visibility.ts';

export interface PageFrame {
  readonly host: HTMLElement;
  /** False where the page took it away, or covers it. */
  stands(): boolean;
  tell(message: ToFrame): void;
  close(): void;
}

interface Around {
  /** The address of the frame. */
  readonly url: string;
  /** `view` is modal and fills the window; `toast` is a message in its corner. */
  readonly look: 'view' | 'toast';
  /** Called when it begins to stand, and when it no longer does. */
  readonly changed: () => void;
  /** Called once, when the reader closed it. */
  readonly closed: () => void;
}

/** What the reader is not to wait for in the dark longer than: then the empty sheet is shown. */
const unseenMs = 100;

/** Important rules in a root win over all that the page can write. A printed page is as if nothing stood over it. */
const styles = `
:host { all: initial !important; display: contents !important; }
dialog, div { padding: 0; border: 0; background: light-dark(#f1eee6, #141312); color-scheme: light dark; }
dialog { position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; overflow: hidden; }
div { position: fixed; inset: 20px 20px auto auto; width: min(440px, 100vw - 40px); height: 60px; margin: 0; border-radius: 8px;
  overflow: hidden; box-shadow: 0 4px 24px rgb(0 0 0 / 20%); }
.unseen { visibility: hidden; }
dialog::backdrop { display: none; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: inherit; }
@media print { dialog, div { display: none; } }`;

/** Puts a frame over a page. It stays unseen until it has something to show. */
export function frameOver(document: Document, { url, look, changed, closed }: Around): PageFrame {
  const host = made(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const box = made(document, look === 'view' ? 'dialog' : 'div');
  const frame = made(document, 'iframe');
  frame.allow = 'clipboard-write';
  frame.src = url;
  box.className = 'unseen';
  box.append(frame);
  root.append(box);
  elementOf(document).append(host);

  const { port1: port, port2 } = new MessageChannel();
  let isCovered = false;
  let isClosed = false;
  const stands = () => !isCovered && host.isConnected && box.matches(':modal, :popover-open');
  let stood = true;
  let stopWatching = (): void => undefined;
  const check = () => {
    if (isClosed || stood === stands()) return;
    stood = stands();
    changed();
  };
  const close = () => {
    if (isClosed) return;
    isClosed = true;
    stopWatching();
    removal.disconnect();
    host.remove();
    closed();
  };
  const show = () => {
    if (isClosed || box.className === '') return;
    box.className = '';
    // Tells of all at once: that it is removed, not laid out, or that anything of the page lies over it
    stopWatching = watchVisibility(frame, (isVisible) => {
      isCovered = !isVisible;
      check();
    });
  };
  /** It may be removed before it was seen even once. */
  const removal = new MutationObserver(check);
  for (const parent of [document, elementOf(document)]) removal.observe(parent, { childList: true });
  port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
    if (data === 'close') return close();
    if (data !== 'ready') box.style.height = `${data}px`;
    show();
    if (look === 'view') frame.focus(); // Not before: while it loads it is another frame, and the focus would stay with the page
  };
  frame.addEventListener('load', () => frame.contentWindow?.postMessage(null, '*', [port2]), { once: true });
  box.addEventListener('close', close); // Esc, pressed before the frame had the focus
  if (box instanceof HTMLDialogElement) {
    box.showModal();
    setTimeout(show, unseenMs);
  } else {
    box.popover = 'manual';
    box.showPopover();
  }
  return { host, stands, close, tell: (message) => port.postMessage(message) };
}

/** Removes what an earlier version of the extension left over a page: it can no longer do so itself. */
export function removeLeft(document: Document, rootOf: (element: Element) => ShadowRoot | null): void {
  for (const child of [...elementOf(document).children]) {
    const { src = '' } = rootOf(child)?.querySelector('iframe') ?? {};
    if (/^chrome-extension:.*\/reader\.html#/.test(src)) child.remove();
  }
}

/** By the prototype: a page's image named like a property hides that of the document. */
function elementOf(document: Document): Element {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(document) as Element;
}

function made<K extends keyof HTMLElementTagNameMap>(document: Document, tag: K): HTMLElementTagNameMap[K] {
  const { createElementNS } = Document.prototype;
  return createElementNS.call(document, 'http://www.w3.org/1999/xhtml', tag) as HTMLElementTagNameMap[K];
}
