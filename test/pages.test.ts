/**
 * Whole pages, bytes to Markdown: `test/pages/<site>/<slug>/page.html` against what a person wrote beside it.
 *
 * `expected.md` is the text as its author has it, `removed.md` lists what must be gone. Both are written by hand, from
 * the text that the page was built from; no run of the cleaner writes them.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locateText } from '../lib/clean/locate/locate.ts';
import { cleanTree } from '../lib/clean/pipeline.ts';
import { toMarkdown } from '../lib/export/markdown.ts';
import { flatten, replay, unplay } from '../lib/model/edits.ts';
import { CleanError } from '../lib/model/errors.ts';
import type { Block, CleanPage, PageKind, Speech } from '../lib/model/types.ts';
import { decode } from '../lib/page/charset.ts';
import { parse } from '../lib/page/parse.ts';
import { textOf } from '../lib/page/tree.ts';
import { findSite } from '../lib/rules/sites.ts';
import { visible } from '../lib/text/visible.ts';

const root = new URL('pages/', import.meta.url);

interface PageFolder {
  readonly name: string;
  readonly url: string;
  /** Text of a file of the folder; null where there is none. */
  read(file: string): string | null;
  readonly html: string;
}

function openFolder(site: string, slug: string): PageFolder {
  const { host, path } = JSON.parse(readFileSync(new URL(`${site}/site.json`, root), 'utf8')) as {
    host: string;
    path: string;
  };
  const file = (name: string) => new URL(`${site}/${slug}/${name}`, root);
  return {
    name: `${site}/${slug}`,
    url: `https://${host}${path}`,
    read: (name) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : null),
    html: decode(readFileSync(file('page.html'))).text,
  };
}

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: site }) =>
    readdirSync(new URL(`${site}/`, root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name: slug }) => openFolder(site, slug)),
  );
const negatives = folders.filter(({ name }) => name.includes('/negative-'));
const texts = folders.filter((folder) => !negatives.includes(folder));

/** What the command line prints for a page. */
function markdownOf(page: CleanPage): string {
  return page.speeches
    .map((speech) => toMarkdown(speech, { url: page.url, saved: null, script: page.script.source, tags: [] }))
    .join('\n');
}

const withoutSaved = (markdown: string) => markdown.replace(/^saved:.*\n/gmu, '');
const blocksOf = (page: CleanPage) => page.speeches.flatMap(({ blocks }) => blocks);

/** The runs of a speech between its gaps, each as a page of its own: what was cleaned, as a careful site would print it. */
function asCleanPages(speech: Speech): readonly { readonly blocks: readonly Block[]; readonly html: string }[] {
  const runs: Block[][] = [[]];
  for (const block of speech.blocks) {
    if (block.type === 'gap') runs.push([]);
    else runs.at(-1)!.push(block);
  }
  return runs
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => ({
      blocks,
      html: `<!DOCTYPE html><title>${escapeHtml(speech.title)}</title><div>${blocks.map(element).join('\n')}</div>`,
    }));
}

function element(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'gap':
      throw new Error('A gap has no text');
  }
}

/** The kind of a page; a page that cannot be cleaned because it has no text is none. */
function kindOf(html: string, url: string): PageKind {
  try {
    return cleanTree(parse(html, url)).kind;
  } catch (error) {
    if (error instanceof CleanError && error.code === 'no-main-content') return 'none';
    throw error;
  }
}

/** Puts the work off to the first test that needs it, so that a page that cannot be cleaned fails its own tests only. */
function onFirstUse<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => (made[0] ??= make());
}

const escapeHtml = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

test('there are pages of every kind', () => {
  expect(texts.length).toBeGreaterThanOrEqual(17);
  expect(negatives.length).toBeGreaterThanOrEqual(6);
});

describe.each(texts)('$name', ({ url, html, read }) => {
  const clean = onFirstUse(() => {
    const tree = parse(html, url);
    const before = structuredClone(tree);
    const page = cleanTree(tree);
    return { tree, before, page, output: flatten(blocksOf(page)) };
  });

  test('gives the expected Markdown', () => {
    const { page } = clean();
    expect(withoutSaved(markdownOf(page))).toBe(withoutSaved(read('expected.md')!));
  });

  test('holds nothing of what must be gone', () => {
    const { page, output } = clean();
    const removed = read('removed.md')!
      .split('\n')
      .filter(Boolean)
      .map((line) => line.replace(/^- /u, ''));
    const kept = [...page.speeches.map(({ title }) => title), output].join('\n');
    expect(removed.length).toBeGreaterThan(0);
    expect(removed.filter((text) => kept.includes(text))).toEqual([]);
  });

  test('is a speech or a collection of them', () => {
    const { page } = clean();
    expect(page.kind).toBe(page.speeches.length > 1 ? 'collection' : 'speech');
  });

  test('loses no character: the log plays back to the main text, and forwards again', () => {
    const { tree, page, output } = clean();
    const input = unplay(output, page.changes);
    expect(input).toBe(page.input);
    expect(visible(input)).toBe(visible(textOf(locateText(tree, findSite(url)).main)));
    expect(replay(input, page.changes)).toBe(output);
  });

  test('leaves the page as it was', () => {
    const { tree, before } = clean();
    expect(tree).toEqual(before);
  });

  test('is clean for good: cleaning it again changes nothing', () => {
    const runs = clean().page.speeches.flatMap(asCleanPages);
    const again = runs.map((run) => cleanTree(parse(run.html, null)));
    expect(again.map(blocksOf)).toEqual(runs.map(({ blocks }) => blocks));
    expect(again.flatMap(({ changes }) => changes)).toEqual([]);
  });
});

describe.each(negatives)('$name', ({ url, html, read }) => {
  test('is no speech', () => {
    const expected = /^kind: (\w+)$/mu.exec(read('expected.md')!)?.[1];
    expect(kindOf(html, url)).toBe(expected);
  });
});
