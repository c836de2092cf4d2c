/** What a reader does in the library. */
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openOwn, type Reader, until } from './browser.ts';

/** Opens the library and waits for its list. */
export async function openLibrary(reader: Reader): Promise<Page> {
  const page = await openOwn(reader, 'library.html');
  await page.waitForSelector('[data-role="row"], [data-role="empty"]');
  return page;
}

/** Types into the search field, in the place of what stands there. */
export async function search(page: Page, words: string): Promise<void> {
  const field = await page.waitForSelector('[data-role="search"]');
  await field?.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await field?.type(words);
}

/** Titles of the rows in sight. */
export function titlesIn(page: Page): Promise<readonly string[]> {
  return page.$$eval('[data-role="row"] .title', (titles) => titles.map(({ textContent }) => textContent ?? ''));
}

/** Ticks the row of a title, and no other. */
export async function chooseOnly(page: Page, title: string): Promise<void> {
  for (const ticked of await page.$$('[data-role="select"]:checked')) await ticked.click();
  const lines = await page.$$('[data-role="row"]');
  for (const line of lines) {
    const found = await line.$eval('.title', ({ textContent }) => textContent);
    if (found === title) await (await line.$('[data-role="select"]'))?.click();
  }
}

/** Presses a button or ticks a box of the library. */
export async function pressIn(page: Page, role: string): Promise<void> {
  const button = await page.waitForSelector(`[data-role="${role}"]:enabled`);
  await button?.click();
}

/** Opens the dialogue for exporting what is chosen, where it is not open. */
export async function openExport(page: Page): Promise<void> {
  if ((await page.$('[data-role="export-dialog"]')) !== null) return;
  await pressIn(page, 'export');
  await page.waitForSelector('[data-role="export-dialog"]');
}

/** Exports what is chosen as the dialogue proposes it, and gives the file that the browser saved. */
export async function exportChosen({ downloads }: Reader, page: Page): Promise<{ name: string; bytes: Buffer }> {
  await mkdir(downloads, { recursive: true });
  const before = new Set(await readdir(downloads));
  await openExport(page);
  await pressIn(page, 'export-go');
  const name = await until('the exported file', async () => {
    const files = await readdir(downloads);
    const found = files.find((file) => !before.has(file) && !/\.(crdownload|tmp)$|^\.|^[0-9a-f-]{36}$/u.test(file));
    // The name is there, and empty, before the file is
    return found !== undefined && (await stat(join(downloads, found))).size > 0 ? found : null;
  });
  await page.waitForSelector('[data-role="export-dialog"]', { hidden: true });
  return { name, bytes: await readFile(join(downloads, name)) };
}

/** Throws away what was exported so far: the next file of the same name gets that name. */
export async function forgetExports({ downloads }: Reader): Promise<void> {
  await rm(downloads, { recursive: true, force: true });
  await mkdir(downloads, { recursive: true });
}
