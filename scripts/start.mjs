import process from 'node:process'

import { buildIfStale } from './build.mjs'
import { command } from './command.mjs'
import { withDisplay } from './display.mjs'
import { findElectron, needsNoSandbox } from './electron.mjs'
import { runApart } from './run.mjs'
import { setup } from './setup.mjs'

/** `npm start`: opens the app, from wherever the repository stands. */
await command(async () => {
  await setup()
  await buildIfStale()
  return withDisplay((env) => runApart(findElectron(), appArguments(), { env }))
})

function appArguments() {
  return ['.', ...(needsNoSandbox() ? ['--no-sandbox'] : []), ...process.argv.slice(2)]
}
