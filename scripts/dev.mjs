import process from 'node:process'

import { command } from './command.mjs'
import { withDisplay } from './display.mjs'
import { needsNoSandbox } from './electron.mjs'
import { run } from './run.mjs'
import { setup } from './setup.mjs'
import { tool } from './tool.mjs'

/** `npm run dev`: opens the app and follows every change to its source. */
await command(async () => {
  await setup()
  return withDisplay((env) => run(...tool('electron-vite', ...devArguments()), { env }))
})

function devArguments() {
  const sandbox = needsNoSandbox() ? ['--noSandbox'] : []
  return ['dev', '--watch', ...sandbox, '--', ...process.argv.slice(2)]
}
