/**
 * Cleans saved pages without a browser.
 *
 *   npm run --silent clean -- [--url URL] [--script keep|hans|tw|hk] [--format md|json] [--out DIR] [--jobs N] [--seconds N] FILE…
 *
 * FILE is a page (any charset), a `.txt` of a page's text, or a folder of them. As many files are cleaned beside each other as there are
 * cores, or `--jobs`; they are written in order, and few are ever held. A file that cannot be cleaned, or not within `--seconds`, has
 * one line on standard error, the others are done, and the exit code is 1.
 */
import { existsSync, mkdirSync, opendirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileName } from '../../lib/export/filenames.ts';
import type { TargetScript } from '../../lib/model/types.ts';
import type { Wanted, Written } from './page.ts';
import { type Answer, pool } from './pool.ts';

const usage =
  'clean [--url URL] [--script keep|hans|tw|hk] [--format md|json] [--out DIR] [--jobs N] [--seconds N] FILE…';
const scripts: readonly string[] = ['keep', 'hans', 'tw', 'hk'] satisfies TargetScript[];
const pageEndings: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml', '.shtml', '.txt']);

interface Options extends Wanted {
  readonly out: string | null;
  readonly jobs: number;
  readonly seconds: number;
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
      jobs: { type: 'string', default: String(availableParallelism()) },
      seconds: { type: 'string', default: '10' },
    },
  });
  const { script, format } = values;
  if (!scripts.includes(script)) throw new Error(`--script is one of ${scripts.join(', ')}`);
  if (format !== 'md' && format !== 'json') throw new Error('--format is md or json');
  const [jobs, seconds] = [Number(values.jobs), Number(values.seconds)];
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error('--jobs is a number from 1');
  if (!(seconds > 0)) throw new Error('--seconds is a number above 0');
  if (positionals.length === 0) throw new Error('no file named');
  return {
    url: values.url ?? null,
    script: script as TargetScript,
    format,
    out: values.out ?? null,
    jobs,
    seconds,
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

/** Files in work for each thread: enough that none waits for the one that is to be written next. */
const ahead = 4;

async function main(): Promise<number> {
  const options = readOptions();
  if (options.out !== null) mkdirSync(options.out, { recursive: true });
  const taken = new Set<string>();
  let failed = 0;
  let written = 0;
  let done = 0;
  const threads = pool(options.jobs, options, options.seconds);
  const settle = async (path: string, answer: Answer): Promise<void> => {
    try {
      if ('error' in answer) throw new Error(answer.error);
      await write(answer.written, options, taken, written);
      written++;
    } catch (error) {
      failed++;
      process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    done++;
    if (process.stderr.isTTY) process.stderr.write(`\r${done} `);
  };

  const begun: { readonly path: string; readonly answer: Promise<Answer> }[] = [];
  const writeFirst = async (): Promise<void> => {
    const first = begun.shift();
    if (first) await settle(first.path, await first.answer);
  };
  for (const file of options.files) {
    for (const path of pagesIn(file)) {
      begun.push({ path, answer: threads.clean(path) });
      if (begun.length >= options.jobs * ahead) await writeFirst();
    }
  }
  while (begun.length > 0) await writeFirst();
  await threads.close();
  if (process.stderr.isTTY) process.stderr.write('\r');
  return failed > 0 ? 1 : 0;
}

async function write(
  texts: readonly Written[],
  { format, out }: Options,
  taken: Set<string>,
  done: number,
): Promise<void> {
  if (out === null) {
    // A line between two files: else the next one's fence would make a heading of the last paragraph
    for (const [index, { text }] of texts.entries())
      await print(format === 'md' && (index > 0 || done > 0) ? `\n${text}` : text);
    return;
  }
  for (const { title, text } of texts)
    writeFileSync(join(out, fileName(title, taken, format === 'json' ? '.json' : '.md')), text);
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
