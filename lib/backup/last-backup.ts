/** When the last backup was made, and whether it is time for one. */

import { amount, count, type Shape, shapeOf } from '../model/shapes.ts';
import { storedItem } from '../settings/stored-item.ts';

export interface LastBackup {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly speeches: number;
}

const isLastBackup: Shape<LastBackup> = shapeOf<LastBackup>({ at: amount, speeches: count });

/** The last backup that the reader was given; null if there was none, or what is stored is broken. */
export const storedLastBackup = storedItem<LastBackup | null>('lastBackup', (stored) =>
  isLastBackup(stored) ? stored : null,
);

const dayMs = 24 * 60 * 60 * 1000;
/** A month without a backup is long; but a few speeches can be saved again from their pages. */
const longMs = 30 * dayMs;
const worthSpeeches = 20;

/** Speeches that no backup holds. */
export interface Unsaved {
  readonly speeches: number;
  /** Days since the last backup, or since the first speech where there was none. */
  readonly days: number;
}

/**
 * A reminder; null if none is due. It is due after 30 days without a backup, if 20 or more speeches were saved since.
 * `savedAt` are the times of all speeches, in any order.
 */
export function backupDue(now: number, last: LastBackup | null, savedAt: readonly number[]): Unsaved | null {
  const unsaved = last === null ? savedAt : savedAt.filter((time) => time > last.at);
  const since = last?.at ?? unsaved.reduce((first, time) => Math.min(first, time), now);
  const isDue = unsaved.length >= worthSpeeches && now - since >= longMs;
  return isDue ? { speeches: unsaved.length, days: Math.floor((now - since) / dayMs) } : null;
}
