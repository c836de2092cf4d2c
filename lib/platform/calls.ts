/** Calls between contexts (page, background, worker), typed by a map from names to functions. */

import { answerOrThrow, codeOf, RemoteError, type Reply } from '../model/errors.ts';

/** The calls of one protocol: question and, if it has any, progress → answer. */
export type CallMap<M> = { readonly [N in keyof M]: (question: never, progress: never) => unknown };

export type Question<M extends CallMap<M>, N extends keyof M> = Parameters<M[N]>[0];
export type Answer<M extends CallMap<M>, N extends keyof M> = ReturnType<M[N]>;
type Progress<M extends CallMap<M>, N extends keyof M> = Parameters<M[N]>[1];

/** Gives what `work` gives, or the code of its error. Never rejects: an error would be lost between contexts. */
export async function replyOf<A>(work: () => A | Promise<A>): Promise<Reply<A>> {
  try {
    return { ok: true, answer: await work() };
  } catch (error) {
    return { ok: false, code: codeOf(error), message: error instanceof Error ? error.message : String(error) };
  }
}

/** The part of a worker, or of its own side, that calls need. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** What a call can be told, and tells, before its answer. */
export interface Underway<P> {
  readonly signal: AbortSignal;
  readonly progress: (progress: P) => void;
}

/** One handler for each call: leaving one out does not compile. */
export type CallHandlers<M extends CallMap<M>> = {
  readonly [N in keyof M]: (
    question: Question<M, N>,
    on: Underway<Progress<M, N>>,
  ) => Answer<M, N> | Promise<Answer<M, N>>;
};

type Asked = { readonly n: number; readonly name: string; readonly question: unknown } | { readonly cancel: number };
type Told = { readonly n: number } & ({ readonly progress: unknown } | { readonly reply: Reply<unknown> });

/** The code with which a cancelled call rejects. */
export const cancelledCode = 'cancelled';

/** Answers the calls that arrive at a port. */
export function serveCalls<M extends CallMap<M>>(port: Port, handlers: CallHandlers<M>): void {
  const running = new Map<number, AbortController>();
  const tell = (told: Told) => port.postMessage(told);
  const answer = async (n: number, name: keyof M, question: unknown) => {
    const control = new AbortController();
    const { signal } = control;
    running.set(n, control);
    const on = { signal, progress: (progress: unknown) => tell({ n, progress }) };
    const reply = await replyOf<unknown>(() => handlers[name](question as never, on));
    running.delete(n);
    tell({ n, reply: !reply.ok && signal.aborted ? { ...reply, code: cancelledCode } : reply });
  };
  port.addEventListener('message', ({ data }) => {
    const asked = data as Asked;
    if ('cancel' in asked) running.get(asked.cancel)?.abort();
    else void answer(asked.n, asked.name as keyof M, asked.question);
  });
}

export type CallOptions<M extends CallMap<M>, N extends keyof M> = Partial<Underway<Progress<M, N>>>;

/** The asking side of a port. */
export interface Calls<M extends CallMap<M>> {
  /** Rejects with an error that has a code. */
  call<N extends keyof M & string>(
    name: N,
    question: Question<M, N>,
    options?: CallOptions<M, N>,
  ): Promise<Answer<M, N>>;
  /** Rejects all calls that wait for their answer. */
  rejectAll(code: string): void;
}

interface Waiting {
  readonly progress: ((progress: never) => void) | undefined;
  readonly end: (reply: Reply<unknown>) => void;
}

/** Calls whoever serves the other side of a port. */
export function callsOver<M extends CallMap<M>>(port: Port): Calls<M> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const ask = (asked: Asked) => port.postMessage(asked);
  port.addEventListener('message', ({ data }) => {
    const told = data as Told;
    const call = waiting.get(told.n);
    if ('progress' in told) call?.progress?.(told.progress as never);
    else call?.end(told.reply);
  });
  return {
    call: async (name, question, { signal, progress } = {}) => {
      if (signal?.aborted) throw new RemoteError(cancelledCode, 'Cancelled before it began');
      const n = ++last;
      const cancel = () => ask({ cancel: n });
      signal?.addEventListener('abort', cancel);
      try {
        const reply = await new Promise<Reply<unknown>>((end) => {
          waiting.set(n, { progress, end });
          ask({ n, name, question });
        });
        return answerOrThrow(reply as Reply<Answer<M, typeof name>>);
      } finally {
        waiting.delete(n);
        signal?.removeEventListener('abort', cancel); // One signal may serve ten thousand calls
      }
    },
    rejectAll: (code) => {
      for (const { end } of waiting.values()) end({ ok: false, code, message: 'The other side was ended' });
    },
  };
}
