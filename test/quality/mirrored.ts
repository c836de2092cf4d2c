/** A page as a mirror in Traditional prints it; the reference stays in Simplified. */
import { encodeGbk, halfWidth, mirror, traditional } from '../pages/mirror.ts';
import type { MirrorRow } from './collections/index.ts';
import type { Page } from './sheet.ts';

/** The page's mark-up in Traditional, with the damage that the row names. */
export function mirrored(page: Page, row: MirrorRow): Page {
  const spoil = (html: string): string => {
    const text = row.notes ? mirror(referenced(traditional(html))) : traditional(html);
    return row.halfWidth ? halfWidth(text) : text;
  };
  return {
    ...page,
    html: spoil(page.html),
    ...(page.frame === undefined ? {} : { frame: spoil(page.frame) }),
    reference: { ...page.reference, script: 'hans' },
  };
}

/** Characters that GBK does not have stand in such pages as references. */
function referenced(html: string): string {
  return html.replace(/[^\n -~]/gu, (character) => {
    try {
      encodeGbk(character);
      return character;
    } catch {
      return `&#${character.codePointAt(0)};`;
    }
  });
}
