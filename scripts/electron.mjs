import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { inRoot } from './places.mjs'

export const electronFolder = inRoot('node_modules', 'electron')
export const distFolder = join(electronFolder, 'dist')
export const pathFile = join(electronFolder, 'path.txt')

/** The file that tells a stand-in from the official Electron. */
export const STAND_IN_MARK = 'STAND-IN.md'

/** The program that `require('electron')` gives, or null when it is not wholly in place. */
export function findElectron() {
  if (!existsSync(pathFile) || !existsSync(join(distFolder, 'version'))) return null
  const program = join(distFolder, readFileSync(pathFile, 'utf8'))
  return existsSync(program) ? program : null
}

/** Whether the Electron in place is the one for development only. */
export function isStandIn() {
  return existsSync(join(distFolder, STAND_IN_MARK))
}

/** Whether the program runs at all. Asked as plain Node, so neither display nor sandbox matter. */
export function answers(program) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const asked = ['-p', 'process.versions.electron']
  const { status, stdout } = spawnSync(program, asked, { env, encoding: 'utf8', timeout: 30_000 })
  return status === 0 && /^\d+\.\d+/.test(stdout)
}

/** Chromium refuses to run as root with its sandbox; nobody else ever goes without. */
export function needsNoSandbox() {
  return process.getuid?.() === 0
}
