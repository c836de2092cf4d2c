/** Parts the texts of one page: collections by their numbers, newspaper pages by their titles. Keeps a run printed twice once. */

import { countText, lined, pieces } from '../../model/edits.ts';
import { rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { isDay } from '../../text/dates.ts';
import { numberLevel, ordinalsOf } from '../../text/numbering.ts';
import { greets } from '../../text/speaker.ts';
import { key, looksLikeTitle, namesCollection, sameTitle } from '../../text/titles.ts';
import { fold } from '../../text/visible.ts';
import { numberedTitles } from './numbered-titles.ts';
import { frameLines, frameStarts } from './paper-frames.ts';
import { repeatsIn } from './repeats.ts';
import { numberedStarts } from './starts.ts';

export interface Section {
  /** As printed above the text; null where the page has one text, whose title is the page's. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** Visible characters; less text below a title is no text of its own. */
const leastSection = 120;
/** Visible characters; what stands above the first numbered text of a collection and is shorter is the site's opening. */
const longestPreface = 600;

/**
 * Splits the pruned blocks of a page. The title lines become the sections' titles, which the log tells.
 *
 * `title` is the page's own, so that a repetition of it is not taken for a second text; `many` says that the page names
 * itself a collection.
 */
export function split(
  blocks: readonly Block[],
  title: string | null,
  many = title !== null && namesCollection(title),
): Step<readonly Section[]> {
  const { starts, numbered } = sectionStarts(blocks, title, many);
  const step = starts.size === 0 ? { value: [{ title: null, blocks }], changes: [] } : part(blocks, starts, numbered);
  return dropRepeats(step);
}

interface Starts {
  readonly starts: ReadonlySet<number>;
  /** Each is a heading; else the first text may have the page's title. */
  readonly numbered: boolean;
}

/** Where sections begin: numbered headings, else titles within the text. */
function sectionStarts(blocks: readonly Block[], title: string | null, many: boolean): Starts {
  const frames = frameStarts(blocks);
  if (frames.length > 0) return { starts: new Set(frames), numbered: true };
  const starts = numberedStarts(blocks, { title, many });
  return starts.size >= 2 ? { starts, numbered: true } : { starts: titledStarts(blocks, title), numbered: false };
}

function titledStarts(blocks: readonly Block[], title: string | null): ReadonlySet<number> {
  const isPages = (block: Block) => 'text' in block && title !== null && sameTitle(block.text, title);
  // What stands over several parts is a heading of theirs: 「专家点评」
  const times = new Map<string, number>();
  for (const block of blocks) if ('text' in block) times.set(key(block.text), (times.get(key(block.text)) ?? 0) + 1);
  const starts = blocks.flatMap((block, index) => {
    if (index === 0 || (block.type !== 'heading' && block.type !== 'paragraph')) return [];
    if (!looksLikeTitle(block.text) || numberLevel(block.text) !== null || isPages(block)) return [];
    if ((times.get(key(block.text)) ?? 0) > 1) return [];
    // The page's own title is no line of the text, wherever it is printed again: `record` takes it out, as it does the day
    const before = blocks.slice(0, index).findLast((other) => !isPages(other) && !isDay(lined(other).trim()));
    const after = blocks[index + 1];
    const closed =
      before?.type === 'gap' || (before !== undefined && /[。！？!?…”）)]$/u.test(pieces(before).at(-1) ?? ''));
    const begins =
      after?.type === 'gap'
        ? after.reason === 'continued-from'
        : after?.type === 'paragraph' && (greets(after.text) || /^(?:——|[（(]?(?:19|20)\d{2}年)/u.test(after.text));
    return closed && (block.type === 'heading' || begins) ? [index] : [];
  });
  const long = starts.filter((start, position) => {
    const end = starts[position + 1] ?? blocks.length;
    return countText(blocks.slice(start + 1, end)) >= leastSection;
  });
  const [first] = long;
  return first !== undefined && countText(blocks.slice(0, first)) >= leastSection ? new Set([0, ...long]) : new Set();
}

/** Cuts the blocks at the starts; a start at 0 that is not a title line has the page's title. */
function part(blocks: readonly Block[], starts: ReadonlySet<number>, numbered: boolean): Step<readonly Section[]> {
  const order = [...starts].sort((a, b) => a - b);
  const [first = 0] = order;
  const preface =
    first > 0 &&
    countText(blocks.slice(0, first)) < longestPreface &&
    !blocks.slice(0, first).some((block) => block.type === 'paragraph' && greets(block.text));
  const heads = new Map(
    order.flatMap((start): readonly (readonly [number, Head])[] => {
      const head = headOf(blocks, start);
      return head !== null && (numbered || start > 0 || isTitleLine(blocks[0])) ? [[start, head]] : [];
    }),
  );
  const titleLines = new Set(
    [...heads].flatMap(([start, { lines }]) => [...Array(lines).keys()].map((line) => start + line)),
  );
  const rule = 'section-title';
  const changes = rewrite(blocks, 'split', (_, index) => {
    if (preface && index < first) return { do: 'drop', rule: 'preface' };
    const greeting = heads.get(index)?.greeting;
    if (greeting !== undefined) return { do: 'edit', pieces: [[{ at: 0, before: greeting.before, after: '', rule }]] };
    return titleLines.has(index) ? { do: 'drop', rule } : null;
  }).changes;
  const bounds = preface || first === 0 ? order : [0, ...order];
  const value = bounds.map((start, position): Section => {
    const end = bounds[position + 1] ?? blocks.length;
    const head = heads.get(start);
    const below = blocks.slice(start + (head?.lines ?? 0), end);
    const greeting: readonly Block[] = head?.greeting ? [{ type: 'paragraph', text: head.greeting.text }] : [];
    return { title: head?.title ?? null, blocks: [...greeting, ...below] };
  });
  return { value, changes };
}

interface Head {
  readonly title: string;
  readonly lines: number;
  /** What stands behind the number in the same line, where it is the text's greeting: 「篇一：各位同事：」. */
  readonly greeting?: { readonly before: string; readonly text: string };
}

/** The title of a section: its line, or the one below where a number stands alone. */
function headOf(blocks: readonly Block[], start: number): Head | null {
  const block = blocks[start];
  const line = block === undefined ? undefined : pieces(block)[0];
  if (line === undefined) return null;
  if (frameStarts(blocks.slice(start, start + frameLines)).length > 0)
    return { title: lined(blocks[start + frameLines - 1] as Block).trim(), lines: frameLines };
  const below = blocks[start + 1];
  if (
    below !== undefined &&
    below.type !== 'gap' &&
    'text' in below &&
    looksLikeTitle(below.text) &&
    numberedTitles(line).some(({ title }) => title === '')
  )
    return { title: below.text.trim(), lines: 2 };
  const [before = '', number = ''] = /^([^:：]{1,20})[:：]\s*(?=.)/u.exec(line) ?? [];
  const text = line.slice(before.length);
  if (before !== '' && greets(text) && ordinalsOf(fold(number)).length > 0)
    return { title: number.trim(), lines: 1, greeting: { before, text } };
  return { title: line.trim().replace(/[:：]$/u, ''), lines: 1 };
}

function isTitleLine(block: Block | undefined): boolean {
  return (block?.type === 'heading' || block?.type === 'paragraph') && looksLikeTitle(block.text);
}

/** Takes out of each section the second of two equal runs of lines. */
function dropRepeats(step: Step<readonly Section[]>): Step<readonly Section[]> {
  const all = step.value.flatMap(({ blocks }) => blocks);
  const repeated = new Set<Block>(step.value.flatMap(({ blocks }) => repeatsIn(blocks)));
  if (repeated.size === 0) return step;
  const dropped = rewrite(all, 'split', (block) => (repeated.has(block) ? { do: 'drop', rule: 'repeated-run' } : null));
  return {
    value: step.value.map((section) => ({
      ...section,
      blocks: section.blocks.filter((block) => !repeated.has(block)),
    })),
    changes: [...step.changes, ...dropped.changes],
  };
}
