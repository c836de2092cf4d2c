/** The shortcuts as a reader presses them: a key is a gesture, so they work on any page. Needs Xvfb and xdotool. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, type Reader, until } from './browser.ts';
import { canType, type Display, openDisplay } from './display.ts';
import { messageOn, readView } from './reading.ts';
import { readSample } from './samples.ts';
import { type Served, serve } from './server.ts';
import { rowsIn } from './stored.ts';

const world = {} as { display: Display; server: Served; reader: Reader };
const url = 'http://speeches.example/1.html';

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
    const { reader, display } = world;
    const page = await open(reader, url);
    // A window that was just opened may not have the keyboard yet; saving again makes no second record
    const message = await until('a message', async () => {
      display.type('alt+s');
      return page.waitForSelector('qinggao-toast', { timeout: 2_000 }).then(
        () => messageOn(page),
        () => false as const,
      );
    });
    expect(message).not.toBe('');
    expect(await rowsIn(reader)).toHaveLength(1);
    await page.close();
    expect(reader.faults).toEqual([]);
  });

  it('Alt+R reads, and Esc closes', async () => {
    const { reader, display } = world;
    const page = await open(reader, url);
    const before = await page.content();
    display.type('alt+r');
    expect((await readView(page)).titles).toHaveLength(1);
    display.type('Escape');
    await page.waitForFunction(() => document.querySelector('qinggao-view') === null);
    expect(await page.content()).toBe(before);
    await page.close();
    expect(reader.faults).toEqual([]);
  });
});
