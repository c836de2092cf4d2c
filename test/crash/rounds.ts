/** Rounds of the crash test: the browser works, is killed at a random moment, and is opened again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { chance } from '../bench/library/speeches.ts';
import { bundle, start } from '../e2e/extension-page.ts';
import type { Fact } from './check.ts';
import type { Work } from './in-page.ts';

export interface Round {
  readonly work: Work;
  /** Milliseconds from the beginning of the work to the kill. */
  readonly after: number;
  /** Facts that the library confirmed before it. */
  readonly confirmed: number;
  readonly problems: readonly string[];
}

const works: readonly Work[] = ['saving', 'importing', 'migrating', 'restoring'];

/** The longest that a kind of work is let go on, in milliseconds: a little more than it takes, where it comes to an end. */
const longest: Readonly<Record<Work, number>> = { saving: 2000, importing: 2000, migrating: 700, restoring: 2000 };

/** Kills a browser with all its processes, as the system does when memory is short; nothing is closed or flushed. */
async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined) throw new Error('The browser has no process');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // It leads a group of its own: the processes of pages and of the disk go with it
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  await ended;
}

/** Runs so many rounds on one profile, each kind of work in turn; `seed` decides the moments. */
export async function* crashRounds(count: number, seed: number): AsyncGenerator<Round, void, undefined> {
  const next = chance(seed);
  const profile = await mkdtemp(join(tmpdir(), 'qinggao-crash-'));
  const script = await bundle(fileURLToPath(new URL('in-page.ts', import.meta.url)));
  let started = await start(profile);
  try {
    for (let n = 0; n < count; n++) {
      const work = works[n % works.length] ?? 'saving';
      const name = `crash-${n}`;
      const facts: Fact[] = [];
      const page = await started.blank(script);
      let begin = () => undefined as void;
      const began = new Promise<void>((resolve) => {
        begin = resolve;
      });
      await page.exposeFunction('confirmed', (more: readonly Fact[]) => {
        facts.push(...more);
        begin();
      });
      const running = page.evaluate(`crash.run('${work}', '${name}', ${seed + n})`).catch((error: unknown) => {
        // The browser goes under it: that is the test. Anything else that ends the work is a fault
        if (!/closed|detached|Connection/iu.test(String(error))) throw error;
      });
      const after = Math.round(next() * longest[work]);
      await Promise.race([running, began]);
      await new Promise((resolve) => setTimeout(resolve, after));
      await kill(started.browser);
      await running;
      const confirmed = facts.length;
      started = await start(profile);
      const again = await started.blank(script);
      const check = `crash.check('${work}', '${name}', ${seed + n}, ${JSON.stringify(facts)})`;
      const problems = (await again.evaluate(check)) as readonly string[];
      await again.close();
      yield { work, after, confirmed, problems };
    }
  } finally {
    await started.browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
