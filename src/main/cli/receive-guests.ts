import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import type { OwnerDoor } from '#core/owner-door'
import { announceDoor } from '#storage/lock'
import { openDoor, type Listener, type OpenDoor, type OwnerWork } from '../owner/open-door'
import { socketAddress } from '../owner/socket-address'
import type { OpenNotebook } from './open-notebook'
import { runCommandLine } from './run-command-line'

/** What this process is to those who come to its door. */
export type Host = {
  program: OwnerDoor['program']
  version: string
  showWindow: OwnerWork['showWindow']
}

/** Lets commands of other processes run on the library that this one has open, and writes into its lock where. */
export async function receiveGuests(open: OpenNotebook, host: Host): Promise<OpenDoor> {
  const { paths } = open.notebook.tools.store
  const surroundings = { env: process.env, platform: process.platform, temporary: tmpdir() }
  const address = await socketAddress(paths.folder, surroundings)
  const secret = randomBytes(24).toString('hex')

  const door = await openDoor(address, secret, {
    showWindow: host.showWindow,
    runCommand: ({ words, folder, colors }, { said, gone }) =>
      runCommandLine(words, {
        out: stream('out', said, colors),
        err: stream('err', said, colors),
        folder,
        version: host.version,
        interrupted: gone,
        // The guest has found out which library it means, and came here for that.
        reachLibrary: (_asked, _terminal, work) => work(open),
        libraryFolder: () => paths.folder,
      }),
  })
  await announceDoor(paths.lock, { address, secret, program: host.program })
  return door
}

function stream(name: 'out' | 'err', said: Listener['said'], isTTY: boolean) {
  return { isTTY, write: (text: string) => said(name, text), on: () => undefined }
}
