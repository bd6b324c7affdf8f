import process from 'node:process'

import { buildIfStale } from './build.mjs'
import { command } from './command.mjs'
import { withDisplay } from './display.mjs'
import { findElectron, needsNoSandbox } from './electron.mjs'
import { runApart } from './run.mjs'
import { setup } from './setup.mjs'

// Chromium tells of every desktop service it misses; what matters to a person the app says itself.
const QUIET = '--log-level=3'

/** `npm start`: opens the app, from wherever the repository stands. */
await command(async () => {
  await setup()
  await buildIfStale()
  return withDisplay((env) => runApart(findElectron(), appArguments(), { env }))
})

function appArguments() {
  return ['.', QUIET, ...(needsNoSandbox() ? ['--no-sandbox'] : []), ...process.argv.slice(2)]
}
