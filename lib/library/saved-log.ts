/** The log of a page, as one saved speech of it sees it. A log is of the whole page, so it fits only where all speeches of that page are here. */
import { flatten, unplay } from '../model/edits.ts';
import { spliceBlocks, undo } from '../model/put-back.ts';
import type { Block, Change } from '../model/types.ts';

/** A speech of the page, and the reader's changes since the page gave it. */
export interface SavedLogPart {
  readonly blocks: readonly Block[];
  readonly edits: readonly Change[];
}

export interface FittingLog {
  /** Indices in the page's log of the entries that lie in the speech. */
  readonly entries: readonly number[];
  /** The speech with that entry put back; null where later changes are bound up with it. */
  putBack(entry: number): readonly Block[] | null;
}

/** More are not sorted out by their speech: that takes the square of their number. */
const mostSorted = 3000;

/** The log of a page for the `which`th of its speeches; null where one is missing or has another text. */
export function fittingLog(parts: readonly SavedLogPart[], which: number, log: readonly Change[]): FittingLog | null {
  const mine = parts[which];
  if (mine === undefined) return null;
  try {
    const given = parts.map(({ blocks, edits }) => unplay(flatten(blocks), edits));
    const whole = given.join('');
    unplay(whole, log);
    if (!reaches(whole.length, log)) return null;
    const start = given.slice(0, which).reduce((sum, text) => sum + text.length, 0);
    const end = start + (given[which] ?? '').length;
    const moved = mine.edits.map((edit) => ({ ...edit, at: edit.at + start }));
    const isLast = which === parts.length - 1;
    const isMine = (entry: number) => {
      const span = undo(log, entry)?.span ?? null;
      // What was cut between two speeches stood before the later one
      return span !== null && span.from >= start && (span.from < end || isLast);
    };
    const all = log.map((_, entry) => entry);
    return {
      entries: parts.length === 1 || log.length > mostSorted ? all : all.filter(isMine),
      putBack: (entry) => {
        const change = log[entry];
        const span = undo([...log, ...moved], entry)?.span ?? null;
        if (change === undefined || span === null || span.from < start) return null;
        return spliceBlocks(mine.blocks, { from: span.from - start, to: span.to - start }, change.before);
      },
    };
  } catch {
    // `unplay` throws where a log does not fit the text
    return null;
  }
}

/** False if a change reaches behind the text as it then was, which `unplay` does not see. */
function reaches(length: number, log: readonly Change[]): boolean {
  let now = length;
  return log.toReversed().every(({ at, before, after }) => {
    const inside = at + after.length <= now;
    now += before.length - after.length;
    return inside;
  });
}
