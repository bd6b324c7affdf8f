import process from 'node:process'
import { parseArgs } from 'node:util'

import { command } from './command.mjs'
import { run } from './run.mjs'
import { setup } from './setup.mjs'
import { tool } from './tool.mjs'

/** The suites that inject faults, and then the one that uses libraries at random; other names can be given as arguments. */
const SUITES = ['tests/integration/storage', 'tests/integration/index']
const RANDOM_USE = 'tests/integration/notebook/random-use'

const OPTIONS = { minutes: { type: 'string', default: '120' }, seed: { type: 'string' } }

/**
 * `npm run soak`: the tests that break storage and search, at full length, one after the other, and then two hours of
 * random use. `-- --minutes 10` is so long of that, `-- --seed N` the use that N once led to.
 */
await command(async () => {
  await setup()
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  const env = {
    ...process.env,
    COMMONPLACE_SOAK: '1',
    COMMONPLACE_SOAK_MINUTES: values.minutes,
    ...(values.seed === undefined ? {} : { COMMONPLACE_SOAK_SEED: values.seed }),
  }
  const how = ['run', '--project', 'integration', '--no-file-parallelism']
  const soak = (...suites) => run(...tool('vitest', ...how, ...suites), { env })
  if (positionals.length > 0) return soak(...positionals)
  const broken = values.seed === undefined ? await soak(...SUITES) : 0
  return broken === 0 ? soak(RANDOM_USE) : broken
})
