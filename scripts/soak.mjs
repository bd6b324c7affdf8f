import process from 'node:process'

import { command } from './command.mjs'
import { run } from './run.mjs'
import { setup } from './setup.mjs'
import { tool } from './tool.mjs'

/** The suites that inject faults or try libraries at random; other names can be given as arguments. */
const SUITES = ['tests/integration/storage', 'tests/integration/index']

/** `npm run soak`: the tests that break storage and search, at full length, one after the other. */
await command(async () => {
  await setup()
  const asked = process.argv.slice(2)
  const suites = asked.length === 0 ? SUITES : asked
  const how = ['run', '--project', 'integration', '--no-file-parallelism']
  const vitest = tool('vitest', ...how, ...suites)
  return run(...vitest, { env: { ...process.env, COMMONPLACE_SOAK: '1' } })
})
