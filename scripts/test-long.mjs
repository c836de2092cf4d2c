/** `npm run test:long`: sets up, and runs what takes too long for every change: generated pages, kills of the browser, benches. */
import { setup } from './setup.mjs';
import { heading, orThrow, run, runPackage, runScript } from './steps.mjs';

/** @type {readonly (readonly [title: string, file: string, ...args: string[]])[]} */
const steps = [
  ['随机网页 · Generated pages', 'test/fuzz/run.ts', '25000'],
  ['强行关闭浏览器 · Kills of the browser', 'test/crash/run.ts', '60'],
  ['净稿质量 · Quality', 'test/quality/run.ts', '--alone'],
  ['转换 · Conversion', 'test/bench/convert.ts'],
  ['修复 · Repair', 'test/bench/repair.ts'],
  ['文库 · Library', 'test/bench/library/run.ts'],
];

await runScript(async () => {
  const { chromium } = await setup();
  orThrow(await runPackage('wxt/bin/wxt.mjs', ['build']), 'wxt build');
  let failed = 0;
  for (const [title, file, ...args] of steps) {
    heading(title);
    const code = await run(process.execPath, ['--import', 'tsx', file, ...args], { CHROME_PATH: chromium });
    console.log(code === 0 ? '✓' : `✗ ${title} (${code})`);
    if (code !== 0) failed++;
  }
  console.log(`${steps.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
