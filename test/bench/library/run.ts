/**
 * Measures the library in a real Chromium against what the machine cannot do without: `npm run bench:library`, after a build.
 *
 * Speeches are made up, 5,000 characters each; the library grows from one size to the next. Every figure stands beside a
 * floor of the same run: a plain `includes` scan, `JSON.stringify`, raw puts. Ends with 1 where a mark is missed.
 * Sizes can be given: `npm run bench:library -- 1000 10000`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { bundle, start, workerPath } from '../../e2e/extension-page.ts';
import { heaps, openLibrary } from './shown.ts';

const given = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const sizes = given.length > 0 ? given : [1000, 10_000, 30_000];
const chars = 5000;

/** What is typed, key by key. */
const typed = ['高质量发展', '基层干部', '孺子牛', '發展 經濟', '青春 担当', '（77', '不存在的话'].map((query) =>
  [...query].map((_, n) => query.slice(0, n + 1)).filter((query) => query.trim() === query),
);

interface Line {
  readonly what: string;
  readonly size: number;
  readonly own: string;
  readonly floor: string;
  readonly ratio: number | null;
  readonly mark: string;
  readonly good: boolean | null;
}

const lines: Line[] = [];
const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const mb = (value: number) => `${(value / 1e6).toFixed(0)} MB`;
const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(Math.floor(values.length * share), values.length - 1)] ?? Number.NaN;
const median = (values: readonly number[]) => quantile(values, 0.5);

/** Notes a figure beside its floor; `most` is the mark for their ratio, `under` the one for the figure itself. */
function note(what: string, size: number, own: number, floor: number | null, marks: Marks = {}): void {
  const { most, under, unit = ms } = marks;
  const ratio = floor === null ? null : own / floor;
  const tests = [most === undefined || ratio === null || ratio <= most, under === undefined || own < under];
  const mark = [most === undefined ? '' : `≤ ${most} ×`, under === undefined ? '' : `< ${unit(under)}`];
  lines.push({
    what,
    size,
    own: unit(own),
    floor: floor === null ? '–' : unit(floor),
    ratio,
    mark: mark.filter(Boolean).join(', '),
    good: most === undefined && under === undefined ? null : tests.every(Boolean),
  });
  const line = lines.at(-1);
  console.log(`${size} ${what}: ${line?.own}, floor ${line?.floor}, ${ratio?.toFixed(2) ?? '–'} ${line?.mark}`);
}

interface Marks {
  readonly most?: number;
  readonly under?: number;
  readonly unit?: (value: number) => string;
}

type Times = readonly number[];

/** Calls a function of `in-page.ts`. */
function call<T>(page: Page, name: string, ...values: readonly unknown[]): Promise<T> {
  return page.evaluate(`bench.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`) as Promise<T>;
}

const profile = await mkdtemp(join(tmpdir(), 'qinggao-bench-'));
const script = await bundle(fileURLToPath(new URL('in-page.ts', import.meta.url)));
const inLibrary = await bundle(fileURLToPath(new URL('in-library.ts', import.meta.url)));
const { browser, origin, blank } = await start(profile);
try {
  let filled = 0;
  for (const size of sizes) {
    const page = await blank(script);
    await call(page, 'fill', filled, size, chars);
    filled = size;

    const openings = [];
    for (let n = 0; n < 7; n++) {
      const opened = await openLibrary(browser, origin, inLibrary, size);
      openings.push(opened);
      await opened.page.close();
    }
    const rows = await call<{ own: number; floor: number }>(page, 'rows');
    note('open: first rows drawn', size, median(openings.map(({ first }) => first)), rows.floor, { under: 1000 });
    note('open: all rows there', size, median(openings.map(({ all }) => all)), rows.floor, { under: 1000 });

    const found = await call<{
      loaded: number;
      own: Times;
      cold: Times;
      floor: Times;
      unequal: string[];
      bytes: number;
    }>(page, 'search', workerPath(), typed);
    if (found.unequal.length > 0) throw new Error(`The search differs from the scan: ${found.unequal.join('; ')}`);
    note('search: a key, median', size, median(found.own), median(found.floor), { most: 2, under: 100 });
    note('search: a key, p95', size, quantile(found.own, 0.95), quantile(found.floor, 0.95));
    note('search: from nothing, median', size, median(found.cold), median(found.floor), { most: 2, under: 100 });
    note('search: from nothing, p95', size, quantile(found.cold, 0.95), quantile(found.floor, 0.95));
    note('search: texts read in the worker', size, found.loaded, null);

    const { page: shown } = await openLibrary(browser, origin, inLibrary, size);
    // Until the worker has read all texts a key finds less
    await new Promise((resolve) => setTimeout(resolve, found.loaded * 2 + 1000));
    const keys = (await shown.evaluate(`shownBench.keystrokes(${JSON.stringify(typed)})`)) as Times;
    note('library page: key to frame, median', size, median(keys), median(found.floor), { under: 100 });
    note('library page: key to frame, p95', size, quantile(keys, 0.95), quantile(found.floor, 0.95));
    const frames = (await shown.evaluate('shownBench.scroll()')) as Record<'own' | 'floor', Times>;
    note('scroll: between frames, p95', size, quantile(frames.own, 0.95), quantile(frames.floor, 0.95));
    const memory = await heaps(shown);
    note('memory: library page', size, memory.page, null, { unit: mb });
    note('memory: its worker', size, memory.worker, found.bytes, { unit: mb });
    await shown.close();

    const one = await call<{ own: Times; floor: Times }>(page, 'save', 1_000_000, 40, 1, chars);
    note('save one', size, median(one.own), median(one.floor), { most: 3 });
    const hundred = await call<{ own: Times; floor: Times }>(page, 'save', 2_000_000, 5, 100, chars);
    note('save a hundred at once', size, median(hundred.own), median(hundred.floor), { most: 3 });
    const removed = await call<Record<'discard' | 'undo' | 'forever' | 'floor', number>>(
      page,
      'remove',
      3_000_000,
      100,
      chars,
    );
    note('a hundred into the bin', size, removed.discard, removed.floor);
    note('a hundred out of it (undo)', size, removed.undo, removed.floor);
    note('a hundred removed for good', size, removed.forever, removed.floor);

    const exported = await call<{ own: number; floor: number }>(page, 'exportMany', 1000);
    note('export of 1,000 as a Markdown zip', size, exported.own, exported.floor);
    const backup = await call<Record<'backup' | 'restore' | 'jsonMs' | 'rawMs' | 'bytes', number> & { whole: boolean }>(
      page,
      'backUp',
    );
    if (!backup.whole) throw new Error('What was restored is not what was backed up');
    note('backup of all', size, backup.backup, backup.jsonMs);
    note('restore of all', size, backup.restore, backup.rawMs);
    await page.close();
  }
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

console.log(
  `\n| | ${sizes.map((size) => `${size.toLocaleString('en')} speeches (floor, ratio)`).join(' | ')} | mark |`,
);
console.log(`|---|${sizes.map(() => '---|').join('')}---|`);
for (const what of new Set(lines.map((line) => line.what))) {
  const cells = sizes.map((size) => {
    const line = lines.find((one) => one.what === what && one.size === size);
    if (line === undefined) return '–';
    const ratio = line.ratio === null ? '' : ` (${line.floor}, ${line.ratio.toFixed(2)})`;
    return `${line.own}${ratio}${line.good === false ? ' MISSED' : line.good === true ? ' ok' : ''}`;
  });
  console.log(`| ${what} | ${cells.join(' | ')} | ${lines.find((line) => line.what === what)?.mark ?? ''} |`);
}
const misses = lines.filter(({ good }) => good === false);
console.log(misses.length === 0 ? '\nEvery mark is reached.' : `\n${misses.length} missed.`);
process.exitCode = misses.length === 0 ? 0 : 1;
