/** The shortcuts as a reader presses them: a key is a gesture, so they work on any page. Needs Xvfb and xdotool. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, type Reader, until } from './browser.ts';
import { canType, type Display, openDisplay } from './display.ts';
import { messageOn, messageOver, readerOver, readView } from './reading.ts';
import { readSample } from './samples.ts';
import { type Served, serve } from './server.ts';
import { rowsIn } from './stored.ts';

const world = {} as { display: Display; server: Served; reader: Reader };
const url = 'http://speeches.example/1.html';

/** Presses keys until something is so on the page: a window that was just opened may not have the keyboard yet. */
async function typeUntil(page: Page, keys: string, isSo: () => boolean): Promise<void> {
  await page.bringToFront();
  await until(`what ${keys} does`, async () => {
    world.display.type(keys);
    return until(keys, async () => isSo(), 5_000).catch(() => false);
  });
}

describe.skipIf(!canType)('keys on a page of an unknown host', () => {
  beforeAll(async () => {
    const display = await openDisplay();
    const server = await serve();
    server.put(url, { bytes: readSample('kulewenxing', 'sample').bytes, type: 'text/html; charset=utf-8' });
    const reader = await launch({ port: server.port, hosts: [], window: true, display: display.name });
    Object.assign(world, { display, server, reader });
  });

  afterAll(async () => {
    await world.reader?.close();
    await world.server?.close();
    world.display?.close();
  });

  it('Alt+S saves', async () => {
    const { reader } = world;
    const page = await open(reader, url);
    // Saving again makes no second record
    await typeUntil(page, 'alt+s', () => messageOver(page) !== null);
    expect(await messageOn(page)).not.toBe('');
    expect(await rowsIn(reader)).toHaveLength(1);
    await page.close();
    expect(reader.faults).toEqual([]);
  });

  it('Alt+R reads, and Esc closes', async () => {
    const { reader } = world;
    const page = await open(reader, url);
    const before = await page.content();
    await typeUntil(page, 'alt+r', () => readerOver(page) !== null);
    expect((await readView(page)).titles).toHaveLength(1);
    await typeUntil(page, 'Escape', () => readerOver(page) === null);
    expect(await page.content()).toBe(before);
    await page.close();
    expect(reader.faults).toEqual([]);
  });
});
