/** Weighs the elements of a page by their Chinese sentences: for what is around them, and by links against it. */
import { isBlock, type PageElement, type PageNode, textOf } from './page/tree.ts';

/** Classes and ids that by custom hold what is not the text. Never alone a reason to drop: they only weigh. */
const sideNames =
  /(?:^|[\s_-])(?:comments?|reply|replies|related?s?|relates|recommend|sidebar|side|aside|foot(?:er)?|nav|menu|crumbs?|breadcrumbs?|hot|rank|tags?|share|copyright|links?|xg|tuijian|pinglun|banner|header|top(?:bar)?)(?:$|[\s_-])/iu;

const sentenceMark = /[。！？；：，、!?;,:…”]/u;

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

/** Of an element without text. */
export const nothing: Weight = { good: 0, links: 0, score: 0 };

export type Weights = ReadonlyMap<PageElement, Weight>;

/** Weighs every element below a root. `byNames`: boxes named like comments, menus or feet speak against what is around them. */
export function weightsOf(root: PageElement, byNames: boolean): Weights {
  const weights = new Map<PageElement, Weight>();
  weigh(root, false, byNames, weights, { text: '' });
  return weights;
}

/** Short runs that stand on end, over the bounds of elements. */
interface Column {
  text: string;
}

/** Hanzi: a teaser is a title and a few lines; a link as long as this is a title and no word of a text. */
const longestTeaser = 160;
const shortestTitle = 6;
/** Boxes; two alike may be a text in two parts. */
const leastTeasers = 3;

/** Boxes of one make, one after the other, that each begin with a link to another page: however much text they hold, it is of other pages. */
export function teasersIn(element: PageElement): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  let alike: PageElement[] = [];
  const end = () => {
    if (alike.length >= leastTeasers) for (const box of alike) found.add(box);
    alike = [];
  };
  for (const child of element.children) {
    if (typeof child === 'string' || !isBlock(child)) continue;
    const [first] = alike;
    if (!isTeaser(child)) {
      end();
      continue;
    }
    if (first && makeOf(first) !== makeOf(child)) end();
    alike.push(child);
  }
  end();
  return found;
}

function isTeaser(element: PageElement): boolean {
  const link = leadingLink(element);
  return link !== null && countHanzi(textOf(link)) >= shortestTitle && countHanzi(textOf(element)) <= longestTeaser;
}

/** The link that a box begins with, behind pictures and marks only. */
function leadingLink(element: PageElement): PageElement | null {
  for (const child of element.children) {
    if (!holdsHanzi(child)) continue;
    if (typeof child === 'string') return null;
    return child.tag === 'a' ? child : leadingLink(child);
  }
  return null;
}

/** Tag and classes, numbers aside: pages of one document are named page1, page2. */
export function makeOf({ tag, attributes }: PageElement): string {
  return attributes.class === undefined ? tag : `${tag} ${attributes.class}`.replace(/\d+/gu, '').trim();
}

/** Adds up the runs of an element and of all below it. */
function weigh(
  element: PageElement,
  aside: boolean,
  byNames: boolean,
  weights: Map<PageElement, Weight>,
  column: Column,
): Weight {
  if (element.hidden || element.tag === 'head') return nothing;
  const off = aside || (byNames && isAside(element));
  let { good, links, score } = nothing;
  let run = '';
  let linked = 0;

  const close = () => {
    const chars = countHanzi(run);
    if (chars > 0) {
      links += linked;
      const count = chars < shortRun && linked === 0 ? addToColumn(column, run) : chars;
      if (linked * 2 > chars) score -= Math.min(chars, 60);
      else if (count >= shortRun && (count !== chars || sentenceMark.test(run))) {
        good += count;
        score += off ? count * asideWeight : count;
      }
      if (chars >= shortRun || linked > 0) column.text = '';
    }
    run = '';
    linked = 0;
  };
  const walk = (node: PageElement, inLink: boolean) => {
    for (const child of node.children) {
      if (typeof child === 'string') {
        run += child;
        if (inLink) linked += countHanzi(child);
      } else if (child.tag === 'br') close();
      else if (isBlock(child)) {
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
function addToColumn(column: Column, run: string): number {
  column.text += run;
  const hanzi = countHanzi(column.text);
  if (hanzi < columnText || (column.text.match(/[，。；、！？]/gu) ?? []).length < columnMarks) return 0;
  column.text = '';
  return hanzi;
}

function isAside(element: PageElement): boolean {
  if (['nav', 'footer', 'aside', 'form', 'button'].includes(element.tag)) return true;
  const name = `${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`.trim();
  return (name !== '' && sideNames.test(name)) || talkHead.test(leadOf(element));
}

/** The first few characters that an element shows. */
function leadOf(element: PageElement): string {
  let lead = '';
  for (const child of element.children) {
    lead += typeof child === 'string' ? child.slice(0, 200).trim() : leadOf(child);
    if (lead !== '' && typeof child !== 'string' && isBlock(child)) lead += '\n';
    if (lead.length >= 8) break;
  }
  return lead;
}

/** The nearest elements below one that begin a line of their own. */
export function* blocksBelow(element: PageElement): Generator<PageElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (isBlock(child)) yield child;
    else yield* blocksBelow(child);
  }
}

/** Whether a node holds a hanzi: mostly its first character tells. */
function holdsHanzi(node: PageNode): boolean {
  if (typeof node !== 'string') return node.children.some(holdsHanzi);
  for (let at = 0; at < node.length; at++) if (isHanzi(node.charCodeAt(at))) return true;
  return false;
}

/** How many hanzi a text holds. */
export function countHanzi(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isHanzi(text.charCodeAt(at))) count++;
  return count;
}

function isHanzi(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}
