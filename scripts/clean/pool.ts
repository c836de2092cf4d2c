/** Threads that clean pages beside each other; one that takes too long is ended, and another begun. */
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Wanted, Written } from './page.ts';

export type Answer = { readonly written: readonly Written[] } | { readonly error: string };

export interface Pool {
  clean(path: string): Promise<Answer>;
  close(): Promise<void>;
}

/** `seconds` are a page's, and as many more for each megabyte that it has. */
export function pool(size: number, wanted: Wanted, seconds: number): Pool {
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const all = new Set<Worker>();
  const start = (): Worker => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: wanted });
    all.add(worker);
    return worker;
  };
  const take = (): Promise<Worker> => {
    const free = idle.pop() ?? (all.size < size ? start() : undefined);
    return free ? Promise.resolve(free) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    async clean(path) {
      const worker = await take();
      try {
        const answer = await answerOf(worker, path, secondsFor(path, seconds));
        give(worker);
        return answer;
      } catch (error) {
        all.delete(worker);
        await worker.terminate();
        give(start());
        return { error: error instanceof Error ? error.message : String(error) };
      }
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function secondsFor(path: string, seconds: number): number {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return seconds * (1 + Math.floor(bytes / 2 ** 20));
}

/** Rejects where the thread has to be ended: it takes too long, or is broken. */
function answerOf(worker: Worker, path: string, seconds: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const letGo = (): void => {
      clearTimeout(clock);
      worker.off('message', done);
      worker.off('error', broken);
    };
    const done = (answer: Answer): void => {
      letGo();
      resolve(answer);
    };
    const broken = (error: Error): void => {
      letGo();
      reject(error);
    };
    const clock = setTimeout(() => broken(new Error(`given up after ${seconds} s`)), seconds * 1000);
    worker.on('message', done);
    worker.on('error', broken);
    worker.postMessage(path);
  });
}
