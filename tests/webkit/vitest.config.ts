import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/webkit/**/*.test.ts'],
    globalSetup: 'tests/webkit/support/serve.ts',
    setupFiles: ['src/i18n/all-words.ts'],
    environment: 'node',
    // Two browsers that draw at once would each take twice as long.
    isolate: false,
    maxWorkers: 1,
    // ms; generous for a busy machine, and still ends a test that hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000, interval: 50 } },
  },
});
