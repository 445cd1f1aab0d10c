import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 240_000,
  // Each test starts a browser of its own; two cores carry one at a time.
  workers: 1,
  forbidOnly: true,
  outputDir: 'test-results',
});
