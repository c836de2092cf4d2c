/**
 * Tells what a page is while the reader looks at it: a first, cheap opinion, from its title and its lines of text.
 *
 * Loaded on every known page, so it brings no dictionary, measures no lay-out and stops reading early; the pipeline's own
 * judgement, made of the clean text, is the one that is kept.
 */
import { judge, speechScore } from '../judge.ts';
import { ordinalsOf } from '../ordinals.ts';
import { cueCharacters } from '../rules/cue-characters.ts';
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
/** Hanzi in long lines; a page with less has no text. */
const leastText = 80;
/** Lines that stand above the first long one and may greet or tell a reporter. */
const openingLines = 4;

const silent = /^(?:script|style|noscript|template|textarea|option|a|button|nav|footer|select)$/iu;

/** Looks at a page. Reads only; never throws. */
export function detectPage(document: Document): Detection {
  const lines = linesOf(document.body);
  const isLong = lines.map((line) => hanziIn(line) >= longLine);
  const first = isLong.indexOf(true);
  const text = lines.filter((_, index) => isLong[index]);
  const none: Detection = { kind: 'none', score: 1, reasons: [], speeches: 0 };
  if (first < 0 || text.reduce((sum, line) => sum + hanziIn(line), 0) < leastText) return none;

  const body = lines.slice(Math.max(0, first - openingLines), isLong.lastIndexOf(true) + 3);
  const heading = document.querySelector('h1')?.textContent ?? '';
  const judged = [heading, titleParts(document.title)[0] ?? ''].map((title) =>
    judge({ title: light(title.trim()), lines: body }),
  );
  const best = judged.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score < speechScore)
    return { kind: 'article', score: Math.round((1 - best.score) * 100) / 100, reasons: best.reasons, speeches: 0 };
  const speeches = countNumbered(body);
  return { kind: speeches > 1 ? 'collection' : 'speech', score: best.score, reasons: best.reasons, speeches };
}

/** Folded lines of text outside links and controls. */
function linesOf(body: HTMLElement | null): string[] {
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
    if (block === parent && !brokenByLine && lines.length > 0) lines[lines.length - 1] += light(text);
    else lines.push(light(text));
    parent = block;
  }
  return lines;
}

/** How far numbered headings count up from one; 1 where they do not. */
function countNumbered(lines: readonly string[]): number {
  let last = 0;
  for (const line of lines) if (ordinalsOf(line).some(({ number }) => number === last + 1)) last++;
  return Math.max(1, last);
}

const simplified: ReadonlyMap<string, string> = new Map(
  [...cueCharacters.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to] as const),
);

/** A light fold, by the few characters that cues are written with; a mirror's notes are passed over. */
function light(text: string): string {
  return text
    .replace(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\s?\)/gu, '')
    .replace(/[\uff01-\uff5e\u3000]|[\u4e00-\u9fff]/gu, (character) => {
      const code = character.charCodeAt(0);
      if (code === 0x3000) return ' ';
      return code > 0xff00 ? String.fromCharCode(code - 0xfee0) : (simplified.get(character) ?? character);
    })
    .toLowerCase();
}

function hanziIn(text: string): number {
  return text.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
}
