/** An edit of blocks as entries of a log, and the text without one of them. Pure. */
import { flatten } from '../edits.ts';
import { splice, undo } from '../put-back.ts';
import type { Block, Change } from '../types.ts';

/** Cells of the table that lines are compared in; two texts that differ in more lines are told as one change. */
const mostCells = 1_000_000;

/** The changes that turn one flat text into another, line by line, each as small as its beginning and end allow. */
export function changesBetween(before: readonly Block[], after: readonly Block[]): readonly Change[] {
  const from = linesOf(flatten(before));
  const to = linesOf(flatten(after));
  let at = 0;
  return pairs(from, to).flatMap(({ same, old, made }): Change[] => {
    if (same !== null) {
      at += same.length;
      return [];
    }
    const change = trimmed(old, made, at);
    at += made.length;
    return [change];
  });
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n/gu) ?? [];

type Pair =
  | { readonly same: string; readonly old?: never; readonly made?: never }
  | { readonly same: null; readonly old: string; readonly made: string };

/** Runs of lines that stayed, and runs that gave way to others. */
function pairs(from: readonly string[], to: readonly string[]): readonly Pair[] {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const middle = between(from.slice(head, from.length - tail), to.slice(head, to.length - tail));
  return [{ same: from.slice(0, head).join('') }, ...middle, { same: from.slice(from.length - tail).join('') }];
}

/** The longest common run of lines, by the table that every book has. */
function between(from: readonly string[], to: readonly string[]): readonly Pair[] {
  if (from.length === 0 && to.length === 0) return [];
  if (from.length * to.length > mostCells) return [{ same: null, old: from.join(''), made: to.join('') }];
  const width = to.length + 1;
  const longest = new Uint32Array((from.length + 1) * width);
  const cell = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      longest[i * width + j] = from[i] === to[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const found: Pair[] = [];
  let old = '';
  let made = '';
  const close = () => {
    if (old !== '' || made !== '') found.push({ same: null, old, made });
    old = '';
    made = '';
  };
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      close();
      found.push({ same: from[i] ?? '' });
      i++;
      j++;
    } else if (j >= to.length || (i < from.length && cell(i + 1, j) >= cell(i, j + 1))) {
      old += from[i++] ?? '';
    } else {
      made += to[j++] ?? '';
    }
  }
  close();
  return found;
}

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
export function without(blocks: readonly Block[], changes: readonly Change[], count: number): readonly Block[] | null {
  let current = blocks;
  let log = changes;
  for (let index = count - 1; index >= 0; index--) {
    const entry = log[index];
    const undone = undo(log, index);
    if (entry === undefined || undone === null) return null;
    if (undone.span !== null) current = splice(current, undone.span, entry.before);
    log = undone.changes;
  }
  return current;
}
