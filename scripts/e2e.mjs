import process from 'node:process'

import { buildIfStale } from './build.mjs'
import { command } from './command.mjs'
import { withDisplays } from './display.mjs'
import { run } from './run.mjs'
import { setup } from './setup.mjs'
import { tool } from './tool.mjs'

/** One for each app that runs at the same time. */
const DISPLAYS = 2

/** `npm run e2e`: drives the built app the way a person would. Arguments go to Playwright. */
await command(async () => {
  await setup()
  await buildIfStale()
  const playwright = tool('@playwright/test', 'test', ...process.argv.slice(2))
  return withDisplays(DISPLAYS, (env) => run(...playwright, { env }))
})
