/** `npm test`: sets up, then types, lint, unit and page tests, the build, and tests in a real browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from './firefox.mjs';
import { setup } from './setup.mjs';
import { heading, runPackage } from './steps.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const reports = mkdtempSync(join(tmpdir(), 'qinggao-test-'));

/** What a vitest run counted. A file that could not even be loaded has no failed test: it counts as one. @param {string} report */
function countsOf(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const unloaded = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((result) => result.status === 'failed');
  }).length;
  return { passed: numPassedTests, failed: numFailedTests + unloaded, skipped: numPendingTests + numTodoTests };
}

/** Runs a step that has no counts of its own: it is one failure, or nothing. @param {Promise<number>} exit */
async function plain(exit) {
  return { passed: 0, failed: (await exit) === 0 ? 0 : 1, skipped: 0 };
}

/**
 * Runs vitest and counts.
 *
 * @param {string} config
 * @param {Record<string, string>} environment
 * @returns {Promise<Counts>}
 */
async function vitest(config, environment) {
  const report = join(reports, `${config}.json`);
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runPackage('vitest/vitest.mjs', args, environment);
  try {
    const counts = countsOf(report);
    return { ...counts, failed: counts.failed === 0 && code !== 0 ? 1 : counts.failed };
  } catch {
    // No report, or half of one: the run itself broke off
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {{ chromium: string }} machine */
function steps({ chromium }) {
  return [
    {
      title: '类型 · Types',
      run: async () => {
        const prepared = await plain(runPackage('wxt/bin/wxt.mjs', ['prepare']));
        return prepared.failed > 0 ? prepared : plain(runPackage('typescript/bin/tsc', ['--noEmit', '-p', '.']));
      },
    },
    { title: '规范 · Lint', run: () => plain(runPackage('@biomejs/biome/bin/biome', ['check'])) },
    { title: '单元与页面 · Unit and page tests', run: () => vitest('vitest.config.ts', {}) },
    { title: '构建 · Build', run: () => plain(runPackage('wxt/bin/wxt.mjs', ['build'])) },
    {
      title: '构建（Firefox）· Build for Firefox',
      run: async () => {
        if (findFirefox() !== null) return plain(runPackage('wxt/bin/wxt.mjs', ['build', '-b', 'firefox']));
        console.log(
          '没有 Firefox，跳过它的测试 · No Firefox here: its test is skipped (Debian/Ubuntu: apt-get install firefox-esr)',
        );
        return { passed: 0, failed: 0, skipped: 0 };
      },
    },
    {
      title: '真实浏览器 · Real browser tests',
      run: () => vitest('vitest.e2e.config.ts', { CHROME_PATH: chromium }),
    },
  ];
}

async function main() {
  heading('准备 · Set-up');
  const machine = await setup();
  const results = [];
  for (const { title, run } of steps(machine)) {
    heading(title);
    const start = Date.now();
    const counts = await run();
    results.push({ title, counts, seconds: (Date.now() - start) / 1000 });
  }

  heading('结果 · Result');
  for (const { title, counts, seconds } of results) {
    console.log(`${counts.failed === 0 ? '✓' : '✗'} ${title} (${seconds.toFixed(1)} s)`);
  }
  const sum = (/** @type {keyof Counts} */ key) => results.reduce((total, { counts }) => total + counts[key], 0);
  const failed = sum('failed');
  console.log(failed === 0 ? '全部通过 · All passed' : '有失败，请看上面的输出 · Something failed, see above');
  console.log(`${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
