/** The storage page: files in, everything out as one file, everything gone, and everything back. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '../import/encode.ts';
import { byExplorer, html, paragraphs, text, title, traditional } from '../import/pages.ts';
import { launch, openOwn, type Reader, until } from './browser.ts';
import { clickOn, openLibrary, pressIn, savedFile, titlesIn } from './shelf.ts';
import { tablesIn, wipe } from './stored.ts';

const world = {} as { reader: Reader; room: string; page: Page };
const other = paragraphs.map((line) => line.replaceAll('植树', '防汛').replaceAll('树', '堤'));

const files: readonly (readonly [string, Uint8Array])[] = [
  ['植树.html', encode(html(), 'gbk')],
  ['植树（同文）.mht', encode(byExplorer, 'utf-8')],
  ['防汛讲话.txt', encode(['在全镇防汛工作会议上的讲话', ...other].join('\r\n'), 'utf-16le')],
  ['空白.html', encode('<p>什么也没有</p>', 'utf-8')],
  ['图片.html', new Uint8Array([0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 1, 0])],
];

/** Waits until nothing is going on: until then the page takes nothing more. */
const idle = (page: Page) => page.waitForSelector('[data-role="import-files"]:enabled');

/** Chooses files in a field of the page, as a reader does in the browser's own dialogue. */
async function choose(page: Page, role: string, ...paths: string[]): Promise<void> {
  const field = (await page.waitForSelector(`[data-role="${role}"]:enabled`)) as Awaited<ReturnType<Page['$']>>;
  await (field as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...paths);
}

const said = (page: Page, role: string) =>
  page.waitForSelector(`[data-role="${role}"]`).then((element) => element!.evaluate((node) => node.textContent ?? ''));
const numbersIn = (line: string) => (line.match(/\d+/gu) ?? []).map(Number);

beforeAll(async () => {
  const room = await mkdtemp(join(tmpdir(), 'qinggao-import-'));
  for (const [name, bytes] of files) await writeFile(join(room, name), bytes);
  await mkdir(join(room, '文件夹', '框架_files'), { recursive: true });
  const frame = `<html><head><title>${title}</title></head><body><iframe src="框架_files/main.html"></iframe></body></html>`;
  await writeFile(join(room, '文件夹', '框架.html'), frame);
  await writeFile(
    join(room, '文件夹', '框架_files', 'main.html'),
    encode(
      html(
        traditional.map((line) => line.replaceAll('樹', '竹')),
        { name: '講話' },
      ),
      'big5',
    ),
  );
  await writeFile(join(room, '文件夹', '植树.html'), files[0]![1]);
  await writeFile(join(room, '文件夹', '图.jpg'), 'x');
  const reader = await launch({ port: 9, hosts: [] });
  const page = await openOwn(reader, 'storage.html');
  Object.assign(world, { reader, room, page });
});

afterAll(async () => {
  await world.reader?.close();
  await rm(world.room, { recursive: true, force: true });
});

describe('importing', () => {
  it('saves what is new, once, and says what could not be read and why', async () => {
    const { page, room, reader } = world;
    await choose(page, 'import-files', ...files.map(([name]) => join(room, name)));
    expect(numbersIn(await said(page, 'import-counts'))).toEqual([5, 2, 1, 2]);
    const failed = await page.$$eval('[data-role="failure"] b', (names) => names.map(({ textContent }) => textContent));
    expect([...failed].sort()).toEqual(['图片.html', '空白.html'].sort());
    const library = await openLibrary(reader);
    expect([...(await titlesIn(library))].sort()).toEqual([title, '在全镇防汛工作会议上的讲话'].sort());
    await library.close();
  });

  it('takes a folder, with the frames that were saved beside a page', async () => {
    const { page, room, reader } = world;
    await choose(page, 'import-folder', join(room, '文件夹'));
    const counts = async () => numbersIn(await said(page, 'import-counts'));
    await until('the folder', async () => (await counts())[0] === 2);
    expect(await counts()).toEqual([2, 1, 1]);
    expect((await tablesIn(reader)).rows).toHaveLength(3);
  });

  it('finds all of it here already when the folder is dropped', async () => {
    const { page, room, reader } = world;
    await idle(page);
    const session = await page.createCDPSession();
    const data = { items: [], files: [join(room, '文件夹')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 200, data });
    }
    await until('the drop', async () => String(numbersIn(await said(page, 'import-counts'))) === '2,2');
    expect((await tablesIn(reader)).rows).toHaveLength(3);
  });

  it('saves a pasted text', async () => {
    const { page, reader } = world;
    await idle(page);
    await clickOn(page, 'summary');
    const pasted = text.replaceAll('植树', '种花');
    await page.$eval(
      '[data-role="paste"]',
      (area, value) => {
        (area as HTMLTextAreaElement).value = value;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      pasted,
    );
    await pressIn(page, 'paste-save');
    await until('the pasted text', async () => (await tablesIn(reader)).rows.length === 4);
  });

  it('takes a text in Markdown, with what its front matter says', async () => {
    const { page, room, reader } = world;
    await idle(page);
    const name = '在全镇秋收工作会议上的讲话';
    const front = `---\ntitle: "${name}"\nsource: "真报"\npublished: "2024-09-12"\n---\n`;
    const lines = paragraphs.map((line) => line.replaceAll('植树', '秋收').replaceAll('树', '稻'));
    await writeFile(join(room, '秋收.md'), `${front}\n# ${name}\n\n${lines.join('\n\n')}\n`);
    await choose(page, 'import-files', join(room, '秋收.md'));
    await until('the Markdown file', async () => (await tablesIn(reader)).rows.length === 5);
    const rows = (await tablesIn(reader)).rows as readonly { readonly title: string }[];
    expect(rows.filter(({ title: named }) => named === name)).toMatchObject([
      { source: '真报', published: '2024-09-12', complete: true },
    ]);
  });
});

describe('a backup', () => {
  it('brings everything back after everything is gone', async () => {
    const { page, reader } = world;
    await mkdir(reader.downloads, { recursive: true });
    await pressIn(page, 'make-backup');
    const name = await savedFile(reader.downloads, (file) => file.endsWith('.zip'));
    const before = await tablesIn(reader);
    expect(before.rows).toHaveLength(5);
    await page.close();
    await wipe(reader);
    expect((await tablesIn(reader)).rows).toEqual([]);

    world.page = await openOwn(reader, 'storage.html');
    const broken = await readFile(join(reader.downloads, name));
    const middle = Math.floor(broken.length / 2);
    broken.writeUInt8(broken.readUInt8(middle) ^ 1, middle);
    await writeFile(join(world.room, 'broken.zip'), broken);
    await choose(world.page, 'restore-file', join(world.room, 'broken.zip'));
    await world.page.waitForSelector('[data-role="said"].failed');
    expect((await tablesIn(reader)).rows).toEqual([]);

    await choose(world.page, 'restore-file', join(reader.downloads, name));
    expect(numbersIn(await said(world.page, 'restore-counts'))).toEqual([5, 5]);
    expect(await tablesIn(reader)).toEqual(before);
    await until('the new count', async () => (await said(world.page, 'room')).includes('5'));
    expect(reader.faults).toEqual([]);
    expect(reader.asked.filter((url) => !url.startsWith('chrome-extension:') && !url.startsWith('blob:'))).toEqual([]);
  });
});
