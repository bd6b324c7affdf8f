import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { distFolder, electronFolder } from '../electron.mjs'
import { runSilently } from '../run.mjs'
import { withTemporaryFolder } from '../temporary-folder.mjs'

const PATIENCE = 60_000
const LOOK_EVERY = 2_000

/** Runs Electron's own installer. Gives null when it worked, or in a few words why it did not. */
export function downloadOfficialElectron() {
  return withTemporaryFolder(async (folder) => {
    const stalled = new AbortController()
    const watch = whenNothingGrows([folder, distFolder], () => stalled.abort())
    try {
      const { code, output } = await install(folder, stalled.signal)
      return code === 0 ? null : reasonIn(output)
    } catch (error) {
      return stalled.signal.aborted ? `nothing arrived for ${PATIENCE / 1000} s` : error.message
    } finally {
      clearInterval(watch)
    }
  })
}

function install(folder, signal) {
  const inFolder = { TMPDIR: folder, TMP: folder, TEMP: folder }
  const env = { ...process.env, ...inFolder, ELECTRON_GET_NO_PROGRESS: '1' }
  return runSilently(process.execPath, [join(electronFolder, 'install.js')], { env, signal })
}

/** A slow line may take its time; only a download that stands still is given up. */
function whenNothingGrows(folders, giveUp) {
  let size = 0
  let since = Date.now()
  return setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + sizeOf(folder), 0)
    if (now !== size) since = Date.now()
    size = now
    if (Date.now() - since > PATIENCE) giveUp()
  }, LOOK_EVERY)
}

function sizeOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.size ?? 0
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

function reasonIn(output) {
  const line = output.split('\n').find((text) => /^\w*Error\b/.test(text))
  return line?.replace(/^\w*Error:?\s*/, '') || 'its installer failed'
}
