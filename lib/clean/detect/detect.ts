/**
 * Tells what a page is while the reader looks at it: a first, cheap opinion, from its title and its lines of text.
 *
 * Loaded on every known page, so it brings no dictionary, measures no lay-out and stops reading early; the pipeline's own
 * judgement, made of the clean text, is the one that is kept. A page of plain paragraphs is judged by the first of them
 * and the last; any other is read node by node.
 */

import type { PageKind } from '../../model/types.ts';
import { cues } from '../../rules/speech-cues.ts';
import { ordinalsOf } from '../../text/numbering.ts';
import { titleParts } from '../../text/title-parts.ts';
import { foldLines } from './light-fold.ts';
import { linesOfPage, pageLines, silent } from './lines-of-page.ts';
import { judgeBest, speechScore } from './speech-score.ts';

/** What a page seems to be. */
export interface Detection {
  readonly kind: PageKind;
  /** How many speeches it seems to hold; 0 for other pages. */
  readonly speeches: number;
}

/** Fifty hanzi, with a mirror's notes between them: somebody's text. A count would be slow in code that has not run often. */
const longLine = /(?:[\u4e00-\u9fff][^\u4e00-\u9fff]{0,9}){50}/;
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

/** Looks at a page. Reads only; never throws. */
export function detectPage(document: Document): Detection {
  const found = sampleOf(document) ?? bodyOf(document);
  if (found === null) return { kind: 'none', speeches: 0 };
  if (judgeBest(titlesOf(document), found.lines, cues).score < speechScore) return { kind: 'article', speeches: 0 };
  return { kind: found.speeches > 1 ? 'collection' : 'speech', speeches: found.speeches };
}

function titlesOf(document: Document): readonly string[] {
  const heading = document.getElementsByTagName('h1')[0]?.textContent?.trim() ?? '';
  const title = titleParts(document.title)[0] ?? '';
  return foldLines(title === heading ? [heading] : [heading, title]);
}

interface Sample {
  readonly lines: readonly string[];
  /** How many texts it seems to be, by headings that are numbered or name one. */
  readonly speeches: number;
}

/** The lines that belong to the text: from a few above the first long one to a few below the last; null where none is long. */
function bodyOf(document: Document): Sample | null {
  const lines = linesOfPage(document);
  const body = linesBy(lines, isLong) ?? linesBy(lines, isSentence);
  if (body === null) return null;
  let last = 0;
  for (const line of body) if (ordinalsOf(line).some(({ number }) => number === last + 1)) last++;
  return { lines: body, speeches: last > 1 ? last : 1 + titlesIn(document) };
}

function linesBy(lines: readonly string[], isText: (line: string) => boolean): readonly string[] | null {
  const long = lines.map(isText);
  const hanzi = lines.reduce((sum, line, index) => (long[index] ? sum + hanziIn(line) : sum), 0);
  if (hanzi < leastText) return null;
  return foldLines(lines.slice(Math.max(0, long.indexOf(true) - openingLines), long.lastIndexOf(true) + 3));
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
    if (isBroken) lines.push(...pageLines(element));
    else lines.push(text.trim());
  }
  const folded = foldLines(lines);
  return folded.some((line) => ordinalsOf(line).length > 0)
    ? null
    : { lines: folded, speeches: 1 + titlesIn(document) };
}

/** How many headings below a closed paragraph name a text of their own, as on a newspaper's page. */
function titlesIn(document: Document): number {
  const titles: string[] = [];
  for (const tag of ['h2', 'h3']) {
    const headings = document.getElementsByTagName(tag);
    // Lists that the browser keeps up to date are quick to ask by number, and slow to walk
    for (let index = 0; index < headings.length; index++) {
      const heading = headings[index];
      if (/[。！!？”）)]\s*$/.test(heading?.previousElementSibling?.textContent ?? ''))
        titles.push(heading?.textContent?.trim() ?? '');
    }
  }
  return foldLines(titles).filter(
    (line) =>
      line.endsWith('报告') ||
      cues.some(({ where, weight, pattern }) => where === 'title' && weight > 0 && pattern.test(line)),
  ).length;
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

const isLong = (line: string): boolean => longLine.test(line);

/** Short paragraphs, and lines as a document site cuts them. What a list of texts tells of each breaks off. */
function isSentence(line: string): boolean {
  return /^(?!.*(?:…|\.\.|[\])】])$).*[。！？；]/.test(line) && hanziIn(line) >= shortLine;
}

function hanziIn(text: string): number {
  return text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
}
