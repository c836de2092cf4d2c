import { describe, expect, test } from 'vitest';
import { callerOf, type WorkerCalls, type WorkerPort } from '../../lib/app/worker-calls.ts';
import { ImportError } from '../../lib/import/errors.ts';
import { type CallHandlers, serveCalls } from '../../lib/platform/calls.ts';

type WorkerHandlers = CallHandlers<WorkerCalls>;

const counts = { logs: 0, speeches: 1, aside: 0, versions: 0 };
const unused = () => Promise.reject(new Error('not asked for'));
const handlers: WorkerHandlers = {
  importFile: unused,
  importText: unused,
  restore: unused,
  backup: async (_, { progress }) => {
    progress(1);
    progress(2);
    return { file: new Blob(['x']), counts };
  },
};

/** Both ends of a worker, in one place. Messages are cloned, as between contexts. */
function pair(served: WorkerHandlers) {
  const worker = new EventTarget();
  const page = new EventTarget();
  const send = (to: EventTarget) => (data: unknown) =>
    queueMicrotask(() => to.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })));
  const listen =
    (at: EventTarget): WorkerPort['addEventListener'] =>
    (type: string, listener: unknown) =>
      at.addEventListener(type, listener as EventListener);
  serveCalls({ postMessage: send(page), addEventListener: listen(worker) }, served);
  const ended = { times: 0 };
  const terminate = () => void ended.times++;
  return { ended, page, port: { postMessage: send(worker), addEventListener: listen(page), terminate } };
}

const callerTo = (served: Partial<WorkerHandlers>) => {
  const made: ReturnType<typeof pair>[] = [];
  const caller = callerOf(() => {
    const next = pair({ ...handlers, ...served });
    made.push(next);
    return next.port;
  });
  return { caller, made };
};

const text = { text: '' };

describe('a call', () => {
  test('tells its progress and gives its answer', async () => {
    const told: number[] = [];
    const { caller, made } = callerTo({});
    const answer = await caller.call('backup', { settings: null }, { progress: (done) => told.push(done) });
    expect([answer.counts, told, made.length]).toEqual([counts, [1, 2], 1]);
    await caller.call('backup', { settings: null });
    expect(made.length).toBe(1);
  });

  test('is rejected with the code of its error', async () => {
    const { caller } = callerTo({
      importText: () => Promise.reject(new ImportError('too-big', '')),
      restore: () => Promise.reject(new Error('a fault of ours')),
    });
    await expect(caller.call('importText', text)).rejects.toMatchObject({ code: 'too-big' });
    await expect(caller.call('restore', { file: new Blob() })).rejects.toMatchObject({ code: 'unexpected' });
  });

  test('is cancelled by its signal', async () => {
    const { caller } = callerTo({
      importText: (_, { signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    });
    const control = new AbortController();
    const call = caller.call('importText', text, { signal: control.signal });
    control.abort();
    await expect(call).rejects.toMatchObject({ code: 'cancelled' });
    await expect(caller.call('importText', text, { signal: control.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  test('that takes too long ends the worker, and the next one has a new one', async () => {
    const { caller, made } = callerTo({ importText: () => new Promise(() => undefined) });
    await expect(caller.call('importText', text, { withinMs: 5 })).rejects.toMatchObject({ code: 'too-slow' });
    expect(made[0]!.ended.times).toBe(1);
    expect((await caller.call('backup', { settings: null })).counts).toEqual(counts);
    expect(made.length).toBe(2);
  });

  test('is told when the worker breaks down', async () => {
    const { caller, made } = callerTo({ importText: () => new Promise(() => undefined) });
    const call = caller.call('importText', text);
    made[0]!.page.dispatchEvent(new Event('error'));
    await expect(call).rejects.toMatchObject({ code: 'no-answer' });
  });
});
