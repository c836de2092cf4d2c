/** What a reader sets on the options page. */
import type { Page } from 'puppeteer-core';
import { openOwn, type Reader } from './browser.ts';

/** Chooses a script there: `browser`, `keep`, `hans`, `tw` or `hk`. */
export async function chooseScript(reader: Reader, script: string): Promise<void> {
  await set(reader, `script-${script}`, true);
}

/** Texts in the script and with the marks that they have, as `expected.md` has them. */
export async function showAsWritten(reader: Reader): Promise<void> {
  await chooseScript(reader, 'keep');
  await set(reader, 'full-width', false);
}

/** Sets a tick or a choice, and waits until the page says that it is kept. */
async function set(reader: Reader, role: string, wanted: boolean): Promise<void> {
  const page = await openOwn(reader, 'options.html');
  const input = await page.waitForSelector(`input[data-role="${role}"]`);
  const now = await input?.evaluate((element) => (element as HTMLInputElement).checked);
  if (now !== wanted) {
    await page.locator(`input[data-role="${role}"]`).click();
    await kept(page);
  }
  await page.close();
}

/** Waits until the options page says that what was set is kept. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-role="status"]')?.textContent !== '');
}
