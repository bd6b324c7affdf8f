import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../test-results/security',
  workers: 1,
  timeout: 20 * 60_000,
  reporter: 'list',
})
