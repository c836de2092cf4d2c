/**
 * Buttons and small print that a page sets behind the last sentence of a paragraph: an author's sentence is closed there,
 * and no author sets a link, or letters of another size, behind it.
 */

import { lineOdds } from '../../notices/cue-score.ts';
import { tellsOfMissing } from '../../notices/omission-score.ts';
import { isBlockElement, type PageElement, textOf } from '../../page/tree.ts';
import { isSeen, visible } from '../../text/visible.ts';

/** Visible characters. A shorter piece is a number or a sign; a longer one a sentence. */
const shortest = 2;
const longest = 24;

/** Elements in which nobody but a page speaks behind a closed sentence. */
const pageTags: ReadonlySet<string> = new Set(['a', 'small', 'label', 'sup', 'sub']);
/** Elements in which a page may: a word of a site's must be in them. */
const looseTags: ReadonlySet<string> = new Set(['span', 'font', 'em', 'i', 'u']);

const closed = /[。！？!?…]["”’」』）)】]?\s*$/u;
/** Log-odds from which a word is a site's. */
const hint = -1;
/** What may stand before: items of a list close with half a stop. */
const ended = /[。！？!?…；;]["”’」』）)】]?\s*$/u;
/** Marks of the author's own: a note, a sound of the hall, a place of a signature. */
const own =
  /^[[(（〔【]?\s*(?:\d+|[①-⑳]|注\d*|[\u4e00-\u9fff]{0,4}(?:掌声|笑声|笑|鼓掌|略|下同)[\u4e00-\u9fff]{0,4})\s*[\])）〕】]?$/u;

/** The elements to cut. */
export function lineEndsIn(main: PageElement): ReadonlyMap<PageElement, string> {
  const found = new Map<PageElement, string>();
  walk(main, found);
  return found;
}

function walk(element: PageElement, found: Map<PageElement, string>): void {
  let before = '';
  let last: PageElement | null = null;
  const end = () => {
    if (last !== null && ended.test(before) && isPages(last)) found.set(last, 'line-end');
    before = '';
    last = null;
  };
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (child.trim() === '') continue;
      if (last !== null) before += textOf(last);
      last = null;
      before += child;
    } else if (child.tag === 'br' || isBlockElement(child)) {
      end();
      if (child.tag !== 'br') walk(child, found);
    } else if (!child.hidden && isSeen(textOf(child))) {
      if (last !== null) before += textOf(last);
      last = child;
    }
  }
  end();
  // The line may stand in one element as a whole
  if (element.children.some((child) => typeof child === 'string' && isSeen(child))) return;
  const filled = element.children.filter((child) => isSeen(textOf(child)));
  const [only] = filled;
  if (filled.length === 1 && only !== undefined && typeof only !== 'string' && !isBlockElement(only)) walk(only, found);
}

function isPages(element: PageElement): boolean {
  const text = textOf(element).trim();
  const seen = visible(text).length;
  if (seen < shortest || seen > longest || closed.test(text) || own.test(text) || tellsOfMissing(text)) return false;
  return pageTags.has(element.tag) || (looseTags.has(element.tag) && lineOdds(text) >= hint);
}
