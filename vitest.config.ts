import { defineConfig } from 'vitest/config';

/** Unit and page tests: pure functions in Node. Real browsers have their own runner, in `test/e2e`. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
