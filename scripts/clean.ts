/**
 * Cleans saved pages without a browser.
 *
 *   npm run --silent clean -- [--url URL] [--script keep|hans|tw|hk] [--format md|json] [--out DIR] FILE…
 *
 * FILE is a page (any charset), a `.txt` of a page's text, or a folder of them. One file is read, cleaned and written at a
 * time. A file that cannot be cleaned has one line on standard error, the others are done, and the exit code is 1.
 */

import { existsSync, mkdirSync, opendirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { withPartGaps } from '../lib/app/part-gaps.ts';
import { type Cleaning, cleanText, cleanTree } from '../lib/clean/pipeline.ts';
import { convertPage, lazyConverter } from '../lib/convert/convert.ts';
import { readDictionaries } from '../lib/convert/dictionaries-node.ts';
import { fileName } from '../lib/export/filenames.ts';
import { toMarkdown } from '../lib/export/markdown.ts';
import { CleanError } from '../lib/model/errors.ts';
import type { TargetScript } from '../lib/model/types.ts';
import { decode } from '../lib/page/charset.ts';
import { parse } from '../lib/page/parse.ts';
import { textOf } from '../lib/page/tree.ts';
import { findSite } from '../lib/rules/sites.ts';
import { scriptOfPage } from '../lib/text/script.ts';

const usage = 'clean [--url URL] [--script keep|hans|tw|hk] [--format md|json] [--out DIR] FILE…';
const scripts: readonly string[] = ['keep', 'hans', 'tw', 'hk'] satisfies TargetScript[];
const pageEndings: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml', '.shtml', '.txt']);

interface Options {
  readonly url: string | null;
  readonly script: TargetScript;
  readonly format: 'md' | 'json';
  readonly out: string | null;
  readonly files: readonly string[];
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      script: { type: 'string', default: 'keep' },
      format: { type: 'string', default: 'md' },
      out: { type: 'string' },
    },
  });
  const { script, format } = values;
  if (!scripts.includes(script)) throw new Error(`--script is one of ${scripts.join(', ')}`);
  if (format !== 'md' && format !== 'json') throw new Error('--format is md or json');
  if (positionals.length === 0) throw new Error('no file named');
  return {
    url: values.url ?? null,
    script: script as TargetScript,
    format,
    out: values.out ?? null,
    files: positionals,
  };
}

/** The pages named, those in folders by name of file, one at a time. */
function* pagesIn(path: string): Generator<string> {
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    yield path;
    return;
  }
  const names: string[] = [];
  const folder = opendirSync(path);
  for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
    if (entry.isDirectory() || pageEndings.has(extname(entry.name).toLowerCase())) names.push(entry.name);
  }
  folder.closeSync();
  for (const name of names.sort()) yield* pagesIn(join(path, name));
}

/** Hanzi; a file with less holds no text. */
const leastText = 10;

/** A page that holds text but none that could be cleaned is of kind `none`: a result where pages are told apart, as JSON. */
function cleanFile(path: string, { url, format }: Options): Cleaning {
  const { text } = decode(readFileSync(path));
  const isText = extname(path).toLowerCase() === '.txt';
  const tree = isText ? null : parse(text, url);
  try {
    if (tree === null) return cleanText(text, url);
    const cleaning = cleanTree(tree);
    return { ...withPartGaps(cleaning, tree), input: cleaning.input };
  } catch (error) {
    const shown = tree === null ? text : textOf(tree.root);
    const holdsText = (shown.match(/\p{Script=Han}/gu)?.length ?? 0) >= leastText;
    if (!(error instanceof CleanError) || error.code !== 'no-main-content' || format !== 'json' || !holdsText)
      throw error;
    return {
      url,
      site: findSite(url)?.id ?? null,
      kind: 'none',
      score: 1,
      reasons: [error.code],
      script: { source: scriptOfPage([shown]), target: 'keep' },
      speeches: [],
      changes: [],
      input: '',
    };
  }
}

async function main(): Promise<number> {
  const options = readOptions();
  const converterFor = lazyConverter(readDictionaries);
  const converter = await converterFor(options.script);
  const taken = new Set<string>();
  let failed = 0;
  let written = 0;
  let done = 0;
  if (options.out !== null) mkdirSync(options.out, { recursive: true });

  for (const path of options.files.flatMap((file) => [...pagesIn(file)])) {
    try {
      const started = performance.now();
      const page = convertPage(cleanFile(path, options), options.script, converter);
      const ms = Math.round((performance.now() - started) * 10) / 10;
      await write(page, basename(path, extname(path)), ms, options, taken, written);
      written++;
    } catch (error) {
      failed++;
      process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    done++;
    if (process.stderr.isTTY) process.stderr.write(`\r${done} `);
  }
  if (process.stderr.isTTY) process.stderr.write('\r');
  return failed > 0 ? 1 : 0;
}

async function write(
  { input: _, ...page }: Cleaning,
  id: string,
  ms: number,
  options: Options,
  taken: Set<string>,
  done: number,
): Promise<void> {
  const script = page.script.target === 'keep' ? page.script.source : page.script.target;
  const texts =
    options.format === 'json'
      ? [{ title: id, text: `${JSON.stringify({ id, ...page, ms })}\n` }]
      : page.speeches.map((speech) => ({
          title: speech.title,
          text: toMarkdown(speech, { url: page.url, saved: null, script, tags: [] }),
        }));
  if (options.out === null) {
    // A line between two files: else the next one's fence would make a heading of the last paragraph
    for (const [index, { text }] of texts.entries())
      await print(options.format === 'md' && (index > 0 || done > 0) ? `\n${text}` : text);
    return;
  }
  for (const { title, text } of texts)
    writeFileSync(join(options.out, fileName(title, taken, options.format === 'json' ? '.json' : '.md')), text);
}

/** Waits for the reader of a pipe, so that no more than one page is ever held. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', () => resolve());
  });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
  process.exitCode = 2;
}
