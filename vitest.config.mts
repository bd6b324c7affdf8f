import { defineConfig } from 'vitest/config'
import { workerScripts } from './scripts/embedded-scripts.mts'

const plugins = workerScripts()

export default defineConfig({
  test: {
    // Left to itself, Vitest keeps one processor free, which on a small machine is half of them.
    maxWorkers: '100%',
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Property tests take their time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        plugins,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 60_000,
          // Some bundle a program first.
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
