import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.test.ts',
  outputDir: 'test-results',
  // Each test starts the real app with a library of its own; two at once is what a small machine bears.
  workers: 2,
  fullyParallel: true,
  // A busy machine may starve one of two apps; how many needed a second try is said.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
})
