/** Where the texts of a collection begin, by the numbers of their headings. */

import { countText, lined, pieces } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import { minutesLabels, partNames, tasks } from '../../rules/collection-words.ts';
import { rememberedOf } from '../../text/memo.ts';
import { longestOrdinal, mayNumber, numberLevel, type Ordinal, ordinalsOf } from '../../text/numbering.ts';
import { anyOf } from '../../text/patterns.ts';
import { greets } from '../../text/speaker.ts';
import { key, looksLikeTitle } from '../../text/titles.ts';
import { fold, isLonger } from '../../text/visible.ts';
import { type NumberedTitle, numberedTitles, titleNumbered } from './numbered-titles.ts';
import { frameLines, frameStarts } from './paper-frames.ts';

type Placed = Ordinal & { readonly index: number };

/** Indexes of the headings that number the texts, by the form that finds most of them; headings without number where there are none. */
export function numberedStarts(blocks: readonly Block[], names: CollectionNames): ReadonlySet<number> {
  const found: Placed[] = [];
  blocks.forEach((block, index) => {
    if (mayHead(block)) for (const ordinal of ordinalsIn(block)) found.push({ ...ordinal, index });
  });
  const chains = [
    ...[...new Set(found.map(({ form }) => form))].map((form) =>
      chain(
        found.filter((ordinal) => ordinal.form === form),
        blocks,
      ),
    ),
    ...headedStarts(blocks, names),
  ];
  const longest = chains.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
  return new Set(longest.length >= 2 ? longest : namedStarts(blocks, names));
}

/** The same for a page that is still to be pruned; none where it has one text. */
export function collectionHeads(blocks: readonly Block[], names: CollectionNames): ReadonlySet<number> {
  const framed = frameStarts(blocks).flatMap((start) => [...Array(frameLines).keys()].map((line) => start + line));
  if (framed.length > 0) return new Set(framed);
  const starts = numberedStarts(blocks, names);
  return starts.size < 2 ? new Set() : starts;
}

type TextBlock = Extract<Block, { readonly text: string }>;

/** Several passes ask. */
const ordinalsIn = rememberedOf((block: TextBlock) => ordinalsOf(fold(block.text)));

function mayHead(block: Block): block is TextBlock {
  return 'text' in block && mayNumber(block.text) && !isLonger(block.text, longestOrdinal);
}

/** Rising numbers from 1 on, each with text below it: a table of contents has none. One number may be missing. */
function chain(ordinals: readonly Placed[], blocks: readonly Block[]): readonly number[] {
  const withText = ordinals.filter(({ index }, position) => {
    const next = ordinals[position + 1]?.index ?? blocks.length;
    return next > index + 1;
  });
  const starts: number[] = [];
  let last = 0;
  for (const { number, index } of withText) {
    if (number !== last + 1 && !(last > 0 && number === last + 2)) continue;
    starts.push(index);
    last = number;
  }
  return starts;
}

/** Visible characters; less below a number and a title is a part of a text. */
const leastText = 60;

/** Lines between a title and its greeting: a subtitle, a speaker, a day. */
const mostBetween = 3;

const longestBetween = 40;

/** Whom a line speaks to, and no more: 「孩子们：」. */
const address = /^[\u4e00-\u9fff,、]{2,16}[:]$/u;

/** What is done, not what is said: a task of that name, an item of an agenda. */
const task = new RegExp(`^${anyOf(tasks)}`, 'u');

/** Parts of one text, of one evening, or those who speak at one meeting. */
const part = new RegExp(`^(?:${anyOf(partNames)}|[\\u4e00-\\u9fff]{0,8}(?:部分|环节|阶段|议程|乐章|幕))$`, 'u');

/** What a page of one meeting says at its head. */
const minutes = new RegExp(String.raw`^(?:会议)?${anyOf(minutesLabels)}(?:人员?|者)?\s*:`, 'u');

interface Entry extends NumberedTitle {
  readonly index: number;
  /** Somebody greets an audience right below. */
  readonly speaks: boolean;
  /** The title names a kind of text, or those below are spoken to. */
  readonly named: boolean;
}

/**
 * The starts that each notation finds; empty lists for those that head the parts of one text.
 *
 * Two of the entries must have a greeting below, and no greeting may stand above the first, which would make all of them
 * parts of one speech; or the page names itself a collection: then those count as well whose title names a kind of text,
 * unless a numbering within a text is going on.
 */
function headedStarts(blocks: readonly Block[], names: CollectionNames): readonly (readonly number[])[] {
  const entries = blocks.flatMap((block, index) => entriesOf(blocks, block, index, names));
  return [...new Set(entries.map(({ notation }) => notation))].map((notation) =>
    longestChain(
      entries.filter((entry) => entry.notation === notation),
      blocks,
      names,
    ),
  );
}

const none: readonly Entry[] = [];

/** Several passes ask. */
const numbersIn = rememberedOf(({ text }: Extract<Block, { readonly text: string }>) => ({
  titles: numberedTitles(text),
  behind: titleNumbered(text),
}));

/** By its last character alone: a pattern for it would try every mark of the text. */
const isClosed = (text: string) => /[。；;！!？?，,]/.test(text.trimEnd().slice(-1));

function entriesOf(
  blocks: readonly Block[],
  block: Block,
  index: number,
  { title }: CollectionNames,
): readonly Entry[] {
  if (!('text' in block) || isClosed(block.text) || isLonger(block.text, longestOrdinal)) return none;
  const { titles, behind } = numbersIn(block);
  const stem = behind === null ? '' : key(behind.title);
  const known =
    behind !== null && (looksLikeTitle(behind.title) || (stem.length >= 3 && key(title ?? '').includes(stem)));
  const found = [...titles, ...(behind !== null && known ? [{ ...behind, notation: `${stem} n` }] : [])];
  if (found.length === 0) return none;
  const speaks = opens(blocks, index);
  const below = blocks[index + 1];
  const addressed = below?.type === 'paragraph' && address.test(fold(below.text).trim());
  return found.map((entry) => ({
    ...entry,
    index,
    speaks,
    named: addressed || (looksLikeTitle(entry.title) && !task.test(entry.title)),
  }));
}

/** Whether a greeting opens the text below a heading, but for a subtitle, a speaker and a day between. */
function opens(blocks: readonly Block[], index: number): boolean {
  for (const block of blocks.slice(index + 1, index + 2 + mostBetween)) {
    if (block.type === 'gap' || !('text' in block)) return false;
    if (greeted(block.text)) return true;
    if (isLonger(block.text, longestBetween) || /[。！？!?；;]\s*$/u.test(block.text)) return false;
    if (numberedTitles(block.text).length > 0) return false;
  }
  return false;
}

/** A greeting alone on its line, or with the first sentence right behind it: 「各位领导、同志们：大家好！我是……」. */
function greeted(text: string): boolean {
  const end = /[:：！!]/u.exec(text.slice(0, 60))?.index;
  return (
    greets(text) ||
    (end !== undefined && greets(text.slice(0, end + 1)) && /大家好|[上下]午好|晚上好|您好|你们好/u.test(fold(text)))
  );
}

function longestChain(
  entries: readonly Entry[],
  blocks: readonly Block[],
  { many }: CollectionNames,
): readonly number[] {
  const first = entries.find(({ number }) => number === 1);
  if (first === undefined || entries.some(({ title }) => part.test(title))) return [];
  const above = blocks.slice(0, first.index).flatMap((block) => pieces(block));
  const speaking = entries.filter(({ speaks }) => speaks).length;
  const alone = !above.some((line) => greeted(line));
  const byGreeting = speaking >= 2 && alone && above.filter((line) => minutes.test(fold(line).trim())).length < 2;
  const byTitle = many && (alone || speaking >= 2) && entries.filter(({ named }) => named).length >= 2;
  if (!byGreeting && !byTitle) return [];
  const starts: number[] = [];
  let last = 0;
  let within = false;
  entries.forEach(({ index, number, speaks, named }, position) => {
    // A text may number its own parts in the same way
    const after = entries.slice(position + 1).find((entry) => !speaks || entry.speaks);
    const end = after?.index ?? blocks.length;
    const next = number === last + 1 || (last > 0 && speaks && number === last + 2);
    if (next && (speaks || (named && !within)) && hasText(blocks.slice(index + 1, end))) {
      starts.push(index);
      last = number;
      within = false;
    } else within = true;
  });
  return starts.length >= 2 ? starts : [];
}

/**
 * Where the texts begin on a page that names itself a collection and numbers none of them: at headings, and at titles in
 * marks, each behind a text that has come to an end and with a greeting below.
 */
function namedStarts(blocks: readonly Block[], { many }: CollectionNames): readonly number[] {
  if (!many) return [];
  const found = blocks.flatMap((block, index) => {
    if (!('text' in block) || isLonger(block.text, longestOrdinal) || numberLevel(block.text) !== null) return [];
    const shaped = block.type === 'heading' || /^《[^《》]+》$/u.test(block.text.trim()) || looksLikeTitle(block.text);
    if (!shaped || greeted(block.text)) return [];
    const before = blocks[index - 1];
    const ended = before === undefined || before.type === 'gap' || /[。！？!?…”）):：]\s*$/u.test(lined(before));
    return ended && opens(blocks, index) ? [index] : [];
  });
  const [first = 0] = found;
  const alone = !blocks.slice(0, first).some((block) => pieces(block).some((line) => greeted(line)));
  const whole = found.every((start, position) =>
    hasText(blocks.slice(start + 1, found[position + 1] ?? blocks.length)),
  );
  const parts = found.some((start) => part.test(lined(blocks[start] as Block).trim()));
  return alone && whole && !parts && found.length >= 2 ? found : [];
}

function hasText(blocks: readonly Block[]): boolean {
  return countText(blocks) >= leastText;
}

/** What a page says of its texts. */
interface CollectionNames {
  /** The page's own title. */
  readonly title: string | null;
  /** It names itself a collection. */
  readonly many: boolean;
}
