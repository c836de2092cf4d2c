/** Weighs the elements of a page by their Chinese sentences: for what is around them, and by links against it. */

import { teasersIn } from '../../page/boxes.ts';
import { countHanziOf, isBlockElement, type PageElement } from '../../page/tree.ts';
import { sideNames, talkHead } from '../../rules/side-boxes.ts';
import { countHanzi, countStops, isMarked } from '../../text/hanzi.ts';

/** Hanzi; a shorter run without links says nothing for or against. */
const shortRun = 12;
/** Hanzi of short runs on end, and marks within sentences in them, that show a text set to a narrow column. */
const columnText = 48;
const columnMarks = 4;
/** What a sentence counts in a box that is named, or begins, like one beside the text: it speaks a little against what is around it. */
const asideWeight = -0.1;

export interface Weight {
  /** Hanzi in runs that read like sentences. */
  readonly good: number;
  /** Hanzi in links. */
  readonly links: number;
  /** Good less bad: what the best element has most of. */
  readonly score: number;
  /** Of good, what stands in the element itself or in paragraphs right below it: links beside them do not speak against it. */
  readonly own: number;
}

/** Hanzi; less than this is no text that could be a speech or an article. */
export const leastText = 40;

/** Of an element without text. */
export const weightless: Weight = { good: 0, links: 0, score: 0, own: 0 };

export type Weights = ReadonlyMap<PageElement, Weight>;

/**
 * Weighs every element below a root. `byNames`: boxes named like comments, menus or feet speak against what is around
 * them. What is in `without` does not count.
 */
export function weightsOf(root: PageElement, byNames: boolean, without: ReadonlySet<PageElement> = nothing): Weights {
  const weights = new Map<PageElement, Weight>();
  const half = byNames ? countHanziOf(root) / 2 : 0;
  weigh(
    root,
    false,
    { isAside: (element) => byNames && isAside(element, half), without, weights },
    { hanzi: 0, marks: 0 },
  );
  return weights;
}

const nothing: ReadonlySet<PageElement> = new Set();

interface Weighing {
  readonly isAside: (element: PageElement) => boolean;
  readonly without: ReadonlySet<PageElement>;
  readonly weights: Map<PageElement, Weight>;
}

/** Short runs that stand on end, over the bounds of elements. */
interface Column {
  hanzi: number;
  /** Commas, stops and the like. */
  marks: number;
}

/** Adds up the runs of an element and of all below it. */
function weigh(element: PageElement, aside: boolean, weighing: Weighing, column: Column): Weight {
  if (element.hidden || element.tag === 'head' || weighing.without.has(element)) return weightless;
  const off = aside || weighing.isAside(element);
  let { good, links, score, own } = weightless;
  // Of the run that is being read: hanzi, those in links, whether it has a mark, and how many of full width
  let chars = 0;
  let linked = 0;
  let marked = false;
  let stops = 0;
  // A teaser breaks off before a link to the rest
  let breaksOff = false;

  const close = () => {
    if (chars > 0) {
      links += linked;
      const count = chars < shortRun && linked === 0 ? addToColumn(column, chars, stops) : chars;
      if (linked * 2 > chars || (linked > 0 && breaksOff)) score -= Math.min(chars, 60);
      else if (count >= shortRun && (count !== chars || marked)) {
        good += count;
        own += off ? 0 : count;
        score += off ? count * asideWeight : count;
      }
      if (chars >= shortRun || linked > 0) endColumn(column);
    }
    chars = 0;
    linked = 0;
    marked = false;
    stops = 0;
    breaksOff = false;
  };
  const walk = (node: PageElement, inLink: boolean) => {
    for (const child of node.children) {
      if (typeof child === 'string') {
        const hanzi = countHanzi(child);
        chars += hanzi;
        marked ||= isMarked(child);
        // Of a longer run nobody asks
        if (chars < shortRun) stops += countStops(child);
        if (inLink) linked += hanzi;
        else if (hanzi > 0 || child.includes('.') || child.includes('…'))
          breaksOff = /(?:…|\.{3})[\s[【(]*$/u.test(child);
      } else if (child.tag === 'br') close();
      else if (isBlockElement(child)) {
        close();
        const inner = weigh(child, off || teasers.has(child), weighing, column);
        good += inner.good;
        if (paragraphs.has(child.tag) && inner.score > 0) own += inner.own;
        links += inner.links;
        score += inner.score;
      } else if (!child.hidden) walk(child, inLink || child.tag === 'a');
    }
  };
  const teasers = teasersIn(element);
  walk(element, element.tag === 'a');
  close();
  const weight = { good, links, score, own };
  weighing.weights.set(element, weight);
  return weight;
}

/** Adds a short run; gives the hanzi of all of them where they read like the lines of a column, and begins anew. */
function addToColumn(column: Column, hanzi: number, marks: number): number {
  column.hanzi += hanzi;
  column.marks += marks;
  if (column.hanzi < columnText || column.marks < columnMarks) return 0;
  const all = column.hanzi;
  endColumn(column);
  return all;
}

function endColumn(column: Column): void {
  column.hanzi = 0;
  column.marks = 0;
}

const paragraphs: ReadonlySet<string> = new Set(['p', 'blockquote', 'center', 'h2', 'h3', 'h4']);

const asideTags: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'button']);

/** `half`: of the page's Hanzi. Some servers write the whole page into a form. */
function isAside(element: PageElement, half: number): boolean {
  if (asideTags.has(element.tag)) return true;
  if (element.tag === 'form' && holdsControl(element)) return countHanziOf(element, half + 1) <= half;
  const { class: classes = '', id = '' } = element.attributes;
  return ((classes !== '' || id !== '') && sideNames.test(`${classes} ${id}`.trim())) || talkHead.test(leadOf(element));
}

/** Whether there is something to fill in. */
function holdsControl({ children }: PageElement): boolean {
  return children.some(
    (child) =>
      typeof child !== 'string' &&
      (controlTags.has(child.tag) ? child.attributes.type?.toLowerCase() !== 'hidden' : holdsControl(child)),
  );
}

const controlTags: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** The first few characters that an element shows. */
function leadOf(element: PageElement): string {
  let lead = '';
  for (const child of element.children) {
    lead += typeof child === 'string' ? child.slice(0, 200).trim() : leadOf(child);
    if (lead !== '' && typeof child !== 'string' && isBlockElement(child)) lead += '\n';
    if (lead.length >= 8) break;
  }
  return lead;
}
