import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

// Not vite.config.ts: its plugins compile the stories, and tests must run when a story does not compile.
export default defineConfig({
  plugins: [solid()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/webkit/**'],
    // The words of all languages are there, as where pages are made.
    setupFiles: ['src/i18n/all-words.ts'],
    environment: 'node',
    // Files share module instances: importing takes most of the time otherwise. No test changes a module's state.
    isolate: false,
    // Vitest leaves one core to others by default.
    maxWorkers: '100%',
    // ms; generous for a busy machine, and still ends a test that hangs.
    testTimeout: 30_000,
  },
});
