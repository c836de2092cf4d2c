import { describe, expect, test } from 'vitest';
import { ImportError } from '../../lib/import/errors.ts';
import type { Job } from '../../lib/import/gather.ts';
import { bytesOf, type Imported, pauseSwitch, runImport } from '../../lib/import/run.ts';
import { StoreError } from '../../lib/library/errors.ts';

const jobs = (...names: string[]): Job[] => names.map((path) => ({ path, file: new File([path], path), beside: [] }));
const outcome = (
  id: string,
  status: 'saved' | 'unchanged' | 'new-version' = 'saved',
  kind: Imported['kind'] = 'speech',
): Imported => ({
  kind,
  results: [{ status, id, title: id, version: 1 }],
});

function start(list: readonly Job[], one: (job: Job) => Promise<Imported>) {
  const control = new AbortController();
  const pause = pauseSwitch();
  const seen: string[] = [];
  const progress = ({ done, total, path }: { done: number; total: number; path: string }) =>
    seen.push(`${done}/${total} ${path}`);
  return { control, pause, seen, report: runImport(list, { one, signal: control.signal, pause, progress }) };
}

/** When all that can go on without the test has gone on. */
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('an import', () => {
  test('counts what the library did, and tells how far it is', async () => {
    const outcomes: Record<string, Imported> = {
      a: outcome('1'),
      b: outcome('2', 'unchanged'),
      c: outcome('3', 'new-version'),
      d: outcome('4', 'saved', 'article'),
      e: { kind: 'article', results: [] },
    };
    const { report, seen } = start(jobs('a', 'b', 'c', 'd', 'e'), async ({ path }) => outcomes[path]!);
    expect(await report).toEqual({
      total: 5,
      done: 5,
      counts: { saved: 2, unchanged: 1, 'new-version': 1 },
      newIds: ['1', '4'],
      articleIds: ['4'],
      failures: [{ path: 'e', code: 'no-main-content' }],
      stoppedBy: null,
      cancelled: false,
    });
    expect(seen).toEqual(['0/5 a', '1/5 b', '2/5 c', '3/5 d', '4/5 e']);
  });

  test('goes on after a file that failed, and says why it did', async () => {
    const { report } = start(jobs('a', 'b', 'c'), async ({ path }) => {
      if (path === 'a') throw new ImportError('too-big', '');
      if (path === 'b') throw new Error('a fault of ours');
      return outcome('1');
    });
    expect((await report).failures).toEqual([
      { path: 'a', code: 'too-big' },
      { path: 'b', code: 'unexpected' },
    ]);
  });

  test('ends where the library cannot write', async () => {
    const { report } = start(jobs('a', 'b', 'c'), async ({ path }) => {
      if (path === 'b') throw new StoreError('storage-full', '');
      return outcome('1');
    });
    expect(await report).toMatchObject({
      done: 1,
      total: 3,
      stoppedBy: 'storage-full',
      failures: [],
      cancelled: false,
    });
  });

  test('waits while it is paused', async () => {
    const ran: string[] = [];
    const { report, pause } = start(jobs('a', 'b', 'c'), async ({ path }) => {
      ran.push(path);
      if (path === 'a') pause.set(true);
      return outcome(path);
    });
    await later();
    expect([ran, pause.paused]).toEqual([['a'], true]);
    pause.set(false);
    expect((await report).done).toBe(3);
  });

  test('is cancelled between two files, also while it is paused', async () => {
    const { report, control, pause } = start(jobs('a', 'b'), async () => {
      pause.set(true);
      return outcome('1');
    });
    await later();
    control.abort();
    expect(await report).toMatchObject({ done: 1, cancelled: true, newIds: ['1'] });
  });

  test('counts the file that was saved while it was cancelled', async () => {
    const { report, control } = start(jobs('a', 'b'), async () => {
      control.abort();
      return outcome('1');
    });
    expect(await report).toMatchObject({ done: 1, cancelled: true, newIds: ['1'], failures: [] });
  });
});

describe('the bytes of a file', () => {
  test('are read where they are not too many', async () => {
    expect(await bytesOf(new Blob(['甲']), 3)).toEqual(new TextEncoder().encode('甲'));
    await expect(bytesOf(new Blob(['甲乙']), 3)).rejects.toMatchObject({ code: 'too-big' });
  });

  test('of a file that has gone are told as such', async () => {
    const file = Object.assign(new Blob(['x']), {
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    });
    await expect(bytesOf(file, 3)).rejects.toMatchObject({ code: 'unreadable' });
  });
});
