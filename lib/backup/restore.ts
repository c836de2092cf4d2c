/** Takes a backup into the library: checked whole first, then merged batch by batch. */

import type { Library } from '../library/index.ts';
import type { RecordBatch } from '../library/records.ts';
import type { Restored } from '../library/restore.ts';
import { codeOf } from '../model/errors.ts';
import { checkBackup } from './check.ts';
import { BackupError, type BackupErrorCode } from './errors.ts';

export interface RestoreProgress {
  /** The file is read twice: to check it, and to take it in. */
  readonly phase: 'checking' | 'restoring';
  /** Speeches. */
  readonly done: number;
  readonly total: number;
}

export interface RestoreReport {
  /** When the backup was made, in ISO 8601. */
  readonly madeAt: string;
  readonly total: number;
  /** Speeches by what became of them. */
  readonly counts: Readonly<Record<Restored['status'], number>>;
  /** Records set aside that were not here. */
  readonly aside: number;
  /** Speeches that lie in the bin here, though not in the backup: they stay there. */
  readonly inBin: readonly string[];
  /** As they stand in the backup; of no trusted shape. */
  readonly settings: unknown;
  /** The code of the error that ended it, as a full disk; null where none did. What was taken in by then stays, whole. */
  readonly stoppedBy: string | null;
  readonly cancelled: boolean;
}

export interface RestoreOptions {
  readonly signal: AbortSignal;
  readonly progress: (progress: RestoreProgress) => void;
}

const goneCode: BackupErrorCode = 'backup-unreadable';

/** Speeches that are taken in by one transaction. */
const batchSize = 100;

/**
 * Restores a backup into the library that there is. Nothing is written before the whole file was found sound. Records are
 * merged as `MergeStatus` says; one transaction takes in a hundred. Cut off in the middle, it leaves whole records, and is
 * finished by doing it again.
 *
 * @throws {BackupError} where the file is refused; the signal's reason where it was cancelled before anything was written.
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
    // What was sound when it was checked has been moved or written over since
    if (!signal.aborted) stoppedBy = error instanceof BackupError ? goneCode : codeOf(error);
  }
  const cancelled = signal.aborted && done < total;
  return { madeAt: checked.madeAt, total, counts, aside, inBin, settings: checked.settings, stoppedBy, cancelled };
}

function* slices({ records, logs }: RecordBatch): Generator<RecordBatch> {
  for (let at = 0; at < records.length; at += batchSize) yield { records: records.slice(at, at + batchSize), logs };
}
