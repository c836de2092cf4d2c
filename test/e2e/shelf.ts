/** What a reader does in the library. */
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openOwn, type Reader, until } from './browser.ts';

/** Opens the library and waits for its whole list. */
export async function openLibrary(reader: Reader): Promise<Page> {
  const page = await openOwn(reader, 'library.html');
  await listed(page);
  return page;
}

/** Waits until the list is whole, and the answer to what is asked for. */
export async function listed(page: Page): Promise<void> {
  await page.waitForSelector('[aria-busy="false"] :is([data-role="row"], [data-role="empty"], [data-role="none"])');
}

/** Types into the search field, in the place of what stands there, and waits for what is found. */
export async function search(page: Page, words: string): Promise<void> {
  const field = await page.waitForSelector('[data-role="search"]');
  await field?.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await field?.type(words);
  await listed(page);
}

/** Titles of the rows in sight. */
export function titlesIn(page: Page): Promise<readonly string[]> {
  return page.$$eval('[data-role="row"] .title', (titles) => titles.map(({ textContent }) => textContent ?? ''));
}

/** Ticks the row of a title, and no other. */
export async function chooseOnly(page: Page, title: string): Promise<void> {
  await listed(page);
  for (const ticked of await page.$$('[data-role="select"]:checked')) await ticked.click();
  const lines = await page.$$('[data-role="row"]');
  for (const line of lines) {
    const found = await line.$eval('.title', ({ textContent }) => textContent);
    if (found === title) await (await line.$('[data-role="select"]'))?.click();
  }
}

/** Presses a button or ticks a box of a page of the extension, once it stands still. */
export async function pressIn(page: Page, role: string): Promise<void> {
  await clickOn(page, `[data-role="${role}"]:enabled`);
}

/** Clicks the first element of a selector, once it is there and stands still. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  await page.locator(selector).click();
}

/** Opens the dialogue for exporting what is chosen, where it is not open. */
export async function openExport(page: Page): Promise<void> {
  if ((await page.$('[data-role="export-dialog"]')) !== null) return;
  await pressIn(page, 'export');
  await page.waitForSelector('[data-role="export-dialog"]', { visible: true });
}

/** Exports what is chosen as the dialogue proposes it, and gives the file that the browser saved. */
export async function exportChosen({ downloads }: Reader, page: Page): Promise<{ name: string; bytes: Buffer }> {
  await mkdir(downloads, { recursive: true });
  const before = new Set(await readdir(downloads));
  await openExport(page);
  await pressIn(page, 'export-go');
  const name = await savedFile(downloads, (file) => !before.has(file));
  await page.waitForSelector('[data-role="export-dialog"]', { hidden: true });
  return { name, bytes: await readFile(join(downloads, name)) };
}

/** Waits for a file that the browser saves, until it is whole. Gives its name. */
export function savedFile(downloads: string, isWanted: (name: string) => boolean): Promise<string> {
  return until('the saved file', async () => {
    const files = await readdir(downloads);
    const found = files.find((file) => isWanted(file) && !/\.(crdownload|tmp)$|^\.|^[0-9a-f-]{36}$/u.test(file));
    // The name is there, and empty, before the file is: that comes to it whole, from another name
    return found !== undefined && (await stat(join(downloads, found))).size > 0 ? found : null;
  });
}

/** Throws away what was exported so far: the next file of the same name gets that name. */
export async function forgetExports({ downloads }: Reader): Promise<void> {
  await rm(downloads, { recursive: true, force: true });
  await mkdir(downloads, { recursive: true });
}
