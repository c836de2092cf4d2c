/** Reads, cleans and saves one file, in the worker. */

import type { Stopped } from '../clean/custom-rules/apply.ts';
import type { OwnRow } from '../clean/custom-rules/rules.ts';
import type { SaveResult } from '../library/records.ts';
import type { CleanPage } from '../model/types.ts';
import { cleanFile, largestFileBytes } from './clean-file.ts';
import { bytesOf, type Imported } from './run.ts';

export interface ImportSurroundings {
  /** Resolves when all is on the disk. */
  readonly save: (page: CleanPage) => Promise<SaveResult[]>;
  /** Milliseconds, for the reader's own rules. */
  readonly clock: () => number;
}

/**
 * Imports one file. If cancelled before saving, nothing is left behind.
 *
 * @throws what `cleanFile` and `save` throw; {ImportError} `unreadable`.
 */
export async function importFile(
  { name, file, beside, own }: FileQuestion,
  { save, clock }: ImportSurroundings,
  signal: AbortSignal,
): Promise<Imported & { readonly stopped: readonly Stopped[] }> {
  const stopped: Stopped[] = [];
  const bytes = await bytesOf(file, largestFileBytes);
  const frames = await Promise.all(
    beside.map(async ([path, inner]) => [path, await bytesOf(inner, largestFileBytes)] as const),
  );
  const page = await cleanFile(name, bytes, {
    own,
    clock,
    tell: (one) => void stopped.push(one),
    beside: new Map(frames),
  });
  signal.throwIfAborted();
  return { kind: page.kind, results: await save(page), stopped };
}

/** A dropped file, and the pages saved with it by their relative path. */
export interface FileQuestion {
  readonly name: string;
  readonly file: Blob;
  readonly beside: readonly (readonly [string, Blob])[];
  readonly own: readonly OwnRow[];
}
