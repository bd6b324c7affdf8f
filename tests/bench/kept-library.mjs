import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { count } from './table.mjs'

// A large library takes minutes to make, so each size is kept; what measurements add to it they take out again.
const FOLDER = join(tmpdir(), 'commonplace-bench-libraries')
/** To be counted up when pages or files are made otherwise. */
const MAKE = 1

/** The home of a library with so many clips: `library`, the app's own `data`, and the same rows in `articles.db`. */
export async function keptLibrary(size, bundled, sqlite) {
  const home = join(FOLDER, `${size}-${MAKE}`)
  if (existsSync(home)) return home

  console.log(
    `\nMaking a library of ${count(size)} clips in ${home}; it is kept for the next time.`,
  )
  const unready = `${home}.unready`
  rmSync(unready, { recursive: true, force: true })
  mkdirSync(unready, { recursive: true })
  const args = [unready, String(size), bundled, ...(sqlite ? [sqlite] : [])]
  const maker = fork(join(import.meta.dirname, 'make-library.mjs'), args)
  const [code] = await once(maker, 'exit')
  if (code !== 0) throw new Error('The library to measure could not be made.')
  renameSync(unready, home)
  return home
}
