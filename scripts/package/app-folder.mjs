import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

import { distFolder } from '../electron.mjs'
import { inRoot } from '../places.mjs'
import { withTemporaryFolder } from '../temporary-folder.mjs'
import { writeIntegrity } from './asar-integrity.mjs'
import { setReleaseFuses } from './fuses.mjs'

const LAYOUTS = {
  linux: { from: 'electron', program: 'commonplace', resources: 'resources' },
  win32: { from: 'electron.exe', program: 'commonplace.exe', resources: 'resources' },
  darwin: {
    from: 'Electron.app',
    program: 'Commonplace.app',
    resources: join('Commonplace.app', 'Contents', 'Resources'),
  },
}

/** Fills a folder with Electron, the app inside it, and a notebook for the command line beside it. */
export async function makeAppFolder(product, folder) {
  const { from, program, resources } = LAYOUTS[process.platform]
  await rm(folder, { recursive: true, force: true })
  await cp(distFolder, folder, { recursive: true, verbatimSymlinks: true })
  await rename(join(folder, from), join(folder, program))
  await removeDefaultApp(join(folder, resources))
  await packApp(product, join(folder, resources, 'app.asar'))
  await copyCommandLine(join(folder, resources, 'cli'))
  await placeLicenses(folder)
  // The system's own reader is to show it, which cannot look into the archive.
  await cp(inRoot('out', 'licenses.txt'), join(folder, resources, 'licenses.txt'))
  if (process.platform === 'darwin')
    await writeIntegrity(join(folder, program), join(folder, resources, 'app.asar'))
  await setReleaseFuses(join(folder, program))
}

async function removeDefaultApp(resources) {
  for (const name of ['default_app.asar', 'app']) {
    await rm(join(resources, name), { recursive: true, force: true })
  }
}

/** The bundle holds all it needs, so nothing of node_modules goes in. */
function packApp(product, archive) {
  return withTemporaryFolder(async (folder) => {
    const { createPackage } = await import('@electron/asar')
    await writeFile(join(folder, 'package.json'), JSON.stringify(trimmed(product), null, 2))
    for (const name of ['out', 'resources']) await copyIfThere(inRoot(name), join(folder, name))
    await rm(join(folder, 'out', '.built'), { force: true })
    await createPackage(folder, archive)
  })
}

function trimmed({ name, productName, version, main, license }) {
  return { name, productName, version, main, license, desktopName: `${name}.desktop` }
}

/** Plain Node cannot read the archive, so the command line has its code in the open. */
async function copyCommandLine(folder) {
  await mkdir(folder, { recursive: true })
  await cp(inRoot('out', 'main'), folder, { recursive: true })
}

async function placeLicenses(folder) {
  const electrons = join(folder, 'LICENSE')
  if (existsSync(electrons)) await rename(electrons, join(folder, 'LICENSE.electron.txt'))
  await copyIfThere(inRoot('LICENSE'), join(folder, 'LICENSE'))
}

async function copyIfThere(from, to) {
  if (existsSync(from)) await cp(from, to, { recursive: true })
}
