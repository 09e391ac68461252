import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// With `FC_RUNS` times as many values for each property, a test may take as much longer.
const times = Number(process.env.FC_RUNS) || 1;

// A whole site is built once for the tests that read or browse it; the others need no build.
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/last-line.ts'],
    maxWorkers: 2,
    setupFiles: './tests/support/properties.ts',
    // The commands that tests start share what Node has compiled.
    env: { NODE_COMPILE_CACHE: resolve('.cache/compiled') },
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
          testTimeout: 30_000 * times,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: './tests/support/built-sites.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
