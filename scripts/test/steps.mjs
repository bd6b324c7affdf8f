import { join } from 'node:path'
import process from 'node:process'

import { npm, runSilently } from '../run.mjs'
import { countCheck, countPlaywright, countVitest } from './count.mjs'

/** What `npm test` runs. Each name is an npm script, so each can be run by itself. */
const CHECKS_AT_ONCE = [[check('types')], [check('lint'), check('format'), check('unused')]]
const SUITES = [vitest('unit'), vitest('integration'), playwright('e2e')]

// The tools write into a pipe here, so they have to be told whether a person looks on.
const COLORS = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }

/** Runs all steps, with their reports in a folder, and tells how each went. Suites have the machine to themselves. */
export async function runSteps(folder) {
  const checked = await Promise.all(CHECKS_AT_ONCE.map((steps) => runInTurn(steps, folder)))
  return [...checked.flat(), ...(await runInTurn(SUITES, folder))]
}

async function runInTurn(steps, folder) {
  const results = []
  for (const step of steps) results.push(await runStep(step, join(folder, `${step.name}.json`)))
  return results
}

async function runStep({ name, args, env, count }, report) {
  console.log(`${name} …`)
  const started = Date.now()
  const command = npm('run', '--silent', name, '--', ...args(report))
  const { code, output } = await runSilently(...command, {
    env: { ...process.env, ...COLORS, ...env(report) },
  })
  const seconds = (Date.now() - started) / 1000
  const counted = count(code, report)
  if (counted.failed > 0) console.log(output.trimEnd())
  console.log(`${name}: ${counted.failed > 0 ? 'failed' : 'fine'} after ${seconds.toFixed(1)} s.`)
  return { name, seconds, ...counted }
}

function check(name) {
  return { name, args: () => [], env: () => ({}), count: countCheck }
}

function vitest(name) {
  const args = (report) => ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name, args, env: () => ({}), count: countVitest }
}

function playwright(name) {
  const env = (report) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  return { name, args: () => ['--reporter=list,json'], env, count: countPlaywright }
}
