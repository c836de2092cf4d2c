/** Finds the element that holds the author's text. */

import { CleanError } from '../../model/errors.ts';
import { blocksBelow, makeOf } from '../../page/boxes.ts';
import { select } from '../../page/select.ts';
import { countHanziOf, isBlockElement, type PageElement, type PageTree, withChildren } from '../../page/tree.ts';
import type { Site } from '../../rules/sites.ts';
import { greets, thanksAll } from '../../text/speaker.ts';
import { firstPost } from './first-post.ts';
import { gather } from './gather.ts';
import { soundsLikeSite } from './site-boxes.ts';
import { leastText, type Weights, weightless, weightsOf } from './text-density.ts';
import { leaves, pathTo, widen } from './whole-text.ts';

/** Where the text of a page is. */
export interface Located {
  /** The page's root; where the page hides all of its text, a copy in which the hidden boxes with sentences are shown. */
  readonly root: PageElement;
  readonly main: PageElement;
  /** The site's row names an element that holds less than the page does. */
  readonly isOverruled: boolean;
}

/**
 * Finds the text of a page: what the reader's own selectors name; else the densest element by Chinese sentences, with
 * the boxes beside it that go on with it; what the site's row names counts where it holds as much.
 *
 * Every run of text between two line ends weighs for the elements around it: sentences for, link text against. So
 * neither a long list of links nor class names decide, and the smallest element that holds all of the text wins.
 *
 * @throws {CleanError} `no-main-content` where no element holds Chinese sentences.
 */
export function locateText({ root }: PageTree, site: Site | null, mains: readonly string[] = []): Located {
  const chosen = firstNamed(root, mains);
  if (chosen !== null) return { root, main: chosen, isOverruled: false };
  const named = firstNamed(root, site?.main ?? []);
  const found = generalMain(root);
  if (found === null) {
    if (named !== null) return { root, main: named, isOverruled: false };
    const shown = withHiddenText(root);
    const hidden = shown === root ? null : generalMain(shown);
    if (hidden === null) throw new CleanError('no-main-content', 'No Chinese text that could be a speech');
    return { root: shown, main: hidden, isOverruled: false };
  }
  const isOverruled = named !== null && holdsLess(named, found);
  return { root, main: named === null || isOverruled ? found : named, isOverruled };
}

function firstNamed(root: PageElement, selectors: readonly string[]): PageElement | null {
  for (const selector of selectors) {
    const found = select(root, selector).find((element) => countHanziOf(element, leastText) >= leastText);
    if (found) return found;
  }
  return null;
}

/** Share of what one element scores that another one has to: they may differ by a notice. */
const asMuch = 0.8;

function holdsLess(named: PageElement, found: PageElement): boolean {
  const scoreOf = (element: PageElement) => weightsOf(element, true).get(element)?.score ?? 0;
  return scoreOf(named) < scoreOf(found) * asMuch;
}

function generalMain(root: PageElement): PageElement | null {
  // Names may lie: where they leave no text, all boxes count alike
  const named = densest(root, true);
  const found = (named && (greeted(root, named.best) ?? named)) ?? densest(root, false) ?? greeting(root);
  if (!found) return null;
  const { best, weights } = found;
  const post = firstPost(best, weights);
  if (post !== null) return widen(bestBelow(post, weights), root, weights);
  return gather(widen(best, root, weights), root, weights);
}

/** A page in which hidden boxes with sentences are shown; the same where there are none. */
function withHiddenText(element: PageElement): PageElement {
  const isText =
    element.hidden !== undefined && isBlockElement(element) && countHanziOf(element, leastText) >= leastText;
  const shown = withChildren(element, withHiddenText);
  if (!isText) return shown;
  const { tag, attributes, children } = shown;
  return { tag, attributes, children };
}

/** Boxes in which the site speaks that may weigh most before its text does, with half as much at the least. */
const mostSiteBoxes = 3;

function densest(
  root: PageElement,
  byNames: boolean,
): { readonly best: PageElement; readonly weights: Weights } | null {
  const without = new Set<PageElement>();
  let first: ReturnType<typeof densest> = null;
  let most = 0;
  while (without.size <= mostSiteBoxes) {
    const weights = weightsOf(root, byNames, without);
    const best = bestBelow(root, weights);
    const score = weights.get(best)?.score ?? 0;
    if (score < leastText || score * 2 < most) return first;
    if (!soundsLikeSite(best)) return { best, weights };
    first ??= { best, weights };
    most = Math.max(most, score);
    without.add(best);
  }
  return first;
}

/** What counts all boxes alike, where only that finds the greeting to the text: the box with its beginning is named like one beside it. */
function greeted(root: PageElement, best: PageElement): ReturnType<typeof densest> {
  if (isGreeted(best)) return null;
  const wider = densest(root, false);
  if (wider === null || wider.best === best || !pathTo(wider.best, best).length) return null;
  return isGreeted(wider.best) ? wider : null;
}

/** Hanzi of a text that greets somebody: two sentences are a speech. */
const leastGreeted = 16;

/** On a page without boxes links may outweigh a short speech: there a greeting, or thanks to all, tells that somebody speaks. */
function greeting(root: PageElement): { readonly best: PageElement; readonly weights: Weights } | null {
  const weights = weightsOf(root, false);
  for (const speaks of [greets, thanksAll])
    for (const element of holdersOf(root, speaks))
      if ((weights.get(element)?.good ?? 0) >= leastGreeted) return { best: element, weights };
  return null;
}

/** Whether a line in an element greets: mostly one of the first. */
function isGreeted(element: PageElement): boolean {
  return holdersOf(element, greets).next().done === false;
}

/** Elements with a line in them that speaks so, the innermost first; returns whether there is any. */
function* holdersOf(element: PageElement, speaks: (line: string) => boolean): Generator<PageElement, boolean> {
  if (element.hidden || element.tag === 'head') return false;
  let holds = false;
  for (const child of blocksBelow(element)) if (yield* holdersOf(child, speaks)) holds = true;
  holds ||= ownLines(element).some((line) => speaks(line.trim()));
  if (holds) yield element;
  return holds;
}

/** The lines of an element's own, without those of the blocks in it. */
function ownLines(element: PageElement): readonly string[] {
  const lines: string[] = [''];
  const walk = ({ children }: PageElement) => {
    for (const child of children) {
      if (typeof child === 'string') lines.push(`${lines.pop() ?? ''}${child}`);
      else if (child.tag === 'br' || isBlockElement(child)) lines.push('');
      else if (!child.hidden) walk(child);
    }
  };
  walk(element);
  return lines;
}

/** The element below a root with the highest score; of equals the innermost, then tightened. */
function bestBelow(root: PageElement, weights: Weights): PageElement {
  let best = root;
  let most = weights.get(root)?.score ?? 0;
  const look = (element: PageElement) => {
    for (const child of blocksBelow(element)) {
      const score = weights.get(child)?.score ?? 0;
      if (score >= most) {
        best = child;
        most = score;
      }
      look(child);
    }
  };
  look(root);
  return tighten(best, weights);
}

/**
 * Goes down while one child has nearly all of the text, and what stands around it is mostly links, or stands in boxes of
 * another make: parts of one text are alike, and loose paragraphs beside a box may be the author's.
 */
function tighten(element: PageElement, weights: Weights): PageElement {
  const whole = weights.get(element) ?? weightless;
  const children = blocksBelow(element).filter((child) => (weights.get(child)?.good ?? 0) > 0);
  for (const child of children) {
    const inner = weights.get(child) ?? weightless;
    if (inner.good < whole.good * mostOfIt || leaves.has(child.tag)) continue;
    const restLinks = whole.links - inner.links;
    const amongLinks = restLinks > 0 && restLinks * 2 > whole.good - inner.good;
    const others = children.filter((other) => other !== child);
    const loose = whole.good - children.reduce((sum, other) => sum + (weights.get(other)?.good ?? 0), 0);
    const apart =
      others.length > 0 &&
      loose === 0 &&
      others.every((other) => !leaves.has(other.tag) && makeOf(other) !== makeOf(child));
    if (amongLinks || apart) return tighten(child, weights);
  }
  return element;
}

/** Share of the text that the inner element must have. */
const mostOfIt = 0.75;
