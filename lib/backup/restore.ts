/** Restores a backup: checked whole first, then merged batch by batch. */

import type { Library } from '../library/index.ts';
import type { RecordBatch } from '../library/records.ts';
import type { Restored } from '../library/restore.ts';
import { codeOf } from '../model/errors.ts';
import { checkBackup } from './check.ts';
import { BackupError, type BackupErrorCode } from './errors.ts';

export interface RestoreProgress {
  /** The file is read twice. */
  readonly phase: 'checking' | 'restoring';
  readonly done: number;
  readonly total: number;
}

export interface RestoreReport {
  /** ISO 8601. */
  readonly madeAt: string;
  readonly total: number;
  /** Number of speeches by result. */
  readonly counts: Readonly<Record<Restored['status'], number>>;
  /** Records set aside that are new here. */
  readonly aside: number;
  /** Speeches in the bin here but not in the backup: they stay in the bin. */
  readonly inBin: readonly string[];
  /** As in the backup, not checked. */
  readonly settings: unknown;
  /** Code of the error that ended it, such as a full disk; null if none did. What was restored by then stays. */
  readonly stoppedBy: string | null;
  readonly cancelled: boolean;
}

export interface RestoreOptions {
  readonly signal: AbortSignal;
  readonly progress: (progress: RestoreProgress) => void;
}

const goneCode: BackupErrorCode = 'backup-unreadable';

/** Speeches per transaction. */
const batchSize = 100;

/**
 * Merges a backup into the library (see `MergeStatus`). Nothing is written before the whole file is checked. If interrupted,
 * it leaves whole records, and a second run finishes it.
 *
 * @throws {BackupError} if the file is refused; the signal's reason when cancelled before anything was written.
 */
export async function restoreBackup(
  file: Blob,
  library: Pick<Library, 'restoring' | 'rows' | 'keepAside'>,
  { signal, progress }: RestoreOptions,
): Promise<RestoreReport> {
  const checked = await checkBackup(file, {
    signal,
    progress: (done, total) => progress({ phase: 'checking', done, total }),
  });
  const total = checked.counts.speeches;
  const counts = { added: 0, same: 0, replaced: 0, kept: 0, joined: 0, refused: 0 };
  const inBin: string[] = [];
  let aside = 0;
  let done = 0;
  let stoppedBy: string | null = null;
  try {
    const restoring = library.restoring(checked.ids);
    for await (const part of checked.batches()) {
      for (const batch of slices(part)) {
        signal.throwIfAborted();
        const results = await restoring.add(batch);
        for (const { status } of results) counts[status]++;
        const wanted = new Set(batch.records.filter(({ row }) => row.deletedAt === null).map(({ row }) => row.id));
        const there = await library.rows([...wanted]);
        inBin.push(...there.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id));
        done += batch.records.length;
        progress({ phase: 'restoring', done, total });
      }
    }
    aside = await library.keepAside(await checked.aside());
  } catch (error) {
    // The file was moved or overwritten after the check
    if (!signal.aborted) stoppedBy = error instanceof BackupError ? goneCode : codeOf(error);
  }
  const cancelled = signal.aborted && done < total;
  return { madeAt: checked.madeAt, total, counts, aside, inBin, settings: checked.settings, stoppedBy, cancelled };
}

function* slices({ records, logs }: RecordBatch): Generator<RecordBatch> {
  for (let at = 0; at < records.length; at += batchSize) yield { records: records.slice(at, at + batchSize), logs };
}
