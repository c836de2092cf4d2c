/** `npm run check [-- BRANCH]`: types, lint, and the tests of what differs from the last commit, or from a branch. */
import { setup } from './setup.mjs';
import { heading, orThrow, runPackage, runScript } from './steps.mjs';

const since = process.argv[2] ?? 'HEAD';

/** @type {readonly (readonly [title: string, file: string, args: readonly string[]])[]} */
const steps = [
  ['类型 · Types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']],
  ['规范 · Lint', '@biomejs/biome/bin/biome', ['check']],
  ['改动的测试 · Tests of what changed', 'vitest/vitest.mjs', ['run', '--changed', since, '--passWithNoTests']],
];

await runScript(async () => {
  await setup();
  orThrow(await runPackage('wxt/bin/wxt.mjs', ['prepare']), 'wxt prepare');
  for (const [title, file, args] of steps) {
    heading(title);
    const code = await runPackage(file, args);
    if (code !== 0) process.exitCode = 1;
  }
});
