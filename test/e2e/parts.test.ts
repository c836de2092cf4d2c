/** A speech on three pages in GBK: nothing is fetched before the reader asks, and all of it exactly when asked. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickAction, command, launch, message, open, type Reader, until } from './browser.ts';
import { showAsWritten } from './choices.ts';
import { address, host, pageOf, paragraphs, parts, title } from './in-parts.ts';
import { closeView, messageAfter, press, pressMessage, readView, statusOf } from './reading.ts';
import { type Served, serve } from './server.ts';
import { chooseOnly, exportChosen, forgetExports, openLibrary } from './shelf.ts';

const world = {} as { server: Served; reader: Reader };

beforeAll(async () => {
  const server = await serve();
  const reader = await launch({ port: server.port, hosts: [new URL(host).hostname] });
  Object.assign(world, { server, reader });
  await showAsWritten(reader);
});

afterAll(async () => {
  await world.reader?.close();
  await world.server?.close();
});

beforeEach(async () => {
  for (const number of [1, 2, 3]) world.server.put(address(number), pageOf(number));
  world.server.requests.length = 0;
  world.reader.faults.length = 0;
  await forgetExports(world.reader);
});

/** What was asked for besides the page itself and its icon. */
const asked = () =>
  world.server.requests.filter((line) => line !== `GET ${address(1)}` && !line.endsWith('/favicon.ico'));

async function read(): Promise<Page> {
  const page = await open(world.reader, address(1));
  await command(world.reader, page, 'read-page');
  await readView(page);
  return page;
}

/** The lines of the text in the view, once there is one more gap or line than before. */
async function joined(page: Page, lines: number) {
  await until('all parts', async () => {
    const view = await readView(page);
    return view.paragraphs.length + view.gaps.length >= lines;
  });
  // Read once more: the view may have been drawn anew while it was read
  return readView(page);
}

it('is put together from the view, saved, and exported exact', async () => {
  const { reader } = world;
  const page = await read();
  await page.waitForNetworkIdle();
  expect(asked()).toEqual([]);

  await press(page, 'join-parts');
  const view = await joined(page, paragraphs.length);
  expect(view.paragraphs).toEqual(paragraphs);
  expect(view.headings).toEqual(parts.flat().filter((line) => !paragraphs.includes(line)));
  expect(view.gaps).toEqual([]);
  expect(await statusOf(page)).toContain('3');
  expect(asked()).toEqual([`GET ${address(2)}`, `GET ${address(3)}`]);

  await press(page, 'save');
  await until('the save', async () => (await statusOf(page)).includes(title));
  await page.close();

  const library = await openLibrary(reader);
  await chooseOnly(library, title);
  const { bytes } = await exportChosen(reader, library);
  const lines = bytes
    .toString('utf8')
    .replace(/^---\n.*?\n---\n/su, '')
    .split(/\n+/u)
    .filter(Boolean);
  expect(lines.map((line) => line.replace(/^#+ /u, ''))).toEqual([title, ...parts.flat()]);
  await library.close();
  expect(reader.faults).toEqual([]);
});

it('is saved at once by Alt+S, which says that there is more and offers to fetch it', async () => {
  const { reader } = world;
  const page = await open(reader, address(1));
  const told = await messageAfter(page, () => command(reader, page, 'save-page'));
  expect(told).toContain(await message(reader, 'partsMore'));
  expect(asked()).toEqual([]);

  await pressMessage(page, 'join-parts');
  expect((await joined(page, paragraphs.length)).paragraphs).toEqual(paragraphs);
  await page.close();
  expect(reader.faults).toEqual([]);
});

it('is saved as one part by Alt+S, and does not take the place of the whole text', async () => {
  const { reader } = world;
  const page = await open(reader, address(1));
  await command(reader, page, 'read-page');
  expect((await readView(page)).gaps).toHaveLength(1);
  await press(page, 'join-parts');
  expect((await joined(page, paragraphs.length)).gaps).toEqual([]);
  await press(page, 'save');
  await until('the save', async () => (await statusOf(page)) !== '');
  await closeView(page);

  const told = await messageAfter(page, () => command(reader, page, 'save-page'));
  expect(told).toContain(await message(reader, 'savedFuller'));
  await page.close();
  expect(reader.faults).toEqual([]);
});

it('is offered in the popup too', async () => {
  const { reader } = world;
  const page = await open(reader, address(1));
  const popup = await clickAction(reader, page);
  await popup.locator('[data-role="save"]:enabled').click();
  await popup.waitForSelector('[data-role="join-parts"]');
  expect(asked()).toEqual([]);
  await popup.locator('[data-role="join-parts"]').click();
  expect((await joined(page, paragraphs.length)).paragraphs).toEqual(paragraphs);
  await page.close();
  expect(reader.faults).toEqual([]);
});

it.each([
  ['answers 500', { status: 500 }],
  ['leads to another host', { status: 302, location: 'http://elsewhere.example/1048_2.htm' }],
  ['is a picture', { type: 'image/png' }],
  ['is too big', { bytes: Buffer.alloc(5 * 1024 * 1024 + 1, 0x20) }],
])('a part that %s is a gap, and the rest is kept', async (_, answer) => {
  const { reader, server } = world;
  server.put(address(2), { ...pageOf(2), ...answer });
  const page = await read();
  await press(page, 'join-parts');
  const present = [...parts[0]!, ...parts[2]!].filter((line) => paragraphs.includes(line));
  const view = await joined(page, present.length + 1);
  expect(view.paragraphs).toEqual(present);
  expect(view.gaps).toHaveLength(1);
  expect(asked().filter((line) => line.includes('elsewhere'))).toEqual([]);
  await page.close();
  // The browser itself says that it did not go to the other host
  expect(reader.faults.filter((fault) => !fault.includes('Unsafe attempt'))).toEqual([]);
});

it('can be stopped, and keeps what has come', async () => {
  const { reader, server } = world;
  const never = new Promise<void>(() => undefined);
  server.put(address(3), { ...pageOf(3), after: never });
  const page = await read();
  await press(page, 'join-parts');
  await until('the third request', async () => asked().length === 2);
  await press(page, 'stop-parts');
  const present = [...parts[0]!, ...parts[1]!].filter((line) => paragraphs.includes(line));
  const view = await joined(page, present.length + 1);
  expect(view.paragraphs).toEqual(present);
  expect(view.gaps).toHaveLength(1);
  await page.close();
  expect(reader.faults).toEqual([]);
});

it('is not fetched by a click that a script of the page makes', async () => {
  const page = await read();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll(':not(a)')) (element as HTMLElement).click?.();
  });
  await page.waitForNetworkIdle({ idleTime: 300 });
  expect(asked()).toEqual([]);
  await page.close();
});

it('is fetched whatever the page forbids itself', async () => {
  const policy = "default-src 'none'";
  world.server.put(address(1), { ...pageOf(1), policy });
  const page = await read();
  await press(page, 'join-parts');
  expect((await joined(page, paragraphs.length)).paragraphs).toEqual(paragraphs);
  await page.close();
});
