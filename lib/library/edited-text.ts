/** An edit of blocks as entries of a log, and the text without one of them. Pure. */

import { flatten } from '../model/edits.ts';
import { spliceBlocks, undo } from '../model/put-back.ts';
import type { Block, Change } from '../model/types.ts';
import { lineRuns } from './line-pairs.ts';

/** The changes that turn one flat text into another, line by line, each as small as its beginning and end allow. */
export function changesBetween(before: readonly Block[], after: readonly Block[]): readonly Change[] {
  const from = linesOf(flatten(before));
  const to = linesOf(flatten(after));
  let i = 0;
  let j = 0;
  let at = 0;
  return lineRuns(from, to).flatMap(({ same, old, fresh }): Change[] => {
    const gone = from.slice(i, i + old).join('');
    const made = to.slice(j, j + fresh).join('');
    i += old;
    j += fresh;
    const change = same ? [] : [trimmed(gone, made, at)];
    at += made.length;
    return change;
  });
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n/gu) ?? [];

/** A change without what is the same at its beginning and end; a pair of surrogates is not cut. */
function trimmed(old: string, made: string, at: number): Change {
  const shorter = Math.min(old.length, made.length);
  let head = 0;
  while (head < shorter && old[head] === made[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === made.at(-1 - tail)) tail++;
  const isLow = (text: string, index: number) => {
    const code = text.charCodeAt(index);
    return code >= 0xdc00 && code <= 0xdfff;
  };
  if (head > 0 && (isLow(old, head) || isLow(made, head))) head--;
  if (tail > 0 && (isLow(old, old.length - tail) || isLow(made, made.length - tail))) tail--;
  return {
    stage: 'edit',
    rule: 'reader-edit',
    before: old.slice(head, old.length - tail),
    after: made.slice(head, made.length - tail),
    at: at + head,
  };
}

/**
 * The text as if the first `count` of these changes had not been made. `blocks` is what all of them led to. Null where a
 * later change took a part of one and more.
 */
export function textBeforeEdits(
  blocks: readonly Block[],
  changes: readonly Change[],
  count: number,
): readonly Block[] | null {
  let current = blocks;
  let log = changes;
  for (let index = count - 1; index >= 0; index--) {
    const entry = log[index];
    const undone = undo(log, index);
    if (entry === undefined || undone === null) return null;
    if (undone.span !== null) current = spliceBlocks(current, undone.span, entry.before);
    log = undone.changes;
  }
  return current;
}
