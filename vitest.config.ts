import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['lib/**/*.test.ts', 'locales/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/portals/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
