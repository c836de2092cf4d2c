/**
 * Shows the built extension at work on a sample page of each kind: `npm start` runs it after the build.
 *
 * With a display it opens the pages and leaves the browser to the reader, until the window is closed. Without one it does
 * what a reader would do, and leaves pictures, Markdown files and the zip in `out/`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { badge, clickAction, command, launch, open, openOwn, type Reader, until } from '../test/e2e/browser.ts';
import { closeView, press, readerOn, readView, statusOf } from '../test/e2e/reading.ts';
import { readSamples, type Sample } from '../test/e2e/samples.ts';
import { type Served, serve } from '../test/e2e/server.ts';
import { chooseOnly, exportChosen, openLibrary, pressIn, titlesIn } from '../test/e2e/shelf.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'out', 'screenshots');
const exports = join(root, 'out', 'export');

/** The page of each known site that shows its kind. */
function oneOfEach(): readonly Sample[] {
  return readSamples().filter(({ slug }) => slug === 'sample');
}

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

/** Opens everything and waits until the reader closes the window. */
async function stayOpen(reader: Reader, samples: readonly Sample[]): Promise<void> {
  await openOwn(reader, 'library.html');
  for (const { url } of samples.toReversed()) await open(reader, url);
  console.log(
    [
      '',
      `浏览器已打开，有 ${samples.length} 个示例网页。Alt+R 净读，Alt+S 保存，或点工具栏上的「清」。关上窗口就结束。`,
      `The browser is open with ${samples.length} sample pages. Alt+R reads clean, Alt+S saves, or use the toolbar button. Close the window to end.`,
    ].join('\n'),
  );
  await new Promise<void>((resolve) => reader.browser.once('disconnected', () => resolve()));
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) as `${string}.png` });
}

/** Reads and saves one page as a reader would. Gives how many speeches it saved. */
async function visit(reader: Reader, sample: Sample, number: number): Promise<number> {
  const name = `${number}-${sample.site}`;
  const page = await open(reader, sample.url);
  const sign = await until('the badge', async () => (await badge(reader, page)) || null);
  await picture(page, `${name}-page`);
  await command(reader, page, 'read-page');
  const { titles, headings, gaps } = await readView(page);
  await picture(page, `${name}-read`);
  await press(page, 'taken');
  await (await readerOn(page)).waitForSelector('[data-role="taken-panel"]', { visible: true });
  await picture(page, `${name}-taken`);
  await press(page, 'save');
  const said = await statusOf(page);
  await closeView(page);
  await page.close();
  console.log(
    `${number}. ${sample.url}\n   识别 detected: ${sign} · 净读 read: ${titles.length} 篇, ${headings.length} 个小标题, ${gaps.length} 处缺失 · ${said}`,
  );
  return titles.length;
}

/** Exports every speech as a file, then all as a zip. Gives the number of Markdown files. */
async function exportAll(reader: Reader): Promise<number> {
  const page = await openLibrary(reader);
  const titles = await titlesIn(page);
  await pressIn(page, 'open');
  await page.waitForSelector('[data-role="reader"] [data-role="title"]');
  await picture(page, 'library');
  for (const title of titles) {
    await chooseOnly(page, title);
    const { name } = await exportChosen(reader, page);
    console.log(`   ${relative(root, join(exports, name))}`);
  }
  await pressIn(page, 'select-all');
  const { name, bytes } = await exportChosen(reader, page);
  console.log(`   ${relative(root, join(exports, name))} (${bytes.length} bytes)`);
  await page.close();
  return titles.length;
}

/** Shows the popup and the options page. */
async function showRest(reader: Reader, sample: Sample): Promise<void> {
  const page = await open(reader, sample.url);
  const popup = await clickAction(reader, page);
  await popup.waitForSelector('[data-role="save"]:enabled');
  await picture(popup, 'popup');
  await popup.close();
  await page.close();
  const options = await openOwn(reader, 'options.html');
  await options.waitForSelector('[data-role="status"]');
  await picture(options, 'options');
  await options.close();
}

async function goThrough(reader: Reader, samples: readonly Sample[]): Promise<void> {
  console.log('没有图形界面，自己走完全程 · No display: going the whole way headless\n');
  const counts: number[] = [];
  for (const [index, sample] of samples.entries()) counts.push(await visit(reader, sample, index + 1));
  const speeches = counts.reduce((sum, count) => sum + count, 0);
  console.log('\n导出 Exported:');
  const files = await exportAll(reader);
  const [first] = samples;
  if (first !== undefined) await showRest(reader, first);
  if (files !== speeches) throw new Error(`Saved ${speeches} speeches and exported ${files}`);
  if (reader.faults.length > 0) throw new Error(`Errors in the browser:\n${reader.faults.join('\n')}`);
  console.log(
    `\n完成 Done: ${samples.length} 个网页 pages, ${speeches} 篇 speeches saved, ${files} 个 Markdown files and 1 zip in out/export, screenshots in out/screenshots`,
  );
}

async function main(): Promise<void> {
  const samples = oneOfEach();
  const server: Served = await serve();
  for (const sample of samples) server.show(sample);
  const hosts = samples.map(({ url }) => new URL(url).hostname);
  if (!hasDisplay) {
    for (const folder of [pictures, exports]) {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
    }
  }
  const reader = await launch({
    port: server.port,
    hosts,
    window: hasDisplay,
    ...(hasDisplay ? {} : { downloads: exports }),
  });
  try {
    if (hasDisplay) await stayOpen(reader, samples);
    else await goThrough(reader, samples);
  } finally {
    await reader.close();
    await server.close();
  }
}

await main();
