/** `npm run dev`: sets up, and opens Chromium with the extension, which reloads whenever a source changes. */
import { setup } from './setup.mjs';
import { runPackage, runScript } from './steps.mjs';

await runScript(async () => {
  const { chromium } = await setup();
  process.exitCode = await runPackage('wxt/bin/wxt.mjs', [], { CHROME_PATH: chromium });
});
