/** Finds the element that holds the author's text. */

import { CleanError } from '../../model/errors.ts';
import { blocksBelow, makeOf } from '../../page/boxes.ts';
import { select } from '../../page/select.ts';
import { countHanziOf, isBlockElement, type PageElement, type PageTree } from '../../page/tree.ts';
import type { Site } from '../../rules/sites.ts';
import { greets } from '../../text/speaker.ts';
import { firstPost } from './first-post.ts';
import { gather } from './gather.ts';
import { soundsLikeSite } from './site-boxes.ts';
import { leastText, type Weights, weightless, weightsOf } from './text-density.ts';
import { leaves, pathTo, widen } from './whole-text.ts';

/**
 * The main element of a page: the first of the site's selectors that holds text, else the densest by Chinese sentences.
 *
 * Every run of text between two line ends weighs for the elements around it: sentences for, link text against. So
 * neither a long list of links nor class names decide, and the smallest element that holds all of the text wins.
 *
 * @throws {CleanError} `no-main-content` where no element holds Chinese sentences.
 */
export function locate(tree: PageTree, site: Site | null): PageElement {
  for (const selector of site?.main ?? []) {
    const found = select(tree.root, selector).find((element) => countHanziOf(element, leastText) >= leastText);
    if (found) return found;
  }
  // Names may lie: where they leave no text, all boxes count alike
  const named = densest(tree.root, true);
  const found =
    (named && (greeted(tree.root, named.best) ?? named)) ?? densest(tree.root, false) ?? greeting(tree.root);
  if (!found) throw new CleanError('no-main-content', 'No Chinese text that could be a speech');
  const { best, weights } = found;
  const post = firstPost(best, weights);
  if (post !== null) return widen(bestBelow(post, weights), tree.root, weights);
  return gather(widen(best, tree.root, weights), tree.root, weights);
}

/** Boxes in which the site speaks that may weigh most before its text does. */
const mostSiteBoxes = 3;

function densest(
  root: PageElement,
  byNames: boolean,
): { readonly best: PageElement; readonly weights: Weights } | null {
  const without = new Set<PageElement>();
  let first: ReturnType<typeof densest> = null;
  while (without.size <= mostSiteBoxes) {
    const weights = weightsOf(root, byNames, without);
    const best = bestBelow(root, weights);
    if ((weights.get(best)?.score ?? 0) < leastText) return first;
    if (!soundsLikeSite(best)) return { best, weights };
    first ??= { best, weights };
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

/** On a page without boxes links may outweigh a short speech: there a greeting tells that somebody speaks. */
function greeting(root: PageElement): { readonly best: PageElement; readonly weights: Weights } | null {
  const weights = weightsOf(root, false);
  for (const element of holdersOfGreeting(root))
    if ((weights.get(element)?.good ?? 0) >= leastText) return { best: element, weights };
  return null;
}

/** Whether a line in an element greets: mostly one of the first. */
function isGreeted(element: PageElement): boolean {
  return holdersOfGreeting(element).next().done === false;
}

/** Elements with a line in them that greets, the innermost first; returns whether there is any. */
function* holdersOfGreeting(element: PageElement): Generator<PageElement, boolean> {
  if (element.hidden || element.tag === 'head') return false;
  let holds = false;
  for (const child of blocksBelow(element)) if (yield* holdersOfGreeting(child)) holds = true;
  holds ||= ownLines(element).some((line) => greets(line.trim()));
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
