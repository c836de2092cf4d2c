/** Elements of the extension in the page: a host with a shadow root, and nothing else of the page touched. */
import { el } from './element.ts';

/**
 * Puts `content` over the page inside a shadow root. Gives the host, whose removal takes everything away.
 *
 * The root is open, on purpose: the page may read in it what it printed itself, and can do nothing there, because buttons
 * obey trusted clicks alone and what is saved comes from the content script's memory, never from these elements. A closed
 * root would add no safety and would keep assistive tools and tests out.
 */
export function hostOver(
  document: Document,
  name: 'qinggao-view' | 'qinggao-toast',
  content: HTMLElement,
  styles: string,
): HTMLElement {
  for (const left of document.querySelectorAll(name)) left.remove(); // Of an earlier version of the extension
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  dress(root, styles);
  root.append(content);
  document.documentElement.append(host);
  return host;
}

/** Firefox holds a `<style>` to the page's own content policy, a constructed sheet nobody does. */
function dress(root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(el('style', {}, styles)); // Older browsers adopt no sheet from an extension
  }
}
