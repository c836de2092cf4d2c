/**
 * Tells what a page is while the reader looks at it: a first, cheap opinion, from its title and its lines of text.
 *
 * Loaded on every known page, so it brings no dictionary, measures no lay-out and stops reading early; the pipeline's own
 * judgement, made of the clean text, is the one that is kept. A page of plain paragraphs is judged by the first of them
 * and the last; any other is read node by node.
 */
import { judgeBest, speechScore, sureness } from '../judge.ts';
import { foldLines } from '../light-fold.ts';
import { ordinalsOf } from '../ordinals.ts';
import { cues } from '../rules/cues.ts';
import { titleParts } from '../titles-of-pages.ts';
import type { PageKind } from '../types.ts';

export interface Detection {
  readonly kind: PageKind;
  /** How sure it is, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** How many speeches the page seems to hold; 0 for other pages. */
  readonly speeches: number;
}

/** Text nodes; enough for the opening of any speech, and for the numbered headings of a long collection. */
const mostNodes = 6000;
/** Hanzi; a line as long as this is somebody's text. */
const longLine = 50;
/** Hanzi; where no line is long, one as long as this that ends a sentence is. */
const shortLine = 15;
/** Hanzi in such lines; a page with less has no text. */
const leastText = 80;
/** Lines that stand above the first long one and may greet or tell a reporter. */
const openingLines = 4;
/** Paragraphs: among how many the first long one is looked for, how many are read from it on, and how many from the end. */
const mostBefore = 30;
const sampled = 5;
const mostAfter = 12;

/** The common long line, which a pattern finds sooner than a count does in code that has not run often. */
const denselyLong = new RegExp(`(?:[\\u4e00-\\u9fff][^\\u4e00-\\u9fff]{0,3}){${longLine}}`);

const silent = /^(?:script|style|noscript|template|textarea|option|a|button|nav|footer|select)$/i;

/** Looks at a page. Reads only; never throws. */
export function detectPage(document: Document): Detection {
  const found = sampleOf(document) ?? bodyOf([document, ...framesOf(document)].flatMap(({ body }) => linesOf(body)));
  if (found === null) return { kind: 'none', score: 1, reasons: [], speeches: 0 };
  const { score, reasons } = judgeBest(titlesOf(document), found.lines, cues);
  if (score < speechScore) {
    return { kind: 'article', score: sureness(score), reasons, speeches: 0 };
  }
  return { kind: found.numbered > 1 ? 'collection' : 'speech', score, reasons, speeches: found.numbered };
}

/** The pages of its own site that a page shows in frames. */
function framesOf(document: Document): readonly Document[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')].flatMap(
    (frame) => frame.contentDocument ?? [],
  );
}

function titlesOf(document: Document): readonly string[] {
  const heading = document.getElementsByTagName('h1')[0]?.textContent?.trim() ?? '';
  const title = titleParts(document.title)[0] ?? '';
  return foldLines(title === heading ? [heading] : [heading, title]);
}

interface Sample {
  readonly lines: readonly string[];
  /** How far its numbered headings count up from one; 1 where they do not. */
  readonly numbered: number;
}

/** The lines that belong to the text: from a few above the first long one to a few below the last; null where none is long. */
function bodyOf(lines: readonly string[]): Sample | null {
  return bodyBy(lines, isLong) ?? bodyBy(lines, isSentence);
}

function bodyBy(lines: readonly string[], isText: (line: string) => boolean): Sample | null {
  const long = lines.map(isText);
  const hanzi = lines.reduce((sum, line, index) => (long[index] ? sum + hanziIn(line) : sum), 0);
  if (hanzi < leastText) return null;
  const folded = foldLines(lines.slice(Math.max(0, long.indexOf(true) - openingLines), long.lastIndexOf(true) + 3));
  let last = 0;
  for (const line of folded) if (ordinalsOf(line).some(({ number }) => number === last + 1)) last++;
  return { lines: folded, numbered: Math.max(1, last) };
}

/** An element and its text, which the browser puts together anew each time it is asked. */
interface Read {
  readonly element: Element;
  readonly text: string;
}

const read = (element: Element): Read => ({ element, text: element.textContent ?? '' });

/** The first and the last lines of a text that stands in plain paragraphs; null for any other page, and for collections. */
function sampleOf(document: Document): Sample | null {
  const paragraphs = document.getElementsByTagName('p');
  let first: Read | null = null;
  for (let index = 0; index < mostBefore && first === null; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return null;
    const found = read(paragraph);
    if (isLong(found.text)) first = found;
  }
  if (first === null) return null;
  const following = beside(first.element, 'nextElementSibling', sampled);
  if (following.filter(({ text }) => isLong(text)).length < 2) return null;
  const found = beside(first.element, 'previousElementSibling', openingLines).reverse();
  found.push(first, ...following);
  found.push(...closingOf(first.element.parentElement, following.at(-1)?.element ?? first.element));
  const lines: string[] = [];
  for (const { element, text } of found) {
    const isBroken = element.firstElementChild !== null && element.getElementsByTagName('br').length > 0;
    if (isBroken) lines.push(...linesOf(element));
    else lines.push(text.trim());
  }
  const folded = foldLines(lines);
  return folded.some((line) => ordinalsOf(line).length > 0) ? null : { lines: folded, numbered: 1 };
}

function beside(from: Element, way: 'previousElementSibling' | 'nextElementSibling', most: number): Read[] {
  const found: Read[] = [];
  for (let element = from[way]; element !== null && found.length < most; element = element[way]) {
    if (element.localName === 'p' || !silent.test(element.localName)) found.push(read(element));
  }
  return found;
}

/** The last long line below a paragraph, and two more. */
function closingOf(parent: Element | null, after: Element): readonly Read[] {
  const found: Read[] = [];
  let element = parent?.lastElementChild ?? null;
  while (element !== null && element !== after && found.length < mostAfter) {
    const last = read(element);
    if (!silent.test(element.localName)) found.unshift(last);
    if (isLong(last.text)) break;
    element = element.previousElementSibling;
  }
  return found.slice(0, 3);
}

function isLong(text: string): boolean {
  return text.length >= longLine && (denselyLong.test(text) || hanziIn(text) >= longLine);
}

/** Short paragraphs, and lines as a document site cuts them. What a list of texts tells of each breaks off. */
function isSentence(line: string): boolean {
  return /[。！？；](?!.*(?:…|\.\.|[\])】])$)/.test(line) && hanziIn(line) >= shortLine;
}

/** Lines of text outside links and controls. */
function linesOf(body: Element | null): string[] {
  if (!body) return [];
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* text */);
  const lines: string[] = [];
  let parent: Node | null = null;
  for (let count = 0; count < mostNodes; count++) {
    const node = walker.nextNode();
    if (!node) break;
    const name = node.parentElement?.localName ?? '';
    const text = silent.test(name) ? '' : (node.nodeValue ?? '').trim();
    if (text === '') continue;
    // Pieces of one sentence, set in spans or broken by a link, share their block
    const block = node.parentElement?.closest('p,div,td,li,section,article,h1,h2,h3,h4') ?? null;
    const brokenByLine = node.previousSibling?.nodeName === 'BR';
    if (block === parent && !brokenByLine && lines.length > 0) lines[lines.length - 1] += text;
    else lines.push(text);
    parent = block;
  }
  return lines;
}

function hanziIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) count++;
  }
  return count;
}
