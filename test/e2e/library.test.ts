/** The sample pages saved: found again, exported, deleted and brought back. */
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { command, launch, open, type Reader, until } from './browser.ts';
import { showAsWritten } from './choices.ts';
import { messageAfter } from './reading.ts';
import { readSamples } from './samples.ts';
import { type Served, serve } from './server.ts';
import { chooseOnly, exportChosen, forgetExports, openLibrary, pressIn, search, titlesIn } from './shelf.ts';
import { rowsIn } from './stored.ts';

const known = readSamples();
const speeches = known.flatMap((sample) => sample.speeches.map((speech) => ({ site: sample.site, ...speech })));

const world = {} as { server: Served; reader: Reader };

/** The time of saving is the one thing that no file can foresee. */
const timeless = (markdown: string) => markdown.replace(/^saved: .*$/mu, 'saved: null');

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

describe.each(speeches)('$site: $title', ({ title, paragraphs, markdown }) => {
  it('is found by its title and by words of its text, and exported as expected.md has it', async () => {
    const { reader } = world;
    const page = await openLibrary(reader);
    await search(page, title);
    await until('the title', async () => (await titlesIn(page)).includes(title));

    const words = paragraphs.find(({ length }) => length > 20)!.slice(4, 16);
    await search(page, words);
    await until('the words', async () => (await titlesIn(page)).includes(title));

    await chooseOnly(page, title);
    const { name, bytes } = await exportChosen(reader, page);
    expect(name).toMatch(/\.md$/u);
    expect(timeless(bytes.toString('utf8'))).toBe(markdown);
    await page.close();
    expect(reader.faults).toEqual([]);
  });
});

describe('the library', () => {
  it('lists the speeches, the last saved first', async () => {
    const page = await openLibrary(world.reader);
    const titles = await titlesIn(page);
    expect(known.at(-1)?.speeches.map(({ title }) => title)).toContain(titles[0]);
    expect(await rowsIn(world.reader)).toHaveLength(speeches.length);
    await page.close();
  });

  it('exports all of them as one zip with an index', async () => {
    const { reader } = world;
    const page = await openLibrary(reader);
    await pressIn(page, 'select-all');
    const { name, bytes } = await exportChosen(reader, page);
    expect(name).toMatch(/\.zip$/u);
    const files = Object.entries(unzipSync(bytes)).map(([path, file]) => ({ path, text: strFromU8(file) }));
    const texts = files.filter(({ text }) => text.startsWith('---\n'));
    const [index, ...more] = files.filter(({ text }) => !text.startsWith('---\n'));
    expect(texts.map(({ text }) => timeless(text)).sort()).toEqual(speeches.map(({ markdown }) => markdown).sort());
    expect(more).toEqual([]);
    for (const { path } of texts) expect(decodeURIComponent(index!.text)).toContain(path);
    await page.close();
    expect(reader.faults).toEqual([]);
  });

  it('opens a speech to read', async () => {
    const page = await openLibrary(world.reader);
    const [first] = await titlesIn(page);
    await pressIn(page, 'open');
    const title = await page.waitForSelector('[data-role="reader"] [data-role="title"]');
    expect(await title?.evaluate(({ textContent }) => textContent)).toBe(first);
    await page.close();
    expect(world.reader.faults).toEqual([]);
  });

  it('says where nothing is found', async () => {
    const page = await openLibrary(world.reader);
    await search(page, '这句话哪里也没有');
    await until('an empty list', async () => (await titlesIn(page)).length === 0);
    await page.close();
  });

  it('deletes, and takes it back', async () => {
    const { reader } = world;
    const page = await openLibrary(reader);
    const [first] = await titlesIn(page);
    await chooseOnly(page, first!);
    await pressIn(page, 'delete');
    const gone = async () => (await rowsIn(reader)).filter(({ deletedAt }) => deletedAt !== null).length;
    await until('the row to go', async () => (await titlesIn(page))[0] !== first);
    expect(await gone()).toBe(1);
    await pressIn(page, 'undo');
    await until('the row to come back', async () => (await titlesIn(page))[0] === first);
    expect(await gone()).toBe(0);
    await page.close();
    expect(reader.faults).toEqual([]);
  });
});
