import { defineConfig } from 'vitest/config';

/** Unit and page tests: pure functions in Node. Real browsers have their own runner, in `test/e2e`. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    environment: 'node',
    // Else one core of two would be left idle
    maxWorkers: 2,
    setupFiles: ['test/seed.ts'],
    // What hangs is found all the same; a slow machine that runs other things besides is given its time
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
