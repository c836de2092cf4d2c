/** Says which elements inside the main text are not the author's, by where and how they stand. Changes no node. */

import { lineOdds } from '../../notices/cue-score.ts';
import { select } from '../../page/select.ts';
import { type Cuts, isBlockElement, type PageElement, type PageNode, textOf } from '../../page/tree.ts';
import { controlWords, type FurnitureRule, furniture } from '../../rules/furniture.ts';
import type { Site } from '../../rules/sites.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { fold, visible, visibleLength } from '../../text/visible.ts';
import { tellsOfOmission } from '../prune/gaps.ts';
import { hiddenRest, hiddenRestsIn } from './hidden-rest.ts';
import { lineEndsIn } from './line-ends.ts';
import { sideBoxesIn } from './side-boxes.ts';

/** Finds what to cut from the main element: hidden text, the site's own selectors, controls, lists of links. */
export function strip(main: PageElement, site: Site | null): Cuts {
  const cuts = new Map<PageElement, string>();
  const whole = lengthOf(main);
  for (const selector of site?.drop ?? []) {
    // A row may be a guess: the better part of a text is not what it means
    for (const element of select(main, selector))
      if (lengthOf(element) * 2 <= whole) cuts.set(element, `site:${site?.id}`);
  }
  const kept = new Set<PageElement>();
  for (const rest of hiddenRestsIn(main)) cuts.set(rest, hiddenRest);
  for (const child of main.children) if (typeof child !== 'string') look(child, main, whole, cuts, kept);
  for (const [end, rule] of lineEndsIn(main)) if (!tellsOfOmission(textOf(end))) cuts.set(end, rule);
  for (const [box, rule] of sideBoxesIn(main, whole))
    if (!kept.has(box) && !tellsOfOmission(textOf(box))) cuts.set(box, rule);
  return cuts;
}

/** `line`: the block that an element stands in. */
function look(
  element: PageElement,
  line: PageElement,
  whole: number,
  cuts: Map<PageElement, string>,
  kept: Set<PageElement>,
): void {
  if (cuts.has(element)) return;
  const rule = findRule(element, whole);
  if (rule !== null) {
    if (endsNotice(element, line, rule)) kept.add(element);
    else if (rule !== 'hidden' && isWordOf(line, element)) return;
    else cuts.set(element, rule);
    return;
  }
  const inner = isBlockElement(element) ? element : line;
  for (const child of element.children) if (typeof child !== 'string') look(child, inner, whole, cuts, kept);
}

/** Visible characters; no notice of missing text is longer. */
const longestNotice = 120;

/** Whether a button is the end of a notice that text is missing: 「该段落共269字，」「支付后查看」. Without it the line tells of nothing. */
function endsNotice(element: PageElement, line: PageElement, rule: string): boolean {
  if (rule === 'hidden' || (isBlockElement(element) && element.tag !== 'button')) return false;
  const text = visible(textOf(line));
  return text.length <= longestNotice && text !== visible(textOf(element)) && tellsOfOmission(text);
}

/**
 * Whether an element is a word of a line that cannot be read without it: within a word, or all that is between two brackets:
 * 「著名财经<a>评论</a>家」, 「某某（<a>微博</a>）」.
 */
function isWordOf(line: PageElement, element: PageElement): boolean {
  if (isBlockElement(element)) return false;
  const at = textBefore(line, element);
  if (at === null) return false;
  const own = textOf(element);
  const before = at.trimEnd().at(-1) ?? '';
  const after =
    textOf(line)
      .slice(at.length + own.length)
      .trimStart()
      .at(0) ?? '';
  if (/[（(【[]/u.test(before) && /[）)】\]]/u.test(after)) return true;
  const isHan = (char: string) => /\p{Script=Han}/u.test(char);
  return isHan(before) && isHan(after) && lineOdds(own) < 0;
}

/** The text of a line before an element in it; null where it is not there. */
function textBefore(line: PageElement, element: PageElement): string | null {
  let text = '';
  const walk = ({ children }: PageElement): boolean =>
    children.some((child) => {
      if (child === element) return true;
      if (typeof child !== 'string') return walk(child);
      text += child;
      return false;
    });
  return walk(line) ? text : null;
}

function findRule(element: PageElement, whole: number): string | null {
  if (element.hidden) return 'hidden';
  // Most elements are neither named nor full of links: their text need not be put together
  const named = furniture.filter((rule) => names(rule, element));
  const links = mayList(element) ? linksOf(element) : none;
  if (named.length === 0 && links.length < 2) return null;
  const text = visible(textOf(element));
  if (text === '') return null;
  // No rule may take the better part of the text, whatever its name
  if (text.length * 2 > whole) return null;
  if (isLinkList(links, text)) return 'link-list';
  return named.find((rule) => fits(rule, text))?.id ?? null;
}

function names(rule: FurnitureRule, { tag, attributes }: PageElement): boolean {
  const { class: classes = '', id = '' } = attributes;
  return (
    rule.tags.includes(tag) ||
    (rule.names !== null && ((classes !== '' && rule.names.test(classes)) || (id !== '' && rule.names.test(id))))
  );
}

function fits(rule: FurnitureRule, text: string): boolean {
  if (text.length > rule.longest || (rule.text !== null && !rule.text.test(fold(text)))) return false;
  // A notice that text is missing stays for the stage that makes a gap of it
  return !tellsOfOmission(text) && !speaks(text);
}

/** Visible characters; a closed sentence as long as this and without a word of a site's is somebody's, whatever its box is called. */
const ownSentence = 12;

/** Log-odds from which a sentence may be a site's. */
const hint = -1;

function speaks(text: string): boolean {
  return sentencesIn(text).some(
    ({ text: one }) =>
      one.length >= ownSentence && /[。！]/u.test(one) && lineOdds(one) < hint && !controlWords.test(fold(one)),
  );
}

const lines: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'td', 'li']);

/** Elements that are no line of a text. */
function mayList(element: PageElement): boolean {
  return isBlockElement(element) && !lines.has(element.tag);
}

/** Two links or more that are nearly all of a block's text, and no sentence in or between them: a title may ask or call. */
function isLinkList(links: readonly string[], text: string): boolean {
  const linked = links.reduce((sum, link) => sum + link.length, 0);
  if (links.length < 2 || linked < text.length * 0.6 || text.includes('。') || tellsOfOmission(text)) return false;
  const marks = (line: string) => line.match(/[！？]/gu)?.length ?? 0;
  return marks(text) === links.reduce((sum, link) => sum + marks(link), 0);
}

const none: readonly string[] = [];

function linksOf(element: PageElement): readonly string[] {
  const links: string[] = [];
  collectLinks(element, links);
  return links;
}

/** Visible characters below a node. */
function lengthOf(node: PageNode): number {
  if (typeof node === 'string') return visibleLength(node);
  let length = 0;
  for (const child of node.children) length += lengthOf(child);
  return length;
}

function collectLinks(element: PageElement, into: string[]): void {
  if (element.tag === 'a') {
    const text = visible(textOf(element));
    if (text !== '') into.push(text);
    return;
  }
  for (const child of element.children) if (typeof child !== 'string') collectLinks(child, into);
}
