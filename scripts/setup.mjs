import process from 'node:process'
import { fileURLToPath } from 'node:url'

import { command } from './command.mjs'
import { answers } from './electron.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { installSystemLibraries } from './setup/install-system-libraries.mjs'
import { placeElectron, removeElectron } from './setup/place-electron.mjs'

/** Puts in place all that building and running the app need. Quiet when it is all there. */
export async function setup() {
  await installPackages()
  const program = await placeElectron()
  await installSystemLibraries(program)
  if (answers(program)) return

  console.log('The Electron in place does not run, so it is placed anew.')
  await removeElectron()
  if (answers(await placeElectron())) return
  throw new Error(`Electron does not run on this system. Try ${program} by hand to see why.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await command(setup)
