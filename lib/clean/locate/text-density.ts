/** Weighs the elements of a page by their Chinese sentences: for what is around them, and by links against it. */

import { teasersIn } from '../../page/boxes.ts';
import { isBlockElement, type PageElement } from '../../page/tree.ts';
import { countHanzi, countStops, isMarked } from '../../text/hanzi.ts';

/** Classes and ids that by custom hold what is not the text. Never alone a reason to drop: they only weigh. */
const sideNames =
  /(?:^|[\s_-])(?:comments?|reply|replies|related?s?|relates|recommend|sidebar|side|aside|foot(?:er)?|nav|menu|crumbs?|breadcrumbs?|hot|rank|tags?|share|copyright|links?|xg|tuijian|pinglun|banner|header|top(?:bar)?)(?:$|[\s_-])/iu;

/** How a box of readers' comments begins, whatever it is called. */
const talkHead =
  /^[\s【[|·]*(?:(?:发表|發表|我要|网友|網友|最新|全部|热门|熱門|精彩|用户|用戶|文章)\s*)?(?:评论|評論|留言|跟帖|回复|回覆|吐槽)(?:[\s：:(（]|列表|区|區|\d|$)/u;

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
}

/** Hanzi; less than this is no text that could be a speech or an article. */
export const leastText = 40;

/** Of an element without text. */
export const weightless: Weight = { good: 0, links: 0, score: 0 };

export type Weights = ReadonlyMap<PageElement, Weight>;

/** Weighs every element below a root. `byNames`: boxes named like comments, menus or feet speak against what is around them. */
export function weightsOf(root: PageElement, byNames: boolean): Weights {
  const weights = new Map<PageElement, Weight>();
  weigh(root, false, byNames, weights, { hanzi: 0, marks: 0 });
  return weights;
}

/** Short runs that stand on end, over the bounds of elements. */
interface Column {
  hanzi: number;
  /** Commas, stops and the like. */
  marks: number;
}

/** Adds up the runs of an element and of all below it. */
function weigh(
  element: PageElement,
  aside: boolean,
  byNames: boolean,
  weights: Map<PageElement, Weight>,
  column: Column,
): Weight {
  if (element.hidden || element.tag === 'head') return weightless;
  const off = aside || (byNames && isAside(element));
  let { good, links, score } = weightless;
  // Of the run that is being read: hanzi, those in links, whether it has a mark, and how many of full width
  let chars = 0;
  let linked = 0;
  let marked = false;
  let stops = 0;

  const close = () => {
    if (chars > 0) {
      links += linked;
      const count = chars < shortRun && linked === 0 ? addToColumn(column, chars, stops) : chars;
      if (linked * 2 > chars) score -= Math.min(chars, 60);
      else if (count >= shortRun && (count !== chars || marked)) {
        good += count;
        score += off ? count * asideWeight : count;
      }
      if (chars >= shortRun || linked > 0) endColumn(column);
    }
    chars = 0;
    linked = 0;
    marked = false;
    stops = 0;
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
      } else if (child.tag === 'br') close();
      else if (isBlockElement(child)) {
        close();
        const inner = weigh(child, off || teasers.has(child), byNames, weights, column);
        good += inner.good;
        links += inner.links;
        score += inner.score;
      } else if (!child.hidden) walk(child, inLink || child.tag === 'a');
    }
  };
  const teasers = teasersIn(element);
  walk(element, element.tag === 'a');
  close();
  const weight = { good, links, score };
  weights.set(element, weight);
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

const asideTags: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'button']);

function isAside(element: PageElement): boolean {
  if (asideTags.has(element.tag)) return true;
  const { class: classes = '', id = '' } = element.attributes;
  return ((classes !== '' || id !== '') && sideNames.test(`${classes} ${id}`.trim())) || talkHead.test(leadOf(element));
}

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
