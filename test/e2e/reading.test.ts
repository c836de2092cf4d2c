/** On every sample page: it is told what it is, read clean, saved; and the page does not notice. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sites } from '../../lib/rules/sites.ts';
import { badge, command, launch, message, open, type Reader, until } from './browser.ts';
import { showAsWritten } from './choices.ts';
import { closeView, messageAfter, messageGone, press, readView, settle, standing, statusOf } from './reading.ts';
import { kinds, readSamples } from './samples.ts';
import { type Served, serve } from './server.ts';
import { rowsIn } from './stored.ts';

const known = readSamples();

const world = {} as { server: Served; reader: Reader };

beforeAll(async () => {
  const server = await serve();
  const reader = await launch({ port: server.port, hosts: known.map(({ url }) => new URL(url).hostname) });
  Object.assign(world, { server, reader });
  await showAsWritten(reader);
});

afterAll(async () => {
  await world.reader?.close();
  await world.server?.close();
});

beforeEach(() => {
  world.server.requests.length = 0;
  world.reader.asked.length = 0;
  world.reader.faults.length = 0;
});

it('has sample pages of all five kinds', () => {
  expect([...new Set(known.map(({ site }) => site))]).toEqual(kinds);
  expect(kinds.filter((kind) => sites.every(({ id }) => id !== kind))).toEqual([]);
  expect(known.filter(({ speeches }) => speeches.length === 0)).toEqual([]);
});

describe.each(known)('$site/$slug', (sample) => {
  const { speeches } = sample;

  it('is read clean by Alt+R, and is as it was when the view is closed', async () => {
    const { reader, server } = world;
    server.show(sample);
    const page = await open(reader, sample.url);
    await settle(page);
    const before = await standing(page);

    const found = await until('the badge', async () => (await badge(reader, page)) || null);
    expect(found).toBe(speeches.length > 1 ? String(speeches.length) : await message(reader, 'badgeSpeech'));

    await command(reader, page, 'read-page');
    const shown = await readView(page);
    expect(shown.titles).toEqual(speeches.map(({ title }) => title));
    expect(shown.headings).toEqual(speeches.flatMap(({ headings }) => headings));
    expect(shown.paragraphs).toEqual(speeches.flatMap(({ paragraphs }) => paragraphs));
    expect(shown.gaps).toHaveLength(speeches.flatMap(({ gaps }) => gaps).length);

    await closeView(page);
    expect(await standing(page)).toEqual(before);
    await page.close();
    expect(reader.faults).toEqual([]);
  });

  it('is saved once, however often it is saved', async () => {
    const { reader, server } = world;
    server.show(sample);
    const page = await open(reader, sample.url);
    await settle(page);
    const before = await standing(page);
    const rows = (await rowsIn(reader)).length;

    const told = await messageAfter(page, () => command(reader, page, 'save-page'));
    expect(told).toContain(speeches.length > 1 ? String(speeches.length) : speeches[0]!.title);
    await messageGone(page);
    expect(await standing(page)).toEqual(before);
    expect(await rowsIn(reader)).toHaveLength(rows + speeches.length);

    await command(reader, page, 'read-page');
    await readView(page);
    await press(page, 'save');
    expect(await statusOf(page)).toContain(await message(reader, 'savedSame'));
    expect(await rowsIn(reader)).toHaveLength(rows + speeches.length);
    await closeView(page);
    await page.close();
    expect(reader.faults).toEqual([]);
  });

  it('is read and saved without a request to anywhere', async () => {
    const { reader, server } = world;
    server.show(sample);
    const page = await open(reader, sample.url);
    await page.waitForNetworkIdle();
    // The browser asks for a page's icon when it likes
    const requests = () => server.requests.filter((line) => !line.endsWith('/favicon.ico'));
    const before = requests();
    expect(before).toContain(`GET ${sample.url}`);

    await command(reader, page, 'read-page');
    await readView(page);
    await press(page, 'save');
    await statusOf(page);
    await page.waitForNetworkIdle();
    expect(requests()).toEqual(before);
    expect(reader.asked.filter((url) => !url.startsWith(`chrome-extension://${reader.extension.id}/`))).toEqual([]);
    await page.close();
  });
});
