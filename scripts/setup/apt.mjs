import { spawnSync } from 'node:child_process'
import process from 'node:process'

import { expectSuccess } from '../command.mjs'
import { runSilently } from '../run.mjs'

const WAIT_FOR_OTHERS = ['-o', 'DPkg::Lock::Timeout=300']

/** Whether this system installs its packages with apt. */
export function hasApt() {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
}

/** Whether apt can install a package of this name. */
export function isAptKnown(name) {
  if (name === null) return false
  const { stdout } = spawnSync('apt-cache', ['pkgnames', name], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').includes(name)
}

/** Whether a package of this name is installed. */
export function isAptInstalled(name) {
  const asked = ['-W', '-f', '${db:Status-Status}', name]
  const { stdout } = spawnSync('dpkg-query', asked, { encoding: 'utf8' })
  return (stdout ?? '').startsWith('installed')
}

/** Fetches the list of packages, then installs those that are named once the list is there. */
export async function aptInstall(namePackages) {
  await aptGet('update')
  await aptGet('install', '--no-install-recommends', ...namePackages())
}

async function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const all = ['-qq', '-y', ...WAIT_FOR_OTHERS, ...args]
  const { code, output } = await runSilently('apt-get', all, { env })
  expectSuccess(code, `apt-get ${args.join(' ')} failed:\n${output}`)
}
