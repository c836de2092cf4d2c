/** `npm start`: sets up, builds, and shows the extension at work on a sample page of each kind. */
import { setup } from './setup.mjs';
import { heading, orThrow, run, runPackage, runScript } from './steps.mjs';

await runScript(async () => {
  heading('准备 · Set-up');
  const { chromium } = await setup();
  heading('构建 · Build');
  orThrow(await runPackage('wxt/bin/wxt.mjs', ['build']), 'wxt build');
  // The rest is TypeScript: it shares its browser and server with the tests
  orThrow(await run(process.execPath, ['--import', 'tsx', 'scripts/tour.ts'], { CHROME_PATH: chromium }), 'tour');
});
