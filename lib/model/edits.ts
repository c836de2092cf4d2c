/** Changes as splices on one flat text, and how a log of them is played forwards and backwards. */

import { visibleLength } from '../text/visible.ts';
import type { Block, Change, Step } from './types.ts';

/** A replacement inside one piece of text, `at` UTF-16 units from its start. */
export interface Edit {
  readonly rule: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** The pieces of text in a block, in reading order. */
export function pieces(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'gap':
      return [];
  }
}

/** The same block with other pieces, as many as before. */
export function withPieces<B extends Block>(block: B, texts: readonly string[]): B;
export function withPieces(block: Block, texts: readonly string[]): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: texts[0] ?? '' };
    case 'list':
      return { ...block, items: texts };
    case 'table': {
      let next = 0;
      return { ...block, rows: block.rows.map((row) => row.map(() => texts[next++] ?? '')) };
    }
    case 'gap':
      return block;
  }
}

/** The text of blocks as one string: every piece ends with a line end, cells of a row but the last with a tab. A gap has no text. */
export function flatten(blocks: readonly Block[]): string {
  return blocks.map(flat).join('');
}

/** The flat text of one block. */
export function flat(block: Block): string {
  if (block.type === 'paragraph' || block.type === 'heading') return `${block.text}\n`;
  if (block.type !== 'table')
    return pieces(block)
      .map((text) => `${text}\n`)
      .join('');
  return block.rows.map((row) => (row.length === 0 ? '' : `${row.join('\t')}\n`)).join('');
}

/** The pieces of a block, each on a line of its own. */
export function lined(block: Block): string {
  return block.type === 'paragraph' || block.type === 'heading' ? block.text : pieces(block).join('\n');
}

/** Counts the visible characters of all blocks. */
export function countText(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + visibleLength(lined(block)), 0);
}

/** Length of a block's flat text in UTF-16 units. */
export function flatLength(block: Block): number {
  if (block.type === 'paragraph' || block.type === 'heading') return block.text.length + 1;
  return block.type === 'gap' ? 0 : flat(block).length;
}

/** Runs passes one after the other, each on what the one before left. */
export function inOrder<T>(value: T, passes: readonly ((value: T) => Step<T>)[]): Step<T> {
  return passes.reduce<Step<T>>(
    (step, pass) => {
      const next = pass(step.value);
      return { value: next.value, changes: [...step.changes, ...next.changes] };
    },
    { value, changes: [] },
  );
}

/** Applies ascending, non-overlapping edits; `seen` gets each with its offset in the text as it then stands. */
export function splice(text: string, edits: readonly Edit[], seen?: (edit: Edit, at: number) => void): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (const edit of edits) {
    if (edit.at < from || text.slice(edit.at, edit.at + edit.before.length) !== edit.before) {
      throw new Error(`Edit of ${edit.rule} does not fit at ${edit.at}`);
    }
    const kept = text.slice(from, edit.at);
    seen?.(edit, length + kept.length);
    parts.push(kept, edit.after);
    length += kept.length + edit.after.length;
    from = edit.at + edit.before.length;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Plays a log forwards, from the input's flat text to the output's. Throws where it does not fit. */
export function replay(text: string, changes: readonly Change[]): string {
  return runsOf(changes).reduce((current, run) => {
    let moved = 0; // How far the changes before have pushed what stands behind them
    return splice(
      current,
      run.map((change) => {
        const place = { ...change, at: change.at - moved };
        moved += change.after.length - change.before.length;
        return place;
      }),
    );
  }, text);
}

/** Plays a log backwards, from the output's flat text to the input's. Throws where it does not fit. */
export function unplay(text: string, changes: readonly Change[]): string {
  return runsOf(changes).reduceRight(
    (current, run) =>
      splice(
        current,
        run.map(({ rule, at, before, after }) => ({ rule, at, before: after, after: before })),
      ),
    text,
  );
}

/** Changes that go through the text from left to right, to be played at one go: one by one is slow on long logs. */
function runsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const runs: Change[][] = [];
  let end = Infinity;
  for (const change of changes) {
    if (change.at >= end) runs.at(-1)?.push(change);
    else runs.push([change]);
    end = change.at + change.after.length;
  }
  return runs;
}
