/** Lines that are links from end to end: adverts, attachments, buttons. */

import { headingLevel } from '../../model/headings.ts';
import { visibleLength } from '../../text/visible.ts';
import { tellsOfOmission } from '../prune/gaps.ts';
import type { CleanBox, CleanNode } from '../strip/sanitise.ts';
import type { Line } from './lines.ts';

/** Share of links from which a page is set in links throughout: then they tell nothing of a line. */
export const mostlyLinks = 0.3;
/** Characters; a longer line that is a link is a paragraph. */
const longestOffer = 60;

/** An advert, an attachment, a button: a short line of its own, linked from end to end, and no heading. What tells that text is missing stays for its own stage. */
export function isOffer({ text, hint }: Line): boolean {
  return (
    hint.linked === true &&
    hint.level === undefined &&
    text.length <= longestOffer &&
    headingLevel(text) === null &&
    !tellsOfOmission(text)
  );
}

function holdsLink(node: CleanNode): boolean {
  return typeof node !== 'string' && 'children' in node && (node.linked === true || node.children.some(holdsLink));
}

/** Share of an element's text that is links. */
export function linkedShare(main: CleanBox): number {
  if (!main.children.some(holdsLink)) return 0;
  let all = 0;
  let linked = 0;
  const count = (nodes: readonly CleanNode[], inLink: boolean) => {
    for (const node of nodes) {
      if (typeof node === 'string') {
        const length = visibleLength(node);
        all += length;
        if (inLink) linked += length;
      } else if ('children' in node) count(node.children, inLink || node.linked === true);
    }
  };
  count(main.children, false);
  return all === 0 ? 0 : linked / all;
}
