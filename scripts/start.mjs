/** `npm start`: sets up, builds, and shows the extension at work on a sample page of each kind. */
import { setup } from './setup.mjs';
import { heading, run, runPackage } from './steps.mjs';

/** @param {number} code @param {string} what */
function orThrow(code, what) {
  if (code !== 0) throw new Error(`${what} 失败，请看上面的输出 · failed, see above (${code})`);
}

try {
  heading('准备 · Set-up');
  const { chromium } = await setup();
  heading('构建 · Build');
  orThrow(await runPackage('wxt/bin/wxt.mjs', ['build']), 'wxt build');
  // The rest is TypeScript: it shares its browser and server with the tests
  orThrow(await run(process.execPath, ['--import', 'tsx', 'scripts/tour.ts'], { CHROME_PATH: chromium }), 'tour');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
