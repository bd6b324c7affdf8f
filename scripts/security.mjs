import process from 'node:process'

import { buildIfStale } from './build.mjs'
import { command } from './command.mjs'
import { withDisplay } from './display.mjs'
import { inRoot } from './places.mjs'
import { run } from './run.mjs'
import { setup } from './setup.mjs'
import { tool } from './tool.mjs'

const WHOLE = '--whole'
const PAYLOADS = ['unprotected', 'layers', 'roads']
const GIANTS = 'giants'

/**
 * `npm run security`: opens payloads unprotected, then with each layer taken away, then in the app by every road.
 * `-- --whole` tries all payloads of others, not every so many of them; `-- unprotected`, `-- layers`, `-- roads` are one
 * of the three. `-- giants` clips pages that are far too large, and writes, pastes and imports what is, and measures the
 * window meanwhile; `-- inputs` reads thousands of spoiled files and asks servers that lie. Other words go to the runner.
 */
await command(async () => {
  const words = process.argv.slice(2)
  await setup()
  return words[0] === 'inputs' ? readInputs(words.slice(1)) : showPayloads(words)
})

async function showPayloads(words) {
  await buildIfStale()
  const config = ['--config', inRoot('tests', 'security', 'playwright.config.ts')]
  const rest = words.filter((word) => word !== WHOLE && word !== GIANTS)
  const suites = words.includes(GIANTS) ? [GIANTS] : PAYLOADS
  const chosen = suites.map((name) => `--project=${name}`)
  const playwright = tool('@playwright/test', 'test', ...config, ...chosen, ...rest)
  const whole = words.includes(WHOLE) ? { COMMONPLACE_PAYLOADS_WHOLE: '1' } : {}
  return withDisplay((env) => run(...playwright, { env: { ...env, ...whole } }))
}

function readInputs(words) {
  const how = ['run', '--project', 'integration', '--no-file-parallelism']
  const suites = ['tests/integration/hostile', 'tests/integration/import/hostile-archives']
  const env = { ...process.env, COMMONPLACE_SOAK: '1' }
  return run(...tool('vitest', ...how, ...suites, ...words), { env })
}
