import { defineConfig } from 'vitest/config';

/** Tests in a real Chromium, on the built extension. Two files beside each other: each has a browser of its own, and mostly waits for it. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    // Longer than any wait in it (`patience` in browser.ts), so that what was waited for is told and not that time was up
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
