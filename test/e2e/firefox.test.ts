/** The build for Firefox, in a real one: a page is read, saved, and lies in the library. Needs Firefox, which nothing installs. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/firefox.mjs';
import { patience, until } from './browser.ts';
import { kept } from './choices.ts';
import { readSamples } from './samples.ts';
import { type Served, serve } from './server.ts';

const firefox = findFirefox();
const built = fileURLToPath(new URL('../../.output/firefox-mv3/', import.meta.url));

/** Firefox draws it by lot for each profile; what was drawn can be told it before. */
const uuid = '2f6b1d0a-5c1e-4f0b-9a53-7c1b8c6f4e21';

const [sample] = readSamples();
const world = {} as { server: Served; browser?: Browser };

// Declared for functions that run in the browser
declare const browser: {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
};

describe.skipIf(firefox === null || !existsSync(built))('Firefox', () => {
  beforeAll(async () => {
    const server = await serve();
    Object.assign(world, { server });
    server.show(sample!);
    const launched = puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox!,
      headless: true,
      timeout: patience,
      args: ['--remote-allow-system-access'], // Else no page of an add-on may be opened from outside
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ 'qinggao@example.org': uuid }),
        // Every host is the server, and nothing else can be reached
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': server.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': 9,
      },
    });
    const started = await launched.catch(
      (error: unknown) => void console.warn(`Firefox does not start: ${String(error)}`),
    );
    if (started === undefined) return;
    world.browser = started;
    await started.installExtension(built);
  });

  afterAll(async () => {
    await world.browser?.close();
    await world.server?.close();
  });

  /** Opens a page of the extension. That it has loaded is seen in it: Firefox does not tell from outside, for it is in another process. */
  async function openOwn(name: string): Promise<Page> {
    const page = await world.browser!.newPage();
    page.setDefaultTimeout(patience);
    const address = `moz-extension://${uuid}/${name}`;
    void page.goto(address).catch(() => undefined);
    const at = () => page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '');
    await until(address, async () => (await at()) === address);
    return page;
  }

  it('saves a page from the popup, reads it clean, and has it in the library', async ({ skip }) => {
    skip(world.browser === undefined, 'Firefox does not start here, which says nothing of the extension');
    const { url, speeches } = sample!;
    const page = await world.browser!.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(url, { waitUntil: 'load' });

    const options = await openOwn('options.html');
    await (await options.waitForSelector('[data-role="script-keep"]'))?.click();
    await kept(options);
    const tab = await options.evaluate(async (wanted) => {
      const all = await browser.tabs.query({});
      return all.find((one) => one.url === wanted)?.id ?? null;
    }, url);

    const popup = await openOwn(`popup.html?tab=${tab}`);
    await popup.waitForSelector('[data-kind="speech"], [data-kind="collection"]');
    await (await popup.waitForSelector('[data-role="save"]:enabled'))?.click();
    await popup.waitForSelector('[data-role="result"].done');
    await (await popup.waitForSelector('[data-role="read"]:enabled'))?.click();

    // In a tab: Firefox has no address for a frame that the page could not know
    const address = await until('the reader', async () =>
      options.evaluate(async () => {
        const all = await browser.tabs.query({});
        return all.find(({ url }) => url?.includes('/reader.html#'))?.url ?? null;
      }),
    );
    const shown = await openOwn(new URL(address).pathname.slice(1) + new URL(address).hash);
    await shown.waitForSelector('[data-role="speech"]');
    const texts = (selector: string) =>
      shown.$$eval(selector, (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(await texts('[data-role="title"]')).toEqual(speeches.map(({ title }) => title));
    expect(await texts('[data-role="speech"] > p:not([data-role])')).toEqual(
      speeches.flatMap(({ paragraphs }) => paragraphs),
    );

    const library = await openOwn('library.html');
    await library.waitForSelector('[aria-busy="false"] [data-role="row"]');
    const titles = await library.$$eval('[data-role="row"] .title', (all) => all.map(({ textContent }) => textContent));
    expect(titles.sort()).toEqual(speeches.map(({ title }) => title).sort());
  });
});
