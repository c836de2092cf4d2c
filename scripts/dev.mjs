/** `npm run dev`: sets up, and opens Chromium with the extension, which reloads whenever a source changes. */
import { setup } from './setup.mjs';
import { runPackage } from './steps.mjs';

try {
  const { chromium } = await setup();
  process.exitCode = await runPackage('wxt/bin/wxt.mjs', [], { CHROME_PATH: chromium });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
