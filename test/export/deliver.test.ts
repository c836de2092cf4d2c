import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { formatIds } from '../../lib/export/choices.ts';
import { type DeliverOptions, deliverFile } from '../../lib/export/deliver.ts';
import { formats } from '../../lib/export/formats.ts';
import { openDocx } from './docx-read.ts';
import { itemOf, printed } from './items.ts';
import { findProgram, runProgram } from './programs.ts';
import { frontMatterIn } from './read-back.ts';

const base = { layout: 'each', title: '清稿 2026-01-02', modified: '2026-01-02T03:04:06' } as const;
const items = ['甲', '甲', '乙: 丙'].map((title) => itemOf({ title }));
const deliver = (more: Partial<DeliverOptions> = {}, given = items) =>
  deliverFile(given, { ...base, total: given.length, ...more });
const filesIn = async (blob: Blob) => unzipSync(new Uint8Array(await blob.arrayBuffer()));

describe.each(formatIds)('%s', (format) => {
  const { extension, mime, index } = formats[format];

  test('one speech is one file', async () => {
    const { name, blob } = await deliver({ format }, [itemOf()]);
    expect([name, blob.type]).toEqual([`在全区大会上的讲话${extension}`, mime]);
    expect(blob.size).toBeGreaterThan(0);
  });

  test('several are a zip with an index', async () => {
    const { name, blob } = await deliver({ format });
    expect([name, blob.type]).toEqual(['清稿 2026-01-02.zip', 'application/zip']);
    expect(Object.keys(await filesIn(blob))).toEqual([
      ...['甲', '甲 (2)', '乙 丙'].map((stem) => stem + extension),
      index.name,
    ]);
  });

  test('or one file', async () => {
    const { name, blob } = await deliver({ format, layout: 'one' });
    expect([name, blob.type]).toEqual([`清稿 2026-01-02${extension}`, mime]);
  });
});

test('plain texts in one file are parted by empty lines', async () => {
  const short = ['甲', '乙'].map((title) => itemOf({ title, blocks: [{ type: 'paragraph', text: '正文' }] }));
  expect(await (await deliver({ format: 'text', layout: 'one', indent: true }, short)).blob.text()).toBe(
    '甲\n\n　　正文\n\n\n\n乙\n\n　　正文\n',
  );
});

test('files are named by the template, and a note knows its title where its file does not bear it', async () => {
  const { blob } = await deliver({ template: '{n} {title}（{date}）' });
  const files = Object.entries(await filesIn(blob)).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
  expect(files.map(({ name }) => name)).toEqual([
    '1 甲（2025-03-12）.md',
    '2 甲（2025-03-12）.md',
    '3 乙 丙（2025-03-12）.md',
    'index.md',
  ]);
  expect(load(frontMatterIn(files.at(2)?.text ?? ''))).toMatchObject({ title: '乙: 丙', aliases: ['乙: 丙'] });
});

test('a note that bears its title has no other name', async () => {
  expect(await (await deliver({}, [itemOf()])).blob.text()).not.toContain('aliases');
});

describe('gaps are told in the characters of the text', () => {
  test.each(formatIds.filter((format) => format !== 'docx' && format !== 'jsonl'))('%s', async (format) => {
    for (const layout of ['each', 'one'] as const) {
      const given = [itemOf({}, { script: 'tw' }), itemOf({}, { script: 'tw' })];
      const { blob } = await deliver({ format, layout }, layout === 'one' ? given : given.slice(1));
      expect(await blob.text()).toContain('【此處缺 882 字：需付費】');
    }
  });

  test('and those of a page as the page had them are told as they always are', async () => {
    const { blob } = await deliver({ format: 'text' }, [itemOf({}, { script: 'hant' })]);
    expect(await blob.text()).toContain('【此处缺 882 字：需付费】');
  });
});

test.each(['each', 'one'] as const)('tells its progress, and is stopped between two speeches: %s', async (layout) => {
  const stopping = new AbortController();
  const seen: number[] = [];
  const progress = (done: number) => {
    seen.push(done);
    if (done === 2) stopping.abort();
  };
  await expect(deliver({ layout, progress, signal: stopping.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toEqual([1, 2]);
});

test('one speech alone is told too', async () => {
  const seen: number[] = [];
  await deliver({ progress: (done) => void seen.push(done) }, [itemOf()]);
  expect(seen).toEqual([1]);
});

test('lets others have their turn while it goes on', async () => {
  const many = Array.from({ length: 30 }, (_, n) => itemOf({ title: String(n) }));
  const turns: number[] = [];
  const progress = (done: number) => {
    setImmediate(() => turns.push(done));
    const slowUntil = performance.now() + 5;
    while (performance.now() < slowUntil);
  };
  await deliver({ progress }, many);
  expect(turns.length).toBeGreaterThan(0);
});

const room = mkdtempSync(join(tmpdir(), 'qinggao-export-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const put = async (blob: Blob, name: string) =>
  writeFileSync(join(room, name), new Uint8Array(await blob.arrayBuffer()));

const unzip = findProgram('unzip');
const office = findProgram('soffice', 'libreoffice');

describe('other programs', () => {
  test.skipIf(unzip === null).each(formatIds)('unzip finds no fault: %s', async (format) => {
    await put((await deliver({ format })).blob, 'all.zip');
    expect(runProgram(unzip!, ['-t', 'all.zip'], room)).toContain('No errors detected');
  });

  test.skipIf(unzip === null)('unzip gives the names back', async () => {
    await put((await deliver()).blob, 'names.zip');
    expect(runProgram(unzip!, ['-Z1', 'names.zip'], room).split('\n')).toContain('乙 丙.md');
  });

  test.skipIf(office === null)(
    'LibreOffice reads a document and gives its text back',
    async () => {
      await put((await deliver({ format: 'docx' }, [itemOf()])).blob, 'speech.docx');
      const args = [`-env:UserInstallation=file://${join(room, 'office')}`, '--headless', '--convert-to'];
      runProgram(office!, [...args, 'docx:Office Open XML Text', '--outdir', 'out', 'speech.docx'], room);
      runProgram(office!, [...args, 'pdf', 'speech.docx'], room);
      const again = openDocx(readFileSync(join(room, 'out/speech.docx')));
      const text = again.part('word/document.xml').documentElement.textContent ?? '';
      const wanted = printed.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
      expect([printed.title, ...wanted].filter((line) => !text.includes(line))).toEqual([]);
    },
    150_000,
  );
});
