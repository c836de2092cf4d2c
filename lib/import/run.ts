/** Imports file after file: progress, pause, cancel, and an account of each. What is done to one file is given as an argument. */

import type { SaveResult } from '../library/records.ts';
import { codeOf } from '../model/errors.ts';
import type { PageKind } from '../model/types.ts';
import { ImportError } from './errors.ts';
import type { Job } from './gather.ts';

/** What came of one file that could be cleaned: told by the database, not before. */
export interface Imported {
  readonly kind: PageKind;
  readonly results: readonly SaveResult[];
}

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  /** The file that is being read. */
  readonly path: string;
}

export interface ImportReport {
  readonly total: number;
  /** Files read to the end: fewer than `total` where it was cancelled or the library refused to write. */
  readonly done: number;
  /** Speeches, by what the library did with them. */
  readonly counts: Readonly<Record<SaveResult['status'], number>>;
  /** Records that are new, in order. */
  readonly newIds: readonly string[];
  /** Of them, those that are no speeches. */
  readonly articleIds: readonly string[];
  /** With the code of the error. */
  readonly failures: readonly { readonly path: string; readonly code: string }[];
  /** Code of the error that ended everything, such as a full disk; null if none did. */
  readonly stoppedBy: string | null;
  readonly cancelled: boolean;
}

/** Pauses before the next file. */
export interface Pause {
  readonly paused: boolean;
  /** Resolves at once if it is not paused. */
  resumed(): Promise<void>;
}

export interface RunOptions {
  /** Cleans and saves one file. Rejects with an error that has a code. */
  readonly one: (job: Job, signal: AbortSignal) => Promise<Imported>;
  readonly signal: AbortSignal;
  readonly pause: Pause;
  readonly progress: (progress: ImportProgress) => void;
}

/** Errors of the library: every other file would fail too. */
const endsAll = (code: string) => code.startsWith('storage-');

/**
 * Imports files in order. Never rejects for a file: failures are in the report. A second run finishes an interrupted one,
 * because files imported before are found unchanged.
 */
export async function runImport(jobs: readonly Job[], options: RunOptions): Promise<ImportReport> {
  const { signal, pause, progress } = options;
  const counts = { saved: 0, unchanged: 0, 'new-version': 0 };
  const newIds: string[] = [];
  const articleIds: string[] = [];
  const failures: { path: string; code: string }[] = [];
  let done = 0;
  let stoppedBy: string | null = null;
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  for (const job of jobs) {
    progress({ done, total: jobs.length, path: job.path });
    await Promise.race([pause.resumed(), aborted]);
    if (signal.aborted) break;
    try {
      const { kind, results } = await options.one(job, signal);
      for (const { status, id } of results) {
        counts[status]++;
        if (status === 'saved') newIds.push(id);
        if (status === 'saved' && kind === 'article') articleIds.push(id);
      }
      if (results.length === 0) failures.push({ path: job.path, code: 'no-main-content' });
    } catch (error) {
      if (signal.aborted) break;
      const code = codeOf(error);
      if (endsAll(code)) {
        stoppedBy = code;
        break;
      }
      failures.push({ path: job.path, code });
    }
    done++;
  }
  const cancelled = signal.aborted && done < jobs.length;
  return { total: jobs.length, done, counts, newIds, articleIds, failures, stoppedBy, cancelled };
}

/** A `Pause` that can be set. */
export function pauseSwitch(): Pause & { set(paused: boolean): void } {
  let waiting: (() => void)[] = [];
  let paused = false;
  return {
    get paused() {
      return paused;
    },
    resumed: () => (paused ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    set: (next) => {
      paused = next;
      if (paused) return;
      for (const go of waiting) go();
      waiting = [];
    },
  };
}

/** The bytes of a dropped file. Throws an `ImportError`: `too-big` before reading, or `unreadable`. */
export async function bytesOf(file: Blob, largest: number): Promise<Uint8Array> {
  if (file.size > largest) throw new ImportError('too-big', `${file.size} bytes`);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new ImportError('unreadable', 'The file cannot be read', { cause });
  }
}
