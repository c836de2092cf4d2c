/** What a reader waits for on the library page: its list, its search, its scrolling, and the memory that it takes. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';

export interface Opened {
  readonly page: Page;
  /** Milliseconds from the beginning of navigation. */
  readonly first: number;
  readonly all: number;
}

/** Opens the library and waits until all its rows are there. `script` is `in-library.ts`. */
export async function openLibrary(browser: Browser, origin: string, script: string, total: number): Promise<Opened> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(script);
  await page.goto(`${origin}/library.html?rows=${total}`);
  await page.waitForFunction('shownBench.marks.all > 0', { timeout: 120_000 });
  return { page, ...((await page.evaluate('shownBench.marks')) as { first: number; all: number }) };
}

/** Bytes of the JavaScript heap after a collection, of a page and of its worker. */
export async function heaps(page: Page): Promise<{ readonly page: number; readonly worker: number }> {
  const used = async (session: CDPSession) => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const session = await page.createCDPSession();
  const [worker] = page.workers();
  return { page: await used(session), worker: worker === undefined ? 0 : await used(worker.client) };
}
