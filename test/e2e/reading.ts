/** What a reader sees and presses on a page: the reading view, messages, and the page itself behind them. */
import type { Page } from 'puppeteer-core';

/** The part of the view or of a message that has a role (`data-role`), inside its shadow root. */
const inView = (role: string) => `qinggao-view >>> [data-role="${role}"]`;

/** What the reading view shows. */
export interface Shown {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  readonly gaps: readonly string[];
}

/** Waits for the reading view, and reads it. */
export async function readView(page: Page): Promise<Shown> {
  await page.waitForSelector(inView('speech'));
  const texts = (selector: string): Promise<readonly string[]> =>
    page.$$eval(`qinggao-view >>> ${selector}`, (elements) =>
      // Not `map`: a hostile page has its own
      Array.from(elements, ({ textContent }) => textContent ?? ''),
    );
  return {
    titles: await texts('[data-role="title"]'),
    headings: await texts('[data-role="speech"] :is(h3, h4, h5, h6)'),
    paragraphs: await texts('[data-role="speech"] > p:not([data-role])'),
    gaps: await texts('[data-role="gap"]'),
  };
}

/** Presses a button of the view as a reader does, with the pointer. */
export async function press(page: Page, role: string): Promise<void> {
  // Not a locator, which waits until it stands still: that needs frames, and a page without scripts gives none
  const button = await page.waitForSelector(inView(role), { visible: true });
  await button?.click();
}

/** Closes the view, and waits until it has gone. */
export async function closeView(page: Page): Promise<void> {
  await press(page, 'close');
  await gone(page, 'qinggao-view');
}

/** What the view's own status line says, once it says something; buttons behind it left out. */
export async function statusOf(page: Page): Promise<string> {
  await textOnce(page, inView('status'));
  return page.$eval(inView('status'), ({ firstChild }) => firstChild?.textContent ?? '');
}

/** The message over the page, once there is one. */
export function messageOn(page: Page): Promise<string> {
  return textOnce(page, 'qinggao-toast >>> [data-role="toast"]');
}

/** Does what a message over the page answers, and gives that message: one from before is taken away, and none goes unseen. */
export async function messageAfter(page: Page, work: () => Promise<void>): Promise<string> {
  await page.evaluate(() => document.querySelector('qinggao-toast')?.remove());
  const [text] = await Promise.all([messageOn(page), work()]);
  return text;
}

async function textOnce(page: Page, selector: string): Promise<string> {
  const element = await page.waitForSelector(selector);
  if (element === null) throw new Error(`Nothing at ${selector}`);
  await page.waitForFunction((one) => (one.textContent ?? '') !== '', {}, element);
  return element.evaluate(({ textContent }) => textContent ?? '');
}

/** Waits until the message over the page has gone by itself. */
export async function messageGone(page: Page): Promise<void> {
  await gone(page, 'qinggao-toast');
}

async function gone(page: Page, host: string): Promise<void> {
  await page.waitForFunction((name) => document.querySelector(name) === null, {}, host);
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
  await page.locator(`qinggao-toast >>> [data-role="${role}"]`).click();
}
