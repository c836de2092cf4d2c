/** The reader's own rules: written on the options page, refused there when they cannot be, tried, and carried out. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command, launch, message, open, openOwn, type Reader, until } from './browser.ts';
import { showAsWritten } from './choices.ts';
import { messageAfter, press, readerOn, readView } from './reading.ts';
import { type Served, serve } from './server.ts';

const url = 'http://www.diyifanwen.com/fanwen/jianghua/77.htm';
const lines = [
  '同志们：',
  '今天我们召开防汛工作会议，主要任务是分析当前雨情水情，对下一步的值守、巡查和转移工作作出安排。',
  '青禾岭上又是第8年',
  '各乡镇要压实责任，把预案落到每一户，（青禾岭上）把物资备到每一段堤，宁可备而不用，不可用而无备。',
  '谢谢大家！',
];
const html = `<html><head><meta charset="utf-8"><title>在防汛工作会议上的讲话</title></head><body><h1>在防汛工作会议上的讲话</h1>
<div id="article-content">${lines.map((line) => `<p>${line}</p>`).join('')}<p class="hue">青禾一句：心有所系。</p></div></body></html>`;

const world = {} as { server: Served; reader: Reader };

beforeAll(async () => {
  const server = await serve();
  const reader = await launch({ port: server.port, hosts: [new URL(url).hostname] });
  Object.assign(world, { server, reader });
  server.put(url, { bytes: html, type: 'text/html; charset=utf-8' });
  await showAsWritten(reader);
  const page = await open(reader, url);
  await messageAfter(page, () => command(reader, page, 'save-page'));
  await page.close();
});

afterAll(async () => {
  await world.reader?.close();
  await world.server?.close();
});

const inList = (list: string, part: string) => `[data-role="own-${list}"] ${part}`;

/** Writes a row at the end of a list, and says whether it was refused, and why. */
async function write(page: Page, list: string, text: string, scope: 'line' | 'span' = 'line'): Promise<string | null> {
  const last = await page.waitForSelector(inList(list, '[data-role="row"]:last-of-type'));
  if (list === 'sentence') await (await last?.$('[data-role="scope"]'))?.select(scope);
  const field = await last?.$('[data-role="text"]');
  await field?.click({ count: 3 });
  await field?.type(text);
  const rows = (await page.$$(inList(list, '[data-role="row"]'))).length;
  await page.locator(inList(list, '[data-role="add"]:enabled')).click();
  const told = await until('an answer', async () => {
    if ((await page.$$(inList(list, '[data-role="row"]'))).length > rows) return { why: null };
    const problem = await page.$(inList(list, '[data-role="problem"]'));
    return problem === null ? null : { why: await problem.evaluate(({ textContent }) => textContent) };
  });
  return told.why;
}

it('are refused with the reason where they cannot be, and kept where they can', async () => {
  const { reader } = world;
  const page = await openOwn(reader, 'options.html');
  expect(await write(page, 'element', '*##*')).toBe(await message(reader, 'own_no_host'));
  expect(await write(page, 'element', 'diyifanwen.com##.hue')).toBe(null);
  expect(await write(page, 'sentence', '/(/')).toBe(await message(reader, 'own_bad_expression'));
  expect(await write(page, 'sentence', '青禾岭上*第#年')).toBe(null);
  expect(await write(page, 'sentence', '青禾岭上*第#年')).toBe(await message(reader, 'own_twice'));
  expect(await write(page, 'sentence', '（青禾岭上）', 'span')).toBe(null);
  await page.reload();
  await page.waitForSelector(inList('sentence', '[data-role="remove"]'));
  expect(await page.$$(inList('sentence', '[data-role="remove"]'))).toHaveLength(2);
  expect(await page.$$(inList('element', '[data-role="remove"]'))).toHaveLength(1);
  await page.close();
  expect(reader.faults).toEqual([]);
});

it('show what they would take from a saved text while they are written', async () => {
  const page = await openOwn(world.reader, 'options.html');
  const text = await page.waitForSelector('[data-role="try-text"] option:nth-child(2)');
  await page.select('[data-role="try-text"]', await text!.evaluate((option) => (option as HTMLOptionElement).value));
  const struck = () => page.$$eval('[data-role="try-line"] del', (all) => all.map(({ textContent }) => textContent));
  await until('the kept rules', async () => (await struck()).length === 2);
  const field = await page.$(inList('sentence', '[data-role="row"]:last-of-type [data-role="text"]'));
  await page.select(inList('sentence', '[data-role="row"]:last-of-type [data-role="scope"]'), 'span');
  await field?.type('备而不用');
  expect(await until('the new one', async () => (await struck()).length === 3 && struck())).toContain('备而不用');
  await page.close();
});

it('are carried out on the page, and stand in the account of what was taken', async () => {
  const { reader } = world;
  const page = await open(reader, url);
  await command(reader, page, 'read-page');
  const { paragraphs } = await readView(page);
  expect(paragraphs).toEqual([lines[0], lines[1], lines[3]!.replace('（青禾岭上）', ''), lines[4]]);
  await press(page, 'taken');
  const groups = await (await readerOn(page)).$$eval('[data-role="taken-group"] summary', (all) =>
    all.map(({ textContent }) => textContent ?? ''),
  );
  for (const rule of ['.hue', '青禾岭上*第#年', '（青禾岭上）']) {
    expect(groups.filter((group) => group.includes(rule))).toHaveLength(1);
  }
  await page.close();
  expect(reader.faults).toEqual([]);
});
