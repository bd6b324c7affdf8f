import { readFileSync } from 'node:fs'

import { expectSuccess } from '../command.mjs'
import { inRoot } from '../places.mjs'
import { npm, run } from '../run.mjs'

/** Installs what package-lock.json lists, unless it is installed already. */
export async function installPackages() {
  if (isInstalled()) return
  console.log('Installing the packages that package-lock.json lists.')
  const code = await run(...npm('ci', '--loglevel=error'))
  expectSuccess(code, 'The packages could not be installed. What npm says above tells why.')
}

/** npm writes its own list into node_modules as the last thing it does: that is the stamp. */
function isInstalled() {
  const wanted = packagesIn(inRoot('package-lock.json'))
  const installed = packagesIn(inRoot('node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || fits(entry, installed[path]),
  )
}

function fits(wanted, installed) {
  return installed ? installed.version === wanted.version : Boolean(wanted.optional)
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages
  } catch {
    return {}
  }
}
