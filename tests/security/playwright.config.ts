import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  // In this order: what payloads do unprotected comes first, or the figures after it would prove nothing.
  projects: ['unprotected', 'layers', 'roads', 'giants'].map((name) => ({
    name,
    testMatch: name === 'giants' ? 'giant*.test.ts' : `${name}.test.ts`,
  })),
  outputDir: '../../test-results/security',
  workers: 1,
  timeout: 20 * 60_000,
  reporter: 'list',
})
