/** The text of a speech in a field to be edited, and the blocks of what comes back. */

import { flat } from '../model/edits.ts';
import { lineBlock } from '../model/headings.ts';
import type { Block } from '../model/types.ts';
import { pairLines } from './line-pairs.ts';

interface Line {
  readonly text: string;
  readonly block: Block;
}

/** `gapLine` stands for a gap; no piece of text should be like it. */
function linesOf(blocks: readonly Block[], gapLine: string): readonly Line[] {
  return blocks.flatMap((block) =>
    (block.type === 'gap' ? [gapLine] : flat(block).split('\n').slice(0, -1)).map((text) => ({ text, block })),
  );
}

/** One line for each paragraph, heading or item, tabs between the cells of a row, `gapLine` for a gap. */
export function editableText(blocks: readonly Block[], gapLine: string): string {
  return linesOf(blocks, gapLine)
    .map(({ text }) => text)
    .join('\n');
}

/**
 * The blocks of an edited text. A line that stayed keeps its block, one in the place of another takes its form, a new one
 * between two items or rows joins them, any other is a heading by its number or a paragraph. Gaps can go, and none can be
 * written.
 */
export function blocksOf(text: string, before: readonly Block[], gapLine: string): readonly Block[] {
  const old = linesOf(before, gapLine);
  const fresh = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const homes = pairLines(
    old.map((line) => line.text),
    fresh,
  ).map((index) => (index === null ? null : (old[index]?.block ?? null)));
  const made: { readonly home: Block | null; readonly lines: string[] }[] = [];
  fresh.forEach((line, index) => {
    const home = homes[index] ?? between(homes, index);
    const last = made.at(-1);
    if (home !== null && last?.home === home && isMany(home)) last.lines.push(line);
    else made.push({ home, lines: [line] });
  });
  return made.map(({ home, lines }) => blockOf(home, lines, gapLine));
}

/** The list or table on both sides of a new line. */
function between(homes: readonly (Block | null)[], index: number): Block | null {
  const before = homes.slice(0, index).findLast((home) => home !== null);
  const after = homes.slice(index + 1).find((home) => home !== null);
  return before !== undefined && before === after && before !== null && isMany(before) ? before : null;
}

const isMany = ({ type }: Block) => type === 'list' || type === 'table';

function blockOf(home: Block | null, lines: readonly string[], gapLine: string): Block {
  const [line = ''] = lines;
  switch (home?.type) {
    case 'list':
      return { ...home, items: lines };
    case 'table':
      return { ...home, rows: lines.map((row) => row.split('\t')) };
    case 'gap':
      return line === gapLine ? home : lineBlock(line);
    case 'heading':
    case 'paragraph':
      return home.text === line ? home : { ...home, text: line };
    case undefined:
      return lineBlock(line);
  }
}
