import process from 'node:process'
import { parseArgs } from 'node:util'

/**
 * The sizes to measure at: from `--clips 1000,10000` on the command line, else from `BENCH_CLIPS`,
 * else the usual ones. Every measurement gets every argument, and takes the one it knows.
 */
export function sizes(name, usual) {
  const { values } = parseArgs({
    options: { [name]: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  const said = values[name] ?? process.env[`BENCH_${name.toUpperCase()}`]
  if (said === undefined) return usual

  const read = String(said).split(',').map(Number)
  if (read.every((size) => size > 0)) return read
  throw new Error(`--${name} takes sizes with commas between them, like ${usual.join(',')}.`)
}
