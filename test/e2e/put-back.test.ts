/** Putting back in the reader: each entry and all at once, undone, saved, and not lost unasked. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command, launch, message, open, type Reader, until } from './browser.ts';
import { closeView, press, readerOn, readerOver, readView, statusOf } from './reading.ts';
import { readSample } from './samples.ts';
import { type Served, serve } from './server.ts';

const sample = readSample('diyifanwen', 'sample');
const world = {} as { server: Served; reader: Reader; page: Page };

beforeAll(async () => {
  const server = await serve();
  const reader = await launch({ port: server.port, hosts: [new URL(sample.url).hostname] });
  server.show(sample);
  const page = await open(reader, sample.url);
  Object.assign(world, { server, reader, page });
  await command(reader, page, 'read-page');
  await readView(page);
});

afterAll(async () => {
  await world.reader?.close();
  await world.server?.close();
});

const text = async () => (await readerOn(world.page)).$eval('main', ({ textContent }) => textContent ?? '');
const entries = async () =>
  Number(
    (await (await readerOn(world.page)).$eval('[data-role="taken"]', (one) => one.textContent ?? '')).match(/\d+/u),
  );
const becomes = (number: number) => until(`${number} entries`, async () => (await entries()) === number);

it('puts one back and takes it away again, with the focus on the way back', async () => {
  const { page } = world;
  const [before, count] = [await text(), await entries()];
  const frame = await readerOn(page);
  await press(page, 'taken');
  await (await frame.waitForSelector('[data-role="taken-group"] summary'))?.click();
  await press(page, 'put-back');
  await becomes(count - 1);
  expect((await text()).length).toBeGreaterThan(before.length);
  await frame.waitForFunction(() => document.activeElement?.matches('[data-role="undo-put-back"]'));
  await press(page, 'undo-put-back');
  await becomes(count);
  expect(await text()).toBe(before);
});

it('puts all back, and takes them away again', async () => {
  const { page } = world;
  const [before, count] = [await text(), await entries()];
  await press(page, 'put-all-back');
  await until('fewer entries', async () => (await entries()) < count / 2);
  await press(page, 'undo-put-back');
  await becomes(count);
  expect(await text()).toBe(before);
});

it('Esc closes the panel first, and what was put back is not lost unasked', async () => {
  const { page, reader } = world;
  const frame = await readerOn(page);
  await press(page, 'put-all-back');
  await press(page, 'undo-put-back');
  await press(page, 'put-all-back');
  await frame.waitForSelector('[data-role="undo-put-back"]');
  await page.keyboard.press('Escape');
  await frame.waitForSelector('[data-role="taken-panel"]', { hidden: true });
  await page.keyboard.press('Escape');
  const asks = (await message(reader, 'leaveUnsaved')).slice(0, 3);
  await until('the question', async () => (await statusOf(page)).startsWith(asks));
  await press(page, 'save');
  await until('the save', async () => !(await statusOf(page)).startsWith(asks));
  await frame.waitForSelector('[data-role="open-library"]');
  await closeView(page);
  expect(readerOver(page)).toBeNull();
});
