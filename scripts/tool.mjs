import { readFileSync } from 'node:fs'
import process from 'node:process'

import { inRoot } from './places.mjs'

/** The command and arguments that run a package's own program, with nothing in between. */
export function tool(packageName, ...args) {
  const { bin } = JSON.parse(
    readFileSync(inRoot('node_modules', packageName, 'package.json'), 'utf8'),
  )
  const [script] = Object.values(bin)
  return [process.execPath, [inRoot('node_modules', packageName, script), ...args]]
}
