import process from 'node:process'

import { buildIfStale } from './build.mjs'
import { command } from './command.mjs'
import { withDisplay } from './display.mjs'
import { inRoot } from './places.mjs'
import { run } from './run.mjs'
import { setup } from './setup.mjs'
import { tool } from './tool.mjs'

/**
 * `npm run security`: opens every payload unprotected, then with each layer taken away, then in the app by every
 * road. Arguments go to Playwright: `-- unprotected` is the first of them alone.
 */
await command(async () => {
  await setup()
  await buildIfStale()
  const config = ['--config', inRoot('tests', 'security', 'playwright.config.ts')]
  const playwright = tool('@playwright/test', 'test', ...config, ...process.argv.slice(2))
  return withDisplay((env) => run(...playwright, { env }))
})
