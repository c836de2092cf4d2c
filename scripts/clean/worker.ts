/** Cleans pages in a thread of its own: one that never comes to an end can be given up. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Wanted, writtenPage } from './page.ts';
import type { Answer } from './pool.ts';

parentPort?.on('message', async (path: string) => {
  const answer: Answer = await writtenPage(path, workerData as Wanted).then(
    (written) => ({ written }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(answer);
});
