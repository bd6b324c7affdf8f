import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from 'vitest'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('a released program runs no code but its own', async (context) => {
  const { findElectron } = await script<{ findElectron: () => string | null }>('electron.mjs')
  const { setReleaseFuses } = await script<{ setReleaseFuses: (program: string) => Promise<void> }>(
    'package/fuses.mjs',
  )
  const electron = findElectron()
  if (!electron || process.platform === 'darwin') {
    context.skip('There is no Electron here whose program is one file.')
    return
  }
  const program = join(await aTemporaryFolder(), 'commonplace')
  await copyFile(electron, program)

  await setReleaseFuses(program)

  const wire = await getCurrentFuseWire(program)
  expect({
    runAsNode: wire[FuseV1Options.RunAsNode],
    nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
    onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
    cookies: wire[FuseV1Options.EnableCookieEncryption],
    files: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
  }).toEqual({
    runAsNode: OFF,
    nodeOptions: OFF,
    inspect: OFF,
    onlyAsar: ON,
    cookies: ON,
    files: OFF,
  })
})

// As they stand in the program: a digit each.
const OFF = '0'.charCodeAt(0)
const ON = '1'.charCodeAt(0)

function script<T>(path: string): Promise<T> {
  const address = pathToFileURL(join(process.cwd(), 'scripts', path)).href
  return import(/* @vite-ignore */ address) as Promise<T>
}
