/** A real Chromium with the built extension, and the few things that a reader does with it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Extension, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { findChromium } from '../../scripts/chromium.mjs';

/** Where `wxt build` leaves the extension. */
export const built = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

/** Milliseconds that anything in the browser may take: a machine that runs other things besides is slow, not wrong. */
export const patience = 60_000;

/** Hosts besides the known ones that lead to the test server. */
const otherHosts = ['*.example'];

export interface Launch {
  /** Of the server that stands in for all hosts. */
  readonly port: number;
  /** Known hosts that lead to it; any other name is not found. */
  readonly hosts: readonly string[];
  /** With a window, for a person to use. */
  readonly window?: boolean;
  /** The display for that window, where it is not the reader's own. */
  readonly display?: string;
  /** Folder for what the browser saves; else one that goes when it closes. */
  readonly downloads?: string;
}

export interface Reader {
  readonly browser: Browser;
  readonly extension: Extension;
  /** The background. */
  readonly worker: WebWorker;
  /** Where files go that the browser saves. */
  readonly downloads: string;
  /** Everything that went wrong anywhere: uncaught errors and what was written to the console as one. */
  readonly faults: string[];
  /** Every address that the extension's own contexts asked for. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

// Declared for functions that run in the browser
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
  readonly action: { getBadgeText(filter: { tabId: number }): Promise<string> };
  readonly i18n: { getMessage(key: string): string };
};

function flags({ port, hosts, window, display }: Launch): string[] {
  const rules = [...hosts, ...otherHosts].map((host) => `MAP ${host} 127.0.0.1:${port}`);
  // A reader's own window keeps the sandbox; root and the containers that tests run in have to do without
  const sandbox = window === true && display === undefined && process.getuid?.() !== 0 ? [] : ['--no-sandbox'];
  return [
    ...sandbox,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=zh-CN',
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
  ];
}

/**
 * Starts Chromium with a new profile and the built extension, in Chinese where it has Chinese.
 *
 * @throws {Error} where there is no browser: `npm run setup` finds or installs one.
 */
export async function launch(options: Launch): Promise<Reader> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: node scripts/setup.mjs installs one');
  const room = await mkdtemp(join(tmpdir(), 'qinggao-browser-'));
  const removeRoom = () => rm(room, { recursive: true, force: true, maxRetries: 5 });
  const browser = await puppeteer
    .launch({
      executablePath,
      headless: options.window !== true,
      defaultViewport: options.window === true ? null : { width: 1280, height: 900 },
      pipe: true,
      enableExtensions: [built],
      userDataDir: join(room, 'profile'),
      timeout: patience,
      // A locale that is not installed would leave Chromium without UTF-8: every Chinese file name would be `download`
      env: {
        ...process.env,
        LANGUAGE: 'zh_CN',
        LC_ALL: 'C.UTF-8',
        ...(options.display && { DISPLAY: options.display }),
      },
      args: flags(options),
    })
    .catch(async (error: unknown) => {
      await removeRoom();
      throw error;
    });
  const close = async () => {
    await browser.close();
    await removeRoom();
  };
  try {
    return { browser, close, ...(await watch(browser, options.downloads ?? join(room, 'downloads'))) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Finds the extension in the browser, and listens to everything that it and the pages complain of or ask for. */
async function watch(browser: Browser, downloads: string) {
  const faults: string[] = [];
  const asked: string[] = [];
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: patience });
  const { worker, extension } = await until('the extension', async () => {
    const found = [...(await browser.extensions()).values()].find(({ id }) => target.url().includes(id));
    const background = await target.worker();
    return background === null || found === undefined ? null : { worker: background, extension: found };
  });

  worker.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'assert') faults.push(`background: ${message.text()}`);
  });
  worker.on('error', (error) => faults.push(`background: ${String(error)}`));
  worker.client.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  worker.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    faults.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
  );
  await worker.client.send('Network.enable');

  const listen = (page: Page) => {
    const place = () => (page.url().startsWith('chrome-extension:') ? new URL(page.url()).pathname : page.url());
    page.on('pageerror', (error) => {
      // Pages of the tests lack the scripts of their adverts and complain of it: that is not the extension's doing
      const { stack } = error as { stack?: string };
      if (stack?.includes('chrome-extension:')) faults.push(`${place()}: ${stack}`);
    });
    page.on('console', (message) => {
      // A page of the tests has no pictures and no favicon: that they are missing is the server's answer, not an error
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        faults.push(`${place()}: ${message.text()}`);
      }
    });
    page.on('request', (request) => {
      if (page.url().startsWith('chrome-extension:')) asked.push(request.url());
    });
  };
  browser.on('targetcreated', async (created) => {
    if (created.type() === 'page') listen(await created.asPage());
  });

  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return { extension, worker, downloads, faults, asked };
}

/** Opens an address in a new tab, in front. */
export async function open({ browser }: Reader, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Opens a page of the extension (`library.html`) in a new tab. */
export function openOwn(reader: Reader, name: string): Promise<Page> {
  return open(reader, `chrome-extension://${reader.extension.id}/${name}`);
}

/** The browser's number for a tab, which has to come to the front for it. */
export async function tabOf({ worker }: Reader, page: Page): Promise<number> {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab === undefined) throw new Error('No tab is in front');
    return tab.id;
  });
}

/** Gives a command as its shortcut would. Keys for the browser itself cannot be typed from outside. */
export async function command(reader: Reader, page: Page, name: 'read-page' | 'save-page'): Promise<void> {
  const id = await tabOf(reader, page);
  const url = page.url();
  await reader.worker.evaluate((given, tab) => chrome.commands.onCommand.dispatch(given, tab), name, { id, url });
}

/** What the toolbar button shows for a tab. */
export async function badge(reader: Reader, page: Page): Promise<string> {
  const tabId = await tabOf(reader, page);
  return reader.worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** Does what the toolbar button answers with a text that soon goes again, and waits for it; it is looked for in the background itself. */
export async function badgeAfter(reader: Reader, page: Page, text: string, work: () => Promise<void>): Promise<void> {
  const tabId = await tabOf(reader, page);
  const shown = reader.worker.evaluate(
    async (id, wanted, end) => {
      while ((await chrome.action.getBadgeText({ tabId: id })) !== wanted) {
        if (Date.now() > end) throw new Error(`No badge says ${wanted}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    tabId,
    text,
    Date.now() + patience,
  );
  await Promise.all([shown, work()]);
}

/** Waits until the content script is on a page and has told what the page is. Gives what it tells. */
export async function pinged(reader: Reader, page: Page): Promise<{ readonly kind: string }> {
  const id = await tabOf(reader, page);
  const { answer } = await until('the content script', () =>
    reader.worker.evaluate(
      (tab) =>
        chrome.tabs.sendMessage(tab, { name: 'ping', question: null }, { frameId: 0 }).then(
          (reply) => reply as { readonly answer: { readonly kind: string } },
          () => null,
        ),
      id,
    ),
  );
  return answer;
}

/** Clicks the toolbar button, which gives `activeTab`, and waits for the popup and what it tells of the page. */
export async function clickAction({ browser, extension }: Reader, page: Page): Promise<Page> {
  const before = new Set(browser.targets());
  const isPopup = (target: Target) => !before.has(target) && target.url().endsWith('/popup.html');
  const opened = browser.waitForTarget(isPopup, { timeout: patience });
  await page.bringToFront();
  await extension.triggerAction(page);
  const popup = await (await opened).asPage();
  popup.setDefaultTimeout(patience);
  await popup.waitForSelector('[data-kind], .kind.failed');
  return popup;
}

/** A text of the interface, in the language that the browser speaks. */
export function message({ worker }: Reader, key: string): Promise<string> {
  return worker.evaluate((name) => chrome.i18n.getMessage(name), key);
}

/** Tries again until it holds, for what happens in the browser's own time. Gives the value that held. */
export async function until<T>(what: string, find: () => Promise<T | null | false>, timeout = patience): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await find();
    if (value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
