/** Outlines that sites print of a text: a list of its headings, a table with page numbers, a summary cut out of its sentences. */
import { lined, pieces } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import { leader } from '../../text/numbering.ts';
import { greets } from '../../text/speaker.ts';
import { key } from '../../text/titles.ts';
import { fold, isLonger, visible } from '../../text/visible.ts';

/** Indexes of the blocks that are outlines; `bodyStart` is where the speech surely begins. */
export function outlinesIn(blocks: readonly Block[], bodyStart: number): ReadonlySet<number> {
  const texts = blocks.map(lined);
  const found = new Set([...leadersIn(texts), ...summariesIn(texts)]);
  for (const index of [...titledOutline(texts, bodyStart, found), ...bareOutline(blocks, bodyStart)]) found.add(index);
  return found;
}

/** What such a list is called; folded, without blanks. */
const legend =
  /^[【[(「]?(?:(?:本文|本稿|本篇|文章|讲话|发言|全文|内容|文稿|快速|阅读|段落|主要|正文)*(?:目录|提纲|大纲|纲目|纲要|提要|导航|导读|结构|框架|速览|索引)|tableofcontents|contents|toc)(?:[/、](?:目录|提纲))?[】\])」]?(?:[[(【]?(?:隐藏|显示|展开|收起|点击|打开|关闭|切换|toggle).{0,6})?(?:$|[:…])/u;
const dots = /^[…。.\s]+$/u;
/** Numbers and dots before an entry: the list may number otherwise than the text. */
const counter =
  /^(?:第?[一二三四五六七八九十百\d]{1,3}(?:[章节部编篇]分?|[、.．,，:：)）]|\s)|[（(【[][一二三四五六七八九十\d]{1,3}[）)】\]]|[①-⑳⑴-⒇❶-❿]|[·•●■◆▪◇○>»-]+)[、.\s]*/u;

/** An entry without number and marks; two that have the same are one heading. */
function entryKey(text: string): string {
  const bare = text.trim().replace(/(?<![\s\d…．.·])[\s\d…．.·]+$/u, '');
  return key(bare.replace(counter, '')) || key(text);
}

/** Under its legend: its lines come again in the text, or stand before it like the others. */
function titledOutline(texts: readonly string[], bodyStart: number, taken: ReadonlySet<number>): readonly number[] {
  const head = texts
    .slice(0, bodyStart + 1)
    .findIndex((text) => !isLonger(text, 40) && legend.test(fold(visible(text))));
  if (head < 0) return [];
  const found = [head];
  const listed = new Set<string>();
  for (let index = head + 1; index < texts.length; index++) {
    const text = texts[index] ?? '';
    if (taken.has(index)) continue;
    if (dots.test(text)) return [...found, index];
    const own = entryKey(text);
    // The first of the headings themselves
    if (greetsBehind(text) || isLonger(text, 80) || listed.has(own)) break;
    const comesAgain = own.length >= 4 && texts.slice(index + 1).some((later) => key(later).includes(own));
    if (!comesAgain && (index >= bodyStart || !isEntry(text))) break;
    listed.add(own);
    found.push(index);
  }
  return found;
}

/** A greeting, with a notice glued before it or none. */
function greetsBehind(text: string): boolean {
  return greets(text) || greets(text.replace(/^.*[】\])）』」》]/u, ''));
}

/** Short, open, numbered, and no label: 「二、重点」. */
function isEntry(text: string): boolean {
  return (
    !isLonger(text, 40) && (counter.test(text.trim()) || /[\n]/u.test(text)) && !/[。！？!?；;：:]\s*$/u.test(text)
  );
}

/** Blocks from the top among which a list without legend is looked for. */
const topBlocks = 30;
/** Lines; fewer may come again by chance. */
const leastEntries = 3;
/** Visible characters of what a list is called; more announce it. */
const longestLegend = 8;
/** Visible characters of a heading. */
const longestEntry = 50;

/**
 * Without a legend: three lines and more, each of which stands below once more as a line of its own, in this order and
 * with text between. A speaker who names the points first announces them: 「今天讲三点：」.
 */
function bareOutline(blocks: readonly Block[], bodyStart: number): readonly number[] {
  const isShort = (index: number): boolean => {
    const block = blocks[index];
    return block !== undefined && block.type !== 'gap' && pieces(block).every((text) => isHeading(text));
  };
  const end = Math.min(bodyStart, topBlocks);
  let to = -1;
  for (let from = 0; from <= end; from = to + 1) {
    to = from;
    if (!isShort(from)) continue;
    while (isShort(to + 1)) to++;
    const entries = entriesFrom(blocks, from, to);
    const [first] = entries;
    if (first === undefined) continue;
    const above = first === 0 ? '' : lined(blocks[first - 1] as Block).trim();
    if (/[:：]$/u.test(above) && isLonger(above, longestLegend)) return [];
    return legend.test(fold(visible(above))) ? [first - 1, ...entries] : entries;
  }
  return [];
}

function isHeading(text: string): boolean {
  return !isLonger(text, longestEntry) && !/[。！？!?；;，,]\s*$/u.test(text) && !greets(text);
}

/** The blocks of a run of short lines that are the entries; none where they are too few. */
function entriesFrom(blocks: readonly Block[], from: number, to: number): readonly number[] {
  const places = new Map<string, number[]>();
  blocks.forEach((block, index) => {
    if (index < from || block.type === 'gap') return;
    for (const text of pieces(block)) {
      if (isLonger(text, longestEntry)) continue;
      const own = entryKey(text);
      const known = places.get(own);
      if (known) known.push(index);
      else places.set(own, [index]);
    }
  });
  for (let first = from; first <= to; first++) {
    const entries: number[] = [];
    const again: number[] = [];
    for (let index = first; index <= to; index++) {
      const below = pieces(blocks[index] as Block).map((text) => {
        const own = entryKey(text);
        return own.length < 2
          ? undefined
          : places.get(own)?.find((place) => place > Math.max(index, ...again.slice(-1)));
      });
      if (below.includes(undefined)) break;
      entries.push(index);
      again.push(...below.flatMap((place) => place ?? []));
    }
    const end = entries.at(-1) ?? first;
    // What is listed has text between
    if (again.length >= leastEntries && (again[0] ?? 0) > end && (again.at(-1) ?? 0) - (again[0] ?? 0) >= again.length)
      return entries;
  }
  return [];
}

/** Looked at first: the pattern tries every dot of a text. */
const endsInNumber = (text: string) => /[\d)）]/.test(text.trimEnd().slice(-1));

function leadersIn(texts: readonly string[]): readonly number[] {
  const all = texts.flatMap((text, index) => (endsInNumber(text) && leader.test(text.trim()) ? [index] : []));
  return all.length >= 2 ? all : [];
}

const summaryLabel =
  /^[【[(]?(?:内容|本文|文章|全文|讲话|核心)?(?:摘要|提要|简介|概要|提示|导读|速览|要点|梗概)[】\])]?\s*[:：]/u;
/** Characters; a shorter piece may stand twice by chance. */
const leastPiece = 10;

/** Summaries that sites cut out of the text itself: under a label, and most of their sentences come again below. */
function summariesIn(texts: readonly string[]): readonly number[] {
  return texts.slice(0, 12).flatMap((text, index) => {
    const label = summaryLabel.exec(fold(text))?.[0];
    if (label === undefined) return [];
    const parts = visible(text.slice(label.length))
      .split(/[。！？!?…：:]/u)
      .filter((part) => part.length >= leastPiece);
    const below = visible(texts.slice(index + 1).join(''));
    const again = parts.filter((part) => below.includes(part)).length;
    return parts.length > 0 && again >= parts.length * 0.6 ? [index] : [];
  });
}
