/**
 * Measures the time against Readability and Defuddle, on the same pages in the same run: `npm run bench:speed`.
 *
 * In Node the parsers' work does not count; in Chromium the page is there. Rounds are interleaved, medians are taken, and
 * only their ratios mean anything. Ends with 1 where a figure misses its mark.
 */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { JSDOM, VirtualConsole } from 'jsdom';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { parse } from '../../lib/page/parse.ts';
import { findChromium } from '../../scripts/chromium.mjs';
import { documentOf, sizes } from './documents.ts';

/** Of Readability's time. */
const mostOfReadability = 0.7;
/** Ten times the page may take so many times as long. */
const mostGrowth = 11;
/** Bytes; a page above this takes fewer rounds, and other tools' work on it in jsdom takes minutes. */
const large = 500_000;

/** Milliseconds by contender, a median for each size. */
type Table = Readonly<Record<string, readonly (number | null)[]>>;

const misses: string[] = [];

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs contenders in turn, one round after the other, the first round for warming up. */
async function rounds(
  names: readonly string[],
  count: number,
  run: (name: string) => Promise<number> | number,
): Promise<Readonly<Record<string, number>>> {
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= count; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const ms = await run(name);
      if (round > 0) times.get(name)?.push(ms);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

async function inNode(): Promise<Table> {
  const names = ['clean', 'Readability', 'Defuddle'];
  const columns: Readonly<Record<string, number>>[] = [];
  for (const size of sizes) {
    const html = documentOf(size);
    const tree = parse(html);
    const source = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    const timed = (work: () => void) => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    const runs: Readonly<Record<string, () => number>> = {
      clean: () => timed(() => cleanTree(tree)),
      Readability: () => {
        const copy = source.window.document.cloneNode(true) as Document;
        return timed(() => new Readability(copy).parse());
      },
      Defuddle: () => {
        const copy = source.window.document.cloneNode(true) as Document;
        return timed(() => new Defuddle(copy).parse());
      },
    };
    const taking = size > large ? names.filter((name) => name !== 'Defuddle') : names;
    columns.push(await rounds(taking, size > large ? 2 : 5, (name) => runs[name]?.() ?? Number.NaN));
    console.log(`Node: ${size.toLocaleString('en')} bytes done`);
    source.window.close();
  }
  return asTable(names, columns);
}

async function inChromium(): Promise<Table> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: node scripts/setup.mjs installs one');
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 600_000,
  });
  const names = ['detect', 'isProbablyReaderable', 'snapshot', 'clean', 'Readability', 'Defuddle'];
  const columns: Readonly<Record<string, number>>[] = [];
  try {
    for (const size of sizes) {
      const page = await browser.newPage();
      await page.setContent(documentOf(size), { waitUntil: 'load', timeout: 120_000 });
      await page.evaluate(script);
      columns.push(
        await rounds(
          names,
          size > large ? 5 : 9,
          (name) => page.evaluate(`qinggaoTimeOf('${name}')`) as Promise<number>,
        ),
      );
      console.log(`Chromium: ${size.toLocaleString('en')} bytes done`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return asTable(names, columns);
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'bench' },
    },
    resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
  });
  const [result] = [built].flat();
  const chunk = result !== undefined && 'output' in result ? result.output[0] : undefined;
  if (chunk === undefined) throw new Error('The bundler gave nothing');
  return chunk.code;
}

function asTable(names: readonly string[], columns: readonly Readonly<Record<string, number>>[]): Table {
  return Object.fromEntries(names.map((name) => [name, columns.map((column) => column[name] ?? null)]));
}

/** Prints one time through another for every size, and marks it against what is asked. */
function compare(place: string, table: Table, name: string, other: string, most: number | null): void {
  const ratios = sizes.map((_, index) => {
    const [own, theirs] = [table[name]?.[index], table[other]?.[index]];
    return own == null || theirs == null ? null : own / theirs;
  });
  const marks = ratios.map((ratio, index) => {
    if (ratio === null) return '–';
    const good = most === null || ratio <= most;
    if (!good) misses.push(`${place}: ${name} / ${other} at ${sizes[index]} bytes is ${ratio.toFixed(2)}`);
    return `${ratio.toFixed(2)}${most === null ? '' : good ? ' ok' : ' MISSED'}`;
  });
  console.log(`| ${place} | ${name} / ${other} | ${most === null ? '' : `≤ ${most}`} | ${marks.join(' | ')} |`);
}

/** Prints how the time of one contender grows from each size to the next. Below a hundred thousand bytes start-up and clock blur it. */
function growth(place: string, table: Table, name: string): void {
  const times = table[name] ?? [];
  const marks = sizes.map((size, index) => {
    const [now, before, smaller] = [times[index], times[index - 1], sizes[index - 1]];
    if (now == null || before == null || smaller === undefined) return '–';
    const ratio = now / before;
    const most = (mostGrowth * size) / smaller / 10;
    if (ratio > most) misses.push(`${place}: ${name} grows ${ratio.toFixed(1)} times from ${smaller} to ${size} bytes`);
    return `${ratio.toFixed(1)} (≤ ${most.toFixed(1)}) ${ratio <= most ? 'ok' : 'MISSED'}`;
  });
  console.log(`| ${place} | ${name}, to the size before | | ${marks.join(' | ')} |`);
}

const tables: readonly (readonly [string, Table])[] = [
  ['Chromium', await inChromium()],
  ['Node', await inNode()],
];
console.log(
  `\n| | ratio of medians | mark | ${sizes.map((size) => `${size / 1000} kB`).join(' | ')} |\n|---|---|---|${sizes.map(() => '---|').join('')}`,
);
for (const [place, table] of tables) {
  if (table.detect !== undefined) compare(place, table, 'detect', 'isProbablyReaderable', 1);
  compare(place, table, 'clean', 'Readability', mostOfReadability);
  compare(place, table, 'clean', 'Defuddle', null);
  // Part of the clean, and what stands for the parsing that Readability is spared
  if (table.snapshot !== undefined) compare(place, table, 'snapshot', 'Readability', null);
  growth(place, table, 'clean');
  if (table.detect !== undefined) growth(place, table, 'detect');
}
console.log(misses.length === 0 ? '\nEvery mark is reached.' : `\n${misses.length} missed:\n${misses.join('\n')}`);
process.exitCode = misses.length === 0 ? 0 : 1;
