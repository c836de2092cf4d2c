/** The lines of text on a live page, as the detector reads them: node by node, without lay-out. */

/** Text nodes; enough for the opening of any speech, and for the numbered headings of a long collection. */
const mostNodes = 6000;
/** Names of elements whose text is not the page's own: controls, and what the browser does not print. */
export const silent = /^(?:script|style|noscript|template|textarea|option|a|button|nav|footer|select)$/i;

/** Lines of a page, and of the pages of its own site that it shows in frames. */
export function linesOfPage(document: Document): readonly string[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')];
  return [document, ...frames.flatMap((frame) => frame.contentDocument ?? [])].flatMap(({ body }) => pageLines(body));
}

/** Lines of text outside links and controls. */
export function pageLines(body: Element | null): readonly string[] {
  if (!body) return [];
  const walker = body.ownerDocument.createTreeWalker(body, 5 /* elements and text */);
  const lines: string[] = [];
  let parent: Node | null = null;
  for (let count = 0; count < mostNodes; ) {
    const node = walker.nextNode();
    if (!node) break;
    if (node.nodeName === 'BR') parent = null;
    if (node.nodeType !== 3) continue;
    count++;
    const name = node.parentElement?.localName ?? '';
    const text = silent.test(name) ? '' : (node.nodeValue ?? '').trim();
    if (text === '') continue;
    // Pieces of one sentence, set in spans or broken by a link, share their block
    const block = node.parentElement?.closest('p,div,td,li,section,article,h1,h2,h3,h4') ?? null;
    if (block !== null && block === parent) lines[lines.length - 1] += text;
    else lines.push(text);
    parent = block;
  }
  return lines;
}
