/**
 * Boxes that stand inside the text's element and are not of the text: remarks of readers, teasers of other pages, cards,
 * adverts, captions. Told by their make: what carries the text has the same make from its beginning to its end.
 */

import { isSpoken, lineOdds } from '../../notices/cue-score.ts';
import { tellsOfMissing as soundsMissing } from '../../notices/omission-score.ts';
import { blocksBelow, makeOf, teasersIn } from '../../page/boxes.ts';
import { linesIn, piecesIn } from '../../page/lines.ts';
import { elementsOf, isBlockElement, type PageElement, textOf } from '../../page/tree.ts';
import {
  adLabel,
  cardButton,
  listHead,
  longestRights,
  noteHead,
  remarkHead,
  rightsHead,
  solemnHead,
  talkButton,
  talkNames,
  tellsWhen,
  writtenAt,
} from '../../rules/side-boxes.ts';
import { countHanzi } from '../../text/hanzi.ts';
import { remembered } from '../../text/memo.ts';
import { numberLevel } from '../../text/numbering.ts';
import { looksLikeTitle } from '../../text/titles.ts';
import { fold, isLonger, isSeen, visible } from '../../text/visible.ts';

/** Visible characters. A longer box is no advert, no card; a longer item no remark. */
const longestAdvert = 90;
const longestCard = 160;
const longestRemark = 240;
const longestNotes = 400;
const longestFoot = 200;
/** Boxes; fewer alike may be anything. */
const leastRemarks = 2;
/** Log-odds that a line is a site's: that of the surest line of a box below the text, of every line of it, of a line unlike the text. */
const least = { surest: 0, every: -3, alike: -2, odd: -0.5, bold: 1 } as const;

/** The boxes with the rule that says what each of them is. `whole`: visible characters of the main element. */
export function sideBoxesIn(main: PageElement, whole: number): ReadonlyMap<PageElement, string> {
  const found = new Map<PageElement, string>();
  // Most texts are paragraphs with no box among them
  if (!holdsBox(main)) return found;
  findAlike(main, whole, found);
  const { elements: carriers, alikeOf } = carriersOf(main, found);
  const asking = boxesWithAnswers(main);
  const oddsOf = remembered((text: string) => lineOdds(text));
  const speakForSite = remembered((alike: readonly PageElement[]) =>
    alike.every((one) => oddsOf(textOf(one)) > least.alike),
  );
  let left = [...carriers].filter((element) => element !== main).length;
  let mayDate = carriers.has(main);
  const isOddLine = (box: PageElement) => {
    // Above the text it may tell the day; where the text stands beside such lines, the first does
    if ((left > 0 || mayDate) && tellsWhen.test(textOf(box))) {
      mayDate = false;
      return false;
    }
    return isOdd(box, oddsOf) && speakForSite(alikeOf(box));
  };
  const look = (parent: PageElement) => {
    for (const box of blocksBelow(parent)) {
      if (found.has(box)) continue;
      if (carriers.has(box)) left--;
      const rule =
        carriers.has(box) || tellsOfMissing(box)
          ? null
          : ((asking.has(box) && isPoll(box) ? 'poll' : ruleOf(box, whole, left, found)) ??
            (isOddLine(box) ? 'odd-line' : null));
      if (rule === null) look(box);
      else found.set(box, rule);
    }
  };
  look(main);
  return found;
}

/** Whether a line of a small box says that text is missing: it leaves a gap, and is no box to cut. */
function tellsOfMissing(box: PageElement): boolean {
  return !isLonger(textOf(box), longestCard) && linesIn(box).some((line) => soundsMissing(line));
}

/** Remarks and teasers: several of one make, one after the other. */
function findAlike(parent: PageElement, whole: number, found: Map<PageElement, string>): void {
  const teasers = teasersIn(parent);
  for (const run of runsOfMake(blocksBelow(parent))) {
    const remarks = run.length < leastRemarks ? [] : run.filter(isRemark);
    for (const box of run) if (teasers.has(box)) found.set(box, 'teasers');
    for (const box of run) if (isNamedTalk(box, whole)) found.set(box, 'remarks');
    if (remarks.length >= leastRemarks) for (const box of remarks) found.set(box, 'remarks');
    // Where two say what they say of the page, who is only named answers them
    if (remarks.filter(saysOf).length >= leastRemarks)
      for (const box of run) if (nameHead.test(firstLineOf(box))) found.set(box, 'remarks');
    for (const box of run) if (!found.has(box)) findAlike(box, whole, found);
  }
}

/** Boxes of one make, one after the other, in runs. */
function runsOfMake(boxes: readonly PageElement[]): readonly (readonly PageElement[])[] {
  const runs: PageElement[][] = [];
  let last = '';
  for (const box of boxes) {
    const make = makeOf(box);
    if (make === last) runs.at(-1)?.push(box);
    else runs.push([box]);
    last = make;
  }
  return runs;
}

/** Whether a box is made of several pieces, one of them the moment of its writing or a button to answer it. */
function isRemark(box: PageElement): boolean {
  if (tableTags.has(box.tag) || box.tag === 'p' || countPieces(box) < 2) return false;
  const pieces = piecesIn(box);
  if (visible(textOf(box)).length > longestRemark) return false;
  return pieces.some((piece) => writtenAt.test(piece) || talkButton.test(piece)) || saysOf(box);
}

const nameHead = /^[^。！？，,]{1,12}[:：]$/u;
const firstLineOf = (box: PageElement): string => linesIn(box)[0]?.trim() ?? '';

/** Whether a box begins with who says what of which page. */
function saysOf(box: PageElement): boolean {
  return remarkHead.test(firstLineOf(box));
}

/** Whether a box is called talk and tells when somebody spoke, or how to answer. */
function isNamedTalk(box: PageElement, whole: number): boolean {
  const { class: classes = '', id = '' } = box.attributes;
  if (!talkNames.test(`${classes} ${id}`) || visible(textOf(box)).length * 2 > whole) return false;
  return piecesIn(box).some((piece) => writtenAt.test(piece) || talkButton.test(piece));
}

/** As far as two. */
function countPieces(element: PageElement): number {
  let count = 0;
  for (const child of element.children) {
    count += typeof child !== 'string' ? countPieces(child) : child.trim() === '' ? 0 : 1;
    if (count > 1) return count;
  }
  return count;
}

function holdsBox(element: PageElement): boolean {
  return element.children.some(
    (child) =>
      typeof child !== 'string' &&
      (isBlockElement(child) ? !lineTags.has(child.tag) || ['li', 'td', 'table'].includes(child.tag) : holdsBox(child)),
  );
}

const tableTags: ReadonlySet<string> = new Set(['table', 'tbody', 'tr', 'td', 'th']);

/** Elements that hold a line of a text. */
const lineTags: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', ...tableTags]);

/** What a box that carries no text is; null for what may be the author's. `left`: elements that carry text behind it. */
function ruleOf(box: PageElement, whole: number, left: number, found: ReadonlyMap<PageElement, string>): string | null {
  if (box.tag === 'figcaption') return 'caption';
  if (box.tag !== 'table' && lineTags.has(box.tag)) return null;
  const text = visible(textOf(box));
  if (text === '' || text.length * 2 > whole || holdsAny(box, found)) return null;
  const lines = linesIn(box);
  const [head = '', ...rest] = lines.map((line) => fold(line));
  if (left === 0 && rest.length > 0 && text.length <= longestRights && (rightsHead.test(head) || solemnHead.test(head)))
    return 'rights';
  if (left === 0 && isPictureWall(box, lines)) return 'teasers';
  if (box.tag === 'table') return null;
  if (text.length <= longestAdvert && lines.some((line) => adLabel.test(fold(line)))) return 'advert-box';
  // Above the text a card may tell the day
  const mayBeCard = text.length <= longestCard && (left === 0 || !tellsWhen.test(text));
  if (mayBeCard && holds(box, ['img', 'button']) && piecesIn(box).some((piece) => cardButton.test(fold(piece))))
    return 'card';
  if (rest.length > 0 && listHead.test(head) && rest.every((line) => looksLikeTitle(line))) return 'teasers';
  if (left > 0) return null;
  if (rest.length > 0 && text.length <= longestNotes && noteHead.test(head)) return 'notes';
  if (listTags.has(box.tag)) return null;
  if (text.length > longestFoot || lines.some((line) => isSpoken(line))) return null;
  const odds = lines.map((line) => lineOdds(line));
  return Math.max(...odds) >= least.surest && odds.every((one) => one >= least.every) ? 'foot-box' : null;
}

/** Pictures with a line each; fewer may illustrate a text. */
const leastPictures = 4;
/** Visible characters; what leads to another page from below its picture is no longer. */
const longestLead = 16;

/** Whether a box is a wall of pictures, each with a few words below it that close no sentence. */
function isPictureWall(box: PageElement, lines: readonly string[]): boolean {
  if (lines.length < leastPictures || lines.some((line) => isLonger(line, longestLead) || /[。！]$/u.test(line.trim())))
    return false;
  let pictures = 0;
  for (const { tag } of elementsOf(box)) if (tag === 'img') pictures++;
  return pictures >= lines.length;
}

/** Elements that authors use too, whatever carries the rest of their text. */
const listTags: ReadonlySet<string> = new Set([
  ...['li', 'ul', 'ol', 'blockquote', 'pre', 'td', 'th', 'tr', 'table'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** Visible characters; a longer line of another make is a paragraph. */
const longestLine = 60;

/**
 * Whether a line that looks unlike the text speaks for the site; half as sure a sign as in one that looks like it. Headings,
 * subtitles and bold words of the author's look unlike it too: all lines of that look must speak so.
 */
function isOdd(box: PageElement, oddsOf: (text: string) => number): boolean {
  const text = textOf(box).trim();
  if (listTags.has(box.tag) || isLonger(text, longestLine) || blocksBelow(box).length > 0) return false;
  if (/^[—―─–（(]|[。！？：]$/u.test(text) || numberLevel(text) !== null || looksLikeTitle(text) || isSpoken(text))
    return false;
  return oddsOf(text) >= (holds(box, ['strong', 'b']) ? least.bold : least.odd);
}

/** Visible characters; no answer to choose, and no question of a poll, is longer. */
const longestAnswer = 60;
const longestPoll = 600;
/** Answers; one box to tick may stand below anything. */
const leastAnswers = 2;

/** Whether a box with answers to tick is a question: short lines, none of which tells anything. */
function isPoll(box: PageElement): boolean {
  const text = textOf(box);
  if (isLonger(text, longestPoll)) return false;
  return linesIn(box).every((line) => !isLonger(line, longestAnswer) && !/[。！]$/u.test(line.trim()));
}

/** What is in a box: fields to tick, buttons that send, items and cells. */
interface Controls {
  readonly ticks: number;
  readonly buttons: number;
  readonly items: number;
}

/** Boxes with answers to tick, or with items and a button to send what was chosen. */
function boxesWithAnswers(main: PageElement): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  const count = (element: PageElement): Controls => {
    let [ticks, buttons, items] = [0, 0, 0];
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const { tag, attributes } = child;
      const type = tag === 'input' ? attributes.type?.toLowerCase() : null;
      const inner = count(child);
      ticks += inner.ticks + (type === 'radio' || type === 'checkbox' ? 1 : 0);
      buttons += inner.buttons + (type === 'submit' ? 1 : 0);
      items += inner.items + (tag === 'li' || tag === 'td' || tag === 'dd' ? 1 : 0);
    }
    const isBox = element.tag !== 'p' && element.tag !== 'li' && isBlockElement(element);
    if (isBox && (ticks >= leastAnswers || (buttons > 0 && items > 0))) found.add(element);
    return { ticks, buttons, items };
  };
  count(main);
  return found;
}

function holdsAny(element: PageElement, found: ReadonlyMap<PageElement, string>): boolean {
  return element.children.some((child) => typeof child !== 'string' && (found.has(child) || holdsAny(child, found)));
}

function holds(element: PageElement, tags: readonly string[]): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (tags.includes(child.tag) || holds(child, tags)),
  );
}

/** Share of the text from which it is carried by a make. */
const carries = 0.2;

interface Carriers {
  /** The elements that carry the text, and all around them up to the main element. */
  readonly elements: ReadonlySet<PageElement>;
  /** All elements with words of their own that look like one: same make and style, in parents of the same makes. */
  readonly alikeOf: (element: PageElement) => readonly PageElement[];
}

/** Finds them below a main element. What is in `without` does not count. */
function carriersOf(main: PageElement, without: ReadonlyMap<PageElement, string>): Carriers {
  const byLook = new Map<string, { hanzi: number; readonly elements: PageElement[] }>();
  const parents = new Map<PageElement, PageElement>();
  const looks = new Map<PageElement, string>();
  let all = 0;
  const walk = (element: PageElement, look: string) => {
    let own = 0;
    let isWordless = true;
    const read = (node: PageElement) => {
      for (const child of node.children) {
        if (typeof child === 'string') {
          own += countHanzi(child);
          isWordless &&= own === 0 && !isSeen(child);
        } else if (child.hidden || without.has(child)) continue;
        else if (isBlockElement(child)) {
          parents.set(child, element);
          walk(child, `${look}>${makeOf(child)}${styleOf(child)}`);
        } else read(child);
      }
    };
    read(element);
    // A line without Hanzi, of figures or signs, looks like the others all the same
    if (isWordless) return;
    all += own;
    const row = byLook.get(look) ?? { hanzi: 0, elements: [] };
    row.hanzi += own;
    row.elements.push(element);
    byLook.set(look, row);
    looks.set(element, look);
  };
  walk(main, '');
  const elements = new Set<PageElement>([main]);
  for (const row of byLook.values()) {
    if (row.hanzi < all * carries) continue;
    for (const element of row.elements)
      for (let up: PageElement | undefined = element; up && !elements.has(up); up = parents.get(up)) elements.add(up);
  }
  return { elements, alikeOf: (element) => byLook.get(looks.get(element) ?? '')?.elements ?? [] };
}

/** An element's own style, without its measures. */
function styleOf({ attributes: { style, align } }: PageElement): string {
  return style === undefined && align === undefined ? '' : ` ${align ?? ''}${(style ?? '').replace(/[\d.\s]+/gu, '')}`;
}
