import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts on purpose: a story that does not build must not keep the tests from telling why.
export default defineConfig({
  plugins: [solid()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    environment: 'node',
    // Files share their imports, which would else take most of the time; no test changes what another one imports.
    isolate: false,
    // A machine that has much else to do takes its time; what hangs is still found.
    testTimeout: 30_000,
  },
});
