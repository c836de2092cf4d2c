/** What a reader sees and presses on a page: the reader and messages in their frames, and the page itself behind them. */
import type { Frame, Page } from 'puppeteer-core';
import { patience, type Reader, until } from './browser.ts';

/** The part of the reader or of a message that has a role (`data-role`). */
const roleOf = (role: string) => `[data-role="${role}"]`;

/** What the reader shows. */
export interface Shown {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  readonly gaps: readonly string[];
}

const isReader = (url: string) => /^chrome-extension:.*\/reader\.html#./u.test(url);
const isMessage = (url: string) => /^chrome-extension:.*\/reader\.html#?$/u.test(url);

/** The reader over a page, if there is one, or the page itself where it is the reader in a tab. */
export function readerOver(page: Page): Frame | null {
  return page.frames().find((frame) => isReader(frame.url())) ?? null;
}

/** The reader over a page, once it shows something. */
export async function readerOn(page: Page): Promise<Frame> {
  const frame = await until('the reader', async () => readerOver(page));
  await frame.waitForSelector(`${roleOf('speech')}, ${roleOf('trouble')}`);
  return frame;
}

/** The reader in a tab of its own, once it is there. */
export async function readerTab({ browser }: Reader): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.type() === 'page' && isReader(one.url()), {
    timeout: patience,
  });
  return target.asPage();
}

/** Waits for the reader, and reads it. */
export async function readView(page: Page): Promise<Shown> {
  const frame = await readerOn(page);
  const texts = (selector: string): Promise<readonly string[]> =>
    frame.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent ?? ''));
  return {
    titles: await texts(roleOf('title')),
    headings: await texts(`${roleOf('speech')} :is(h3, h4, h5, h6)`),
    paragraphs: await texts(`${roleOf('speech')} > p:not([data-role])`),
    gaps: await texts(roleOf('gap')),
  };
}

/** Presses a button of the reader as a reader does, with the pointer, once a click on it counts. */
export async function press(page: Page, role: string): Promise<void> {
  const frame = await readerOn(page);
  // Not a locator, which waits until it stands still: that needs frames, and a page without scripts gives none
  const button = await frame.waitForSelector(`${roleOf(role)}:not([aria-disabled="true"])`, { visible: true });
  await button?.click();
}

/** Closes the reader, and waits until it has gone. */
export async function closeView(page: Page): Promise<void> {
  const close = await (await readerOn(page)).waitForSelector(roleOf('close'), { visible: true });
  // The frame that was clicked goes, and may no longer answer that it was
  void close?.click().catch(() => undefined);
  await until('the end of the reader', async () => readerOver(page) === null);
}

/** What the reader's status line says, once it says more than that work goes on; buttons behind it left out. */
export async function statusOf(page: Page): Promise<string> {
  const frame = await readerOn(page);
  await textOnce(frame, `${roleOf('status')}:not(.quiet)`);
  return frame.$eval(roleOf('status'), ({ firstChild }) => firstChild?.textContent ?? '');
}

/** The frame of the message over the page, if there is one. */
export function messageOver(page: Page): Frame | null {
  return page.frames().findLast((frame) => isMessage(frame.url())) ?? null;
}

/** The message over the page, once there is one. */
export async function messageOn(page: Page): Promise<string> {
  return textOnce(await until('a message', async () => messageOver(page)), roleOf('toast'));
}

/** Does what a message over the page answers, and gives that message: one from before is waited out, and none goes unseen. */
export async function messageAfter(page: Page, work: () => Promise<void>): Promise<string> {
  await messageGone(page);
  const [text] = await Promise.all([messageOn(page), work()]);
  return text;
}

async function textOnce(frame: Frame, selector: string): Promise<string> {
  const element = await frame.waitForSelector(selector);
  if (element === null) throw new Error(`Nothing at ${selector}`);
  await frame.waitForFunction((one) => (one.textContent ?? '') !== '', {}, element);
  return element.evaluate(({ textContent }) => textContent ?? '');
}

/** Waits until the message over the page has gone by itself. */
export async function messageGone(page: Page): Promise<void> {
  await until('the end of the message', async () => messageOver(page) === null);
}

/** All of a page that a reader or the page's own code could notice a change in. */
export interface Standing {
  readonly markup: string;
  readonly scroll: readonly [number, number];
  readonly selection: string;
  readonly focus: string;
  /** Where everything stands, so that a changed style shows too. */
  readonly boxes: readonly string[];
}

/** Scrolls down and selects some text, as a reader in the middle of the page has. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    scrollTo(0, 150);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if ((node.textContent ?? '').trim().length < 20) continue;
      getSelection()?.setBaseAndExtent(node, 2, node, 9);
      return;
    }
  });
}

/** Takes down how the page stands. */
export function standing(page: Page): Promise<Standing> {
  return page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY] as const,
    selection: getSelection()?.toString() ?? '',
    focus: document.activeElement?.tagName ?? '',
    boxes: Array.from(document.body.querySelectorAll('*'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${x} ${y} ${width} ${height}`;
    }),
  }));
}

/** Presses a button of the message over the page. */
export async function pressMessage(page: Page, role: string): Promise<void> {
  const frame = await until('a message', async () => messageOver(page));
  await (await frame.waitForSelector(roleOf(role), { visible: true }))?.click();
}
