import { defineConfig } from 'vitest/config';

/** Tests in a real Chromium, on the built extension. One file at a time: each has a browser of its own. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
