import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

import { isStandIn } from '../electron.mjs'
import { inRoot, root } from '../places.mjs'

/** What package.json says the product is called, and what the package is made of. */
export function readProduct() {
  const about = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const suffix = isStandIn() ? '-development' : ''
  return { ...about, title: about.productName, suffix, changedAt: lastChange() }
}

/** The time given to everything in a package, so that the same source makes the same package. */
function lastChange() {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, stdio: 'pipe' })
    return new Date(Number(seconds) * 1000)
  } catch {
    return statSync(inRoot('package.json')).mtime
  }
}
