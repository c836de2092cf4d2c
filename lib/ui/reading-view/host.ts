/** The one element that the extension puts into a page: a host with a shadow root. */
import { el } from './element.ts';

/**
 * Puts `content` over the page inside a shadow root. Gives the host: removing it removes everything.
 *
 * The root is open on purpose. The page can read its own text there and do nothing else: buttons obey trusted clicks only, and
 * what is saved comes from the memory of the content script. A closed root would only keep assistive tools and tests out.
 */
export function hostOver(
  document: Document,
  name: 'qinggao-view' | 'qinggao-toast',
  content: HTMLElement,
  styles: string,
): HTMLElement {
  for (const left of document.querySelectorAll(name)) left.remove(); // Left by an earlier version of the extension
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  dress(root, styles);
  root.append(content);
  document.documentElement.append(host);
  return host;
}

/** Firefox applies the page's content policy to a `<style>`, but not to a constructed sheet. */
function dress(root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(el('style', {}, styles)); // Older browsers refuse such a sheet from an extension
  }
}
