/** Long work in the worker of the storage page. Files pass by reference. */

import type { BackupCounts } from '../backup/format.ts';
import type { RestoreProgress, RestoreReport } from '../backup/restore.ts';
import type { Stopped } from '../clean/custom-rules/apply.ts';
import type { ImportErrorCode } from '../import/errors.ts';
import type { FileQuestion } from '../import/import-file.ts';
import type { Imported } from '../import/run.ts';
import { type Answer, type CallOptions, type Calls, callsOver, type Port, type Question } from '../platform/calls.ts';

/** What the worker does: question, progress → answer. */
export interface WorkerCalls {
  importFile(question: FileQuestion): Imported & { readonly stopped: readonly Stopped[] };
  importText(question: { readonly text: string }): Imported;
  backup(
    question: { readonly settings: unknown },
    progress: number,
  ): { readonly file: Blob; readonly counts: BackupCounts };
  restore(question: { readonly file: Blob }, progress: RestoreProgress): RestoreReport;
}

export interface WorkerPort extends Port {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** A worker that starts with its first call, and again with the first call after it was ended. */
export interface Caller {
  /** Rejects with an error that has a code. After `withinMs` the worker is ended, and all its calls reject as `too-slow`. */
  call<N extends keyof WorkerCalls>(
    name: N,
    question: Question<WorkerCalls, N>,
    options?: CallOptions<WorkerCalls, N> & { readonly withinMs?: number },
  ): Promise<Answer<WorkerCalls, N>>;
}

const slowCode: ImportErrorCode = 'too-slow';

/** Calls a worker that `start` makes. One that breaks down rejects its calls. */
export function callerOf(start: () => WorkerPort): Caller {
  let running: { readonly worker: WorkerPort; readonly calls: Calls<WorkerCalls> } | null = null;
  const end = (code: string) => {
    running?.worker.terminate();
    running?.calls.rejectAll(code);
    running = null;
  };
  const started = () => {
    const worker = start();
    // A script that cannot be loaded, or memory that ran out
    worker.addEventListener('error', () => end('no-answer'));
    return { worker, calls: callsOver<WorkerCalls>(worker) };
  };
  return {
    call: async (name, question, { withinMs, ...options } = {}) => {
      running ??= started();
      const clock = withinMs === undefined ? undefined : setTimeout(() => end(slowCode), withinMs);
      return running.calls.call(name, question, options).finally(() => clearTimeout(clock));
    },
  };
}
