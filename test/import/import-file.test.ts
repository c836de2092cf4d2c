/** Files into a library: what it knows already changes nothing. */

import { describe, expect, test } from 'vitest';
import { importFile } from '../../lib/import/import-file.ts';
import { speechOf } from '../../lib/library/records.ts';
import { newLibrary } from '../library/sample.ts';
import { encode } from './encode.ts';
import * as pages from './pages.ts';

const never = new AbortController().signal;
const { html, paragraphs, text, traditional } = pages;
const meta = `<link rel="canonical" href="${pages.address}">`;

function newImport() {
  const { books } = newLibrary();
  const add = (name: string, content: string | Uint8Array, signal = never) =>
    importFile(
      { name, file: new Blob([typeof content === 'string' ? content : content.slice()]), beside: [], own: [] },
      { save: (page) => books.saveImported(page), clock: () => 0 },
      signal,
    );
  return { books, add };
}

describe('a file', () => {
  test('is in the library with its text, address and log when it is told', async () => {
    const { books, add } = newImport();
    const noisy = html([...paragraphs, '（责任编辑：某某）'], { meta });
    const { kind, results, stopped } = await add('a.html', noisy);
    expect([kind, results.map(({ status }) => status), stopped]).toEqual(['speech', ['saved'], []]);
    const saved = await books.read(results[0]!.id);
    expect(speechOf(saved).blocks).toEqual(paragraphs.map((line) => ({ type: 'paragraph', text: line })));
    expect(saved.row.url).toBe(pages.address);
    expect((await books.log(saved.text.logId))!.changes.map(({ before }) => before).join('')).toContain('责任编辑');
  });

  test.each<[string, string, string | Uint8Array]>([
    ['the same file', 'a.html', html(undefined, { meta })],
    ['the same text in another charset', 'b.html', encode(html(), 'gbk')],
    ['the same text as an archive', 'b.mht', pages.byExplorer],
    ['the same text as a text', 'b.txt', text],
    ['the same text in the other script', 'b.html', html(traditional)],
  ])('imported twice changes nothing: %s', async (_, name, content) => {
    const { books, add } = newImport();
    await add('a.html', html(undefined, { meta }));
    const before = await books.list();
    expect((await add(name, content)).results).toMatchObject([{ status: 'unchanged' }]);
    expect(await books.list()).toEqual(before);
  });

  test('in two forms from one address makes two versions, and both are known when they come again', async () => {
    const { books, add } = newImport();
    const older = html(paragraphs.with(3, '下一步，要把种树和管树结合起来，谁种谁管，种一棵活一棵。'), { meta });
    const run = async () => [await add('a.html', older), await add('b.html', html(undefined, { meta }))];
    const first = await run();
    expect(first.flatMap(({ results }) => results.map(({ status }) => status))).toEqual(['saved', 'new-version']);
    const before = await books.list();
    const second = await run();
    expect(second.flatMap(({ results }) => results.map(({ status }) => status))).toEqual(['unchanged', 'unchanged']);
    expect(await books.list()).toEqual(before);
  });

  test('whose text lies in the bin leaves it there', async () => {
    const { books, add } = newImport();
    const [saved] = (await add('a.html', html())).results;
    await books.discard([saved!.id]);
    expect((await add('a.html', html())).results).toMatchObject([{ status: 'unchanged' }]);
    expect([await books.list(), (await books.bin()).length]).toEqual([[], 1]);
  });

  test('that is cancelled before it is saved leaves nothing', async () => {
    const { books, add } = newImport();
    await expect(add('a.html', html(), AbortSignal.abort())).rejects.toThrow();
    expect(await books.list()).toEqual([]);
  });
});
