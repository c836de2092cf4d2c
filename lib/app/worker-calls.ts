/**
 * Long work in a worker of the library's page: questions and answers, with progress and a way to cancel. Files and what is
 * made of them pass by reference; errors come back by their codes.
 */

import type { BackupCounts } from '../backup/format.ts';
import type { RestoreProgress, RestoreReport } from '../backup/restore.ts';
import type { Stopped } from '../clean/custom-rules/apply.ts';
import type { ImportErrorCode } from '../import/errors.ts';
import type { FileQuestion } from '../import/import-file.ts';
import type { Imported } from '../import/run.ts';
import { answerOrThrow, codeOf, RemoteError, type Reply } from '../model/errors.ts';

/** Everything that the worker can be asked for: question, progress, answer. */
export interface WorkerCalls {
  importFile(question: FileQuestion, progress: null): Imported & { readonly stopped: readonly Stopped[] };
  importText(question: { readonly text: string }, progress: null): Imported;
  backup(
    question: { readonly settings: unknown },
    progress: number,
  ): { readonly file: Blob; readonly counts: BackupCounts };
  restore(question: { readonly file: Blob }, progress: RestoreProgress): RestoreReport;
}

type Name = keyof WorkerCalls;
type Question<N extends Name> = Parameters<WorkerCalls[N]>[0];
type Progress<N extends Name> = Parameters<WorkerCalls[N]>[1];
type Answer<N extends Name> = ReturnType<WorkerCalls[N]>;

/** What a call may tell and hear of on the way. */
export interface OnTheWay<N extends Name> {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress<N>) => void;
}

/** One handler for every call: leaving one out does not compile. */
export type WorkerHandlers = {
  readonly [N in Name]: (question: Question<N>, on: OnTheWay<N>) => Promise<Answer<N>>;
};

type ToWorker = { readonly n: number; readonly name: Name; readonly question: unknown } | { readonly cancel: number };
type FromWorker = { readonly n: number } & ({ readonly progress: unknown } | { readonly reply: Reply<unknown> });

/** The part of a worker, or of its own side, that is needed. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Answers calls. Never fails: an error becomes the reply. */
export function serveCalls(port: Port, handlers: WorkerHandlers): void {
  const running = new Map<number, AbortController>();
  const answer = async (n: number, name: Name, question: unknown): Promise<Reply<unknown>> => {
    const control = new AbortController();
    running.set(n, control);
    const on = { signal: control.signal, progress: (progress: unknown) => port.postMessage({ n, progress }) };
    try {
      return { ok: true, answer: await handlers[name](question as never, on as never) };
    } catch (error) {
      const code = control.signal.aborted ? cancelledCode : codeOf(error);
      return { ok: false, code, message: error instanceof Error ? error.message : String(error) };
    } finally {
      running.delete(n);
    }
  };
  port.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if ('cancel' in data) running.get(data.cancel)?.abort();
    else void answer(data.n, data.name, data.question).then((reply) => port.postMessage({ n: data.n, reply }));
  });
}

/** The code with which a cancelled call is rejected. */
export const cancelledCode = 'cancelled';

export interface CallOptions<N extends Name> extends Partial<OnTheWay<N>> {
  /** Milliseconds after which the worker is ended and the call rejects as `too-slow`. */
  readonly withinMs?: number;
}

/** A worker that is started with its first call, and anew after it was ended. */
export interface Caller {
  /** Rejects with an error that has a code. */
  call<N extends Name>(name: N, question: Question<N>, options?: CallOptions<N>): Promise<Answer<N>>;
  /** Ends the worker; calls under way are rejected. */
  end(): void;
}

interface Waiting {
  readonly progress: ((progress: never) => void) | undefined;
  readonly settle: (reply: Reply<unknown>) => void;
}

/** Calls a worker that `start` makes. A worker that breaks down rejects its calls and is made anew. */
export function callerOf(start: () => Port & { terminate(): void }): Caller {
  const waiting = new Map<number, Waiting>();
  let worker: (Port & { terminate(): void }) | null = null;
  let last = 0;
  const end = (code: string) => {
    worker?.terminate();
    worker = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { settle } of all) settle({ ok: false, code, message: 'The worker was ended' });
  };
  const started = () => {
    if (worker) return worker;
    const made = start();
    made.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const call = waiting.get(data.n);
      if ('progress' in data) call?.progress?.(data.progress as never);
      else {
        waiting.delete(data.n);
        call?.settle(data.reply);
      }
    });
    // A script that cannot be loaded, or memory that ran out
    (made as unknown as EventTarget).addEventListener('error', () => end('no-answer'));
    worker = made;
    return made;
  };
  return {
    call: async (name, question, { signal, progress, withinMs } = {}) => {
      const n = ++last;
      if (signal?.aborted) throw new RemoteError(cancelledCode, 'Cancelled before it began');
      const cancel = () => worker?.postMessage({ cancel: n });
      const reply = await new Promise<Reply<unknown>>((settle) => {
        const clock = withinMs === undefined ? undefined : setTimeout(() => end(slowCode), withinMs);
        signal?.addEventListener('abort', cancel);
        waiting.set(n, {
          progress,
          settle: (one) => {
            clearTimeout(clock);
            signal?.removeEventListener('abort', cancel); // One signal may serve ten thousand calls
            settle(one);
          },
        });
        started().postMessage({ n, name, question });
      });
      return answerOrThrow(reply as Reply<Answer<typeof name>>);
    },
    end: () => end(cancelledCode),
  };
}

const slowCode: ImportErrorCode = 'too-slow';
