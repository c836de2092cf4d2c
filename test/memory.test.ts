/** The command line holds one page at a time: a thousand files need no more memory than one. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { documentOf } from './bench/documents.ts';

const room = mkdtempSync(join(tmpdir(), 'qinggao-memory-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const clean = fileURLToPath(new URL('../scripts/clean.mjs', import.meta.url));
/** Prints the most memory that the process ever had, in kilobytes, when all else is done. */
const watch = join(room, 'watch.mjs');
writeFileSync(
  watch,
  "process.on('exit', () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`));\n",
);

/** In a small heap garbage is collected when it must be, so that what is measured is what is held. */
const smallHeap = ['--max-semi-space-size=4', '--max-old-space-size=96'];

/** Kilobytes that cleaning a folder of so many equal pages takes at most. */
function peakOf(count: number): number {
  const folder = join(room, String(count));
  mkdirSync(folder);
  const first = join(folder, '0.html');
  writeFileSync(first, documentOf(60_000));
  for (let index = 1; index < count; index++) copyFileSync(first, join(folder, `${index}.html`));
  const { status, stderr } = spawnSync(
    process.execPath,
    [...smallHeap, '--import', watch, clean, '--format', 'json', '--out', join(room, `out-${count}`), folder],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('..', import.meta.url)) },
  );
  expect({ status, stderr: stderr.replace(/\npeak \d+\n/u, '') }).toEqual({ status: 0, stderr: '' });
  return Number(/peak (\d+)/u.exec(stderr)?.[1]);
}

test('300 files need no more memory than 20, give or take what the collector leaves', () => {
  // A score of them, so that the heap has its working size in both
  expect(peakOf(300)).toBeLessThan(peakOf(20) * 1.25);
}, 600_000);
