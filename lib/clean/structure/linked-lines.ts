/**
 * Lines that are links from end to end. An offer (an advert, an attachment, a button) is not said; a linked word of a sentence that
 * the page's machine set on a line of its own goes back into its sentence.
 */

import { rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { lineOdds } from '../../notices/cue-score.ts';
import { isBrokenBefore } from '../../text/broken-lines.ts';
import { headingLevel } from '../../text/numbering.ts';
import { looksLikeTitle } from '../../text/titles.ts';
import { isLonger, visibleLength } from '../../text/visible.ts';
import { tellsOfOmission } from '../prune/gaps.ts';
import type { CleanBox, CleanNode } from '../strip/sanitise.ts';
import type { Line } from './lines.ts';
import type { RawLine } from './unwrap.ts';

/** A line of the page, as it was read. */
export interface ReadLine {
  readonly block: Block;
  readonly raw: RawLine;
  /** Number of the box that it stands in, in no order. */
  readonly box: number;
  readonly isOffer: boolean;
}

export interface SettledLines {
  readonly blocks: readonly Block[];
  /** As many as blocks. */
  readonly raw: readonly RawLine[];
}

/** Visible characters; a longer link is no word of a sentence. */
const longestWord = 12;

/** Lines; no sentence is set on more. */
const mostLines = 24;

const closed = /[。！？!?；;：:…”]$/u;

/** Joins the words to their sentences, and takes the other linked lines out. */
export function settleLinked(lines: readonly ReadLine[]): Step<SettledLines> {
  const blocks = lines.map(({ block }) => block);
  const raw = lines.map((line) => line.raw);
  if (!lines.some(({ isOffer }) => isOffer)) return { value: { blocks, raw }, changes: [] };
  const joined = new Set<number>();
  lines.forEach(({ isOffer }, index) => {
    if (!isOffer || !isWordOfSentence(lines, index, joined)) return;
    joined.add(index - 1);
    joined.add(index);
  });
  const isGone = (index: number) => lines[index]?.isOffer === true && !joined.has(index);
  const step = rewrite(blocks, 'strip', (_, index) =>
    joined.has(index)
      ? { do: 'join', rule: 'broken-line' }
      : isGone(index)
        ? { do: 'drop', rule: 'linked-line' }
        : null,
  );
  return { value: { blocks: step.value, raw: rawOf(raw, joined, isGone) }, changes: step.changes };
}

/** What is known of the lines that are left: of those that were joined, the indent of the first. */
function rawOf(
  raw: readonly RawLine[],
  joined: ReadonlySet<number>,
  isGone: (index: number) => boolean,
): readonly RawLine[] {
  const left: RawLine[] = [];
  raw.forEach((line, index) => {
    const first = joined.has(index - 1) ? left.pop() : undefined;
    if (first !== undefined)
      left.push({ ...first, width: first.width + line.width, length: first.length + line.length });
    else if (!isGone(index)) left.push(line);
  });
  return left;
}

/** Whether a linked line is a word of the sentence that breaks off before it and goes on behind it. */
function isWordOfSentence(lines: readonly ReadLine[], index: number, joined: ReadonlySet<number>): boolean {
  const word = textAt(lines, index);
  const next = textAt(lines, index + 1);
  if (word === null || next === null || lines[index + 1]?.isOffer) return false;
  if (!/^[\u3400-\u9fff\w“”《》、]+$/u.test(word) || isLonger(word, longestWord)) return false;
  if (looksLikeTitle(word) || lineOdds(word) > 0) return false;
  let start = index - 1;
  while (joined.has(start - 1) && start > index - mostLines) start--;
  const before = lines
    .slice(Math.max(0, start), index)
    .map((_, at) => textAt(lines, start + at) ?? '')
    .join('');
  if (before === '' || closed.test(before)) return false;
  const goesOn = isBrokenBefore(before + word, next);
  return (
    (goesOn && (/^[，。、；：！？,;]/u.test(next) || isBrokenBefore(before, word + next))) ||
    isOneSentence(lines, index)
  );
}

/** Whether the lines of a box are one sentence: of three or more only the last one closes. */
function isOneSentence(lines: readonly ReadLine[], index: number): boolean {
  const box = lines[index]?.box;
  let first = index;
  let last = index;
  while (lines[first - 1]?.box === box && last - first < mostLines) first--;
  while (lines[last + 1]?.box === box && last - first < mostLines) last++;
  if (first === index || last === index || last - first >= mostLines) return false;
  const texts = lines.slice(first, last + 1).map((_, at) => textAt(lines, first + at));
  return texts.every((text, at) => text !== null && closed.test(text) === (at === texts.length - 1));
}

/** The text of a paragraph; null where none is there. */
function textAt(lines: readonly ReadLine[], index: number): string | null {
  const block = lines[index]?.block;
  return block?.type === 'paragraph' ? block.text : null;
}

/** Share of links from which a page is set in links throughout: then they tell nothing of a line. */
export const mostlyLinks = 0.3;

/** Characters; a longer line that is a link is a paragraph. */
const longestOffer = 60;

/** An advert, an attachment, a button: a short line of its own, linked from end to end, and no heading. What tells that text is missing stays for its own stage. */
export function isOffer({ text, hint }: Line): boolean {
  return (
    hint.linked === true &&
    hint.level === undefined &&
    text.length <= longestOffer &&
    headingLevel(text) === null &&
    !tellsOfOmission(text)
  );
}

function holdsLink(node: CleanNode): boolean {
  return typeof node !== 'string' && 'children' in node && (node.linked === true || node.children.some(holdsLink));
}

/** Share of an element's text that is links. */
export function linkedShare(main: CleanBox): number {
  if (!main.children.some(holdsLink)) return 0;
  let all = 0;
  let linked = 0;
  const count = (nodes: readonly CleanNode[], inLink: boolean) => {
    for (const node of nodes) {
      if (typeof node === 'string') {
        const length = visibleLength(node);
        all += length;
        if (inLink) linked += length;
      } else if ('children' in node) count(node.children, inLink || node.linked === true);
    }
  };
  count(main.children, false);
  return all === 0 ? 0 : linked / all;
}
