/** Exporting as a reader does it: every format, one file or several, into a folder, stopped, and with names by a template. */
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatIds } from '../../lib/export/choices.ts';
import { formats } from '../../lib/export/formats.ts';
import { bodyOfDocx, openDocx } from '../export/docx-read.ts';
import { command, launch, open, openOwn, type Reader } from './browser.ts';
import { kept, showAsWritten } from './choices.ts';
import { messageAfter } from './reading.ts';
import { readSamples } from './samples.ts';
import { type Served, serve } from './server.ts';
import { chooseOnly, exportChosen, forgetExports, openExport, openLibrary, pressIn } from './shelf.ts';

const known = readSamples().slice(0, 4);
const speeches = known.flatMap((sample) => sample.speeches);

const world = {} as { server: Served; reader: Reader };

beforeAll(async () => {
  const server = await serve();
  const reader = await launch({ port: server.port, hosts: known.map(({ url }) => new URL(url).hostname) });
  Object.assign(world, { server, reader });
  await showAsWritten(reader);
  for (const sample of known) {
    server.show(sample);
    const page = await open(reader, sample.url);
    await messageAfter(page, () => command(reader, page, 'save-page'));
    await page.close();
  }
});

afterAll(async () => {
  await world.reader?.close();
  await world.server?.close();
});

beforeEach(async () => {
  world.reader.faults.length = 0;
  await forgetExports(world.reader);
});

/** The library with the dialogue open for everything, or one title, in a format and a layout. */
async function ready(format: string, layout: string, only: string | null = null) {
  const page = await openLibrary(world.reader);
  if (only === null) await pressIn(page, 'select-all');
  else await chooseOnly(page, only);
  await openExport(page);
  await page.select('[data-role="export-format"]', format);
  if (only === null) await page.select('[data-role="export-layout"]', layout);
  return page;
}

/** Titles as file names keep them. */
const inNames = (title: string) => title.replace(/[<>:"/\\|?*\s]+/gu, ' ').trim();

describe.each(formatIds)('%s', (format) => {
  const { extension, index } = formats[format];

  it('is a zip with a file for each speech', async () => {
    const page = await ready(format, 'each');
    const { name, bytes } = await exportChosen(world.reader, page);
    expect(name).toMatch(/\.zip$/u);
    const names = Object.keys(unzipSync(bytes));
    expect(names).toHaveLength(speeches.length + 1);
    expect(names.at(-1)).toBe(index.name);
    for (const { title } of speeches) expect(names).toContain(inNames(title) + extension);
    await page.close();
    expect(world.reader.faults).toEqual([]);
  });

  it('is one file with all of them', async () => {
    const page = await ready(format, 'one');
    const { name, bytes } = await exportChosen(world.reader, page);
    expect(name.slice(-extension.length)).toBe(extension);
    const text = format === 'docx' ? JSON.stringify(bodyOfDocx(openDocx(bytes))) : bytes.toString('utf8');
    for (const { title } of speeches) expect(text).toContain(title);
    await page.close();
    expect(world.reader.faults).toEqual([]);
  });
});

it('a Word document holds the speech, paragraph by paragraph', async () => {
  const [first] = speeches;
  const page = await ready('docx', 'each', first!.title);
  const { name, bytes } = await exportChosen(world.reader, page);
  expect(name).toMatch(/\.docx$/u);
  const lines = bodyOfDocx(openDocx(bytes)).flatMap((part) => ('text' in part ? [part.text] : []));
  expect(first!.paragraphs.filter((paragraph) => !lines.includes(paragraph))).toEqual([]);
  expect(first!.headings.filter((heading) => !lines.includes(heading))).toEqual([]);
  await page.close();
  expect(world.reader.faults).toEqual([]);
});

it('the package for Word is not loaded before it is asked for', async () => {
  const page = await ready('markdown', 'each');
  const loaded: string[] = [];
  page.on('request', (request) => void loaded.push(request.url()));
  await exportChosen(world.reader, page);
  expect(loaded.filter((url) => /docx/u.test(url))).toEqual([]);
  await forgetExports(world.reader);
  await openExport(page);
  await page.select('[data-role="export-format"]', 'docx');
  await exportChosen(world.reader, page);
  expect(loaded.filter((url) => /docx/u.test(url))).toHaveLength(1);
  await page.close();
});

describe('into a folder', () => {
  /** Writes everything into a folder of the browser's own, in the place of one that a reader would choose. Gives what is in it. */
  const writeAll = async () => {
    const page = await ready('markdown', 'each');
    await page.evaluate(() => {
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await pressIn(page, 'export-folder');
    await page.waitForSelector('[data-role="notice"].done');
    const files = await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const texts: Record<string, string> = {};
      const names = (root as unknown as { keys(): AsyncIterable<string> }).keys();
      for await (const name of names) texts[name] = await (await (await root.getFileHandle(name)).getFile()).text();
      return texts;
    });
    await page.close();
    return files;
  };

  it('every speech is a file; a second time they are numbered, and nothing is written over', async () => {
    const first = await writeAll();
    expect(Object.keys(first)).toHaveLength(speeches.length);
    expect(Object.values(first).filter((text) => !text.startsWith('---\ntitle: '))).toEqual([]);
    const second = await writeAll();
    expect(Object.keys(second)).toHaveLength(2 * speeches.length);
    expect(second).toMatchObject(first);
    expect(world.reader.faults).toEqual([]);
  });
});

it('can be stopped: what was written stays, the rest is not begun', async () => {
  const page = await ready('markdown', 'each');
  await page.evaluate(() => {
    const written: string[] = [];
    const gate = { open: () => undefined as void };
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    // The first file is not done before the reader has stopped it
    const write = () => opened;
    const createWritable = async () => ({ write, close: async () => undefined, abort: async () => undefined });
    const folder = {
      async *keys() {},
      getFileHandle: async (name: string) => {
        written.push(name);
        return { createWritable };
      },
      removeEntry: async () => undefined,
    };
    Object.assign(window, { written, gate, showDirectoryPicker: async () => folder });
  });
  await pressIn(page, 'export-folder');
  await page.waitForFunction(() => (window as unknown as { written: string[] }).written.length > 0);
  await pressIn(page, 'export-stop');
  await page.evaluate(() => (window as unknown as { gate: { open(): void } }).gate.open());
  await page.waitForSelector('[data-role="export-dialog"]', { hidden: true });
  expect(await page.evaluate(() => (window as unknown as { written: string[] }).written.length)).toBe(1);
  expect(speeches.length).toBeGreaterThan(1);
  await page.waitForSelector('[data-role="notice"].quiet');
  await page.close();
  expect(world.reader.faults).toEqual([]);
});

describe('names by a template', () => {
  it('are shown while one types, kept when they can be, and borne by the files', async () => {
    const { reader } = world;
    const options = await openOwn(reader, 'options.html');
    const field = await options.waitForSelector('[data-role="template"]');
    const type = async (text: string) => {
      await field?.click({ count: 3 });
      await field?.type(text);
    };
    await type('{titel}');
    await options.waitForSelector('[data-role="template-problem"]');
    await type('{n} {title}');
    const names = await options.waitForSelector('[data-role="template-names"]');
    expect(
      await names?.evaluate((list) => [...list.children].map(({ textContent }) => textContent?.slice(0, 2))),
    ).toEqual(['1 ', '2 ']);
    await field?.press('Tab');
    await kept(options);
    await options.close();

    const page = await ready('text', 'each');
    const { bytes } = await exportChosen(reader, page);
    const files = Object.keys(unzipSync(bytes)).slice(0, -1);
    expect(files.map((name) => name.slice(0, 2))).toEqual(speeches.map((_, n) => `${n + 1} `));
    await page.close();
    expect(reader.faults).toEqual([]);
  });
});

it('the index of a zip leads to its files', async () => {
  const page = await ready('html', 'each');
  const { bytes } = await exportChosen(world.reader, page);
  const files = unzipSync(bytes);
  const links = [...strFromU8(files['index.html']!).matchAll(/href="([^"]+)"/gu)].map(([, path = '']) => path);
  expect(links.map((path) => decodeURIComponent(path)).filter((path) => !(path in files))).toEqual([]);
  expect(links).toHaveLength(speeches.length);
  await page.close();
});
