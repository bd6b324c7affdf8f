import { randomBytes } from 'node:crypto'
import { inEnglish } from '#core/messages/sentence'
import type { ExitCode } from '#contract/owner-requests'
import { appFolders } from '#storage/app-folders'
import { libraryPaths } from '#storage/library-paths'
import { findOwner } from '#storage/lock'
import { makeMachineId, readMachineId } from '#storage/machine-id'
import { openOrReach } from '../owner/open-or-reach'
import { runThere } from '../owner/run-there'
import { libraryAskedFor } from './library-asked-for'
import { openNotebook, type OpenNotebook, type OwnNotebook } from './open-notebook'
import { receiveGuests } from './receive-guests'
import type { ReachLibrary, Surroundings } from './run-command-line'
import type { Terminal } from './terminal'

/** Milliseconds to wait for a Commonplace that starts, ends or does not answer. */
const PATIENCE = 5000

/** Milliseconds that a command may linger before it says why. */
const NOTICED = 1000

type Asker = Pick<Surroundings, 'folder' | 'version' | 'interrupted'> & {
  env: Readonly<Record<string, string | undefined>>
  home: string
  /** Where the library that is used by itself was moved to. */
  moved?: string | null
}

/**
 * How a command of its own process comes to a library: it opens it, and while it has it lets the commands
 * of others run here; where another process has it, the command runs there.
 */
export function reachFromTerminal(typed: readonly string[], asker: Asker): ReachLibrary {
  return async (asked, terminal, work) => {
    const library = libraryAskedFor(asked, asker)
    const { data } = appFolders(asker.env, process.platform, asker.home)
    const machine = await readMachineId(data, () => makeMachineId(randomBytes(6)))
    const { lock } = libraryPaths(library, machine)
    const command = { words: [...typed], folder: asker.folder, colors: terminal.isWatched }

    const reached = await openOrReach(
      {
        owner: () => findOwner(lock),
        open: () => openNotebook(library, machine, (said) => terminal.remark(inEnglish(said))),
        visit: (visit) =>
          runThere(visit, command, (...piece) => terminal.pass(...piece), asker.interrupted),
      },
      PATIENCE,
      asker.interrupted,
    )
    return reached.at === 'owner'
      ? reached.there
      : workHere(reached.here, terminal, asker.version, work)
  }
}

async function workHere(
  open: OwnNotebook,
  terminal: Terminal,
  version: string,
  work: (open: OpenNotebook) => Promise<ExitCode>,
): Promise<ExitCode> {
  // Where nothing can listen, another command has to wait until this one is done.
  const showWindow = () => Promise.resolve(false)
  const door = await receiveGuests(open, { program: 'command', version, showWindow }).catch(
    () => null,
  )
  try {
    return await work(open)
  } finally {
    const remark = () => terminal.remark('Another command is still at work on this library.')
    const lingering = setTimeout(remark, NOTICED)
    await door?.finish()
    clearTimeout(lingering)
    await open.close()
  }
}
