import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // tests/e2e is Playwright's.
    include: [
      '{lib,locales,components,entrypoints,cli}/**/*.test.{ts,tsx}',
      'tests/{unit,portals,accuracy}/**/*.test.ts',
    ],
    testTimeout: 30_000,
  },
});
