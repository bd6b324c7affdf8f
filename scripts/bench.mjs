import { existsSync, readdirSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

import { buildIfStale } from './build.mjs'
import { command } from './command.mjs'
import { withDisplay } from './display.mjs'
import { inRoot } from './places.mjs'
import { run } from './run.mjs'
import { setup } from './setup.mjs'

const FOLDER = inRoot('tests', 'bench')
// Exit codes above this tell of a signal: someone wants to stop, so nothing more is begun.
const STOPPED = 128

/**
 * `npm run bench -- storage --clips 1000`: measures, one after the other, what has a name that begins so; without a
 * name everything. Options go to every measurement.
 */
await command(async () => {
  const [first = '', ...rest] = process.argv.slice(2)
  const [name, options] = first.startsWith('-') ? ['', [first, ...rest]] : [first, rest]
  const benches = findBenches().filter((each) => each.startsWith(name))
  if (benches.length === 0) return console.log(`Nothing to measure begins with “${name}”.`)
  await setup()
  await buildIfStale()
  return withDisplay((env) => runInTurn(benches, options, env))
})

function findBenches() {
  if (!existsSync(FOLDER)) return []
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.bench.mjs'))
    .sort()
}

async function runInTurn(benches, options, env) {
  let worst = 0
  for (const name of benches) {
    console.log(`\n${name}`)
    const args = [join(FOLDER, name), ...options]
    const code = await run(process.execPath, args, { env })
    if (code !== 0)
      console.error(`\n${name} ${endingOf(code)}. What should follow was not measured.`)
    if (code > STOPPED) return code
    worst = Math.max(worst, code)
  }
  return worst
}

// One that is ended from outside, as by a system that is short of memory, cannot say so itself.
function endingOf(code) {
  const [signal] = Object.entries(constants.signals).find(([, at]) => at === code - STOPPED) ?? []
  return signal ? `was ended by ${signal}` : `ended with exit code ${code}`
}
