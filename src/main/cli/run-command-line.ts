import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { NotebookError } from '#core/problem'
import { defaultLibrary } from '#storage/default-library'
import type { Command } from './command'
import { commandHelp, overallHelp } from './help-text'
import { openNotebook } from './open-notebook'
import { wantsJson, type Words } from './options'
import { readCommandLine } from './read-command-line'
import { Terminal, type Stream } from './terminal'
import { WrongUsage } from './wrong-usage'

/** What the command line needs of the process it runs in. */
export type Surroundings = {
  out: Stream
  err: Stream
  env: Readonly<Record<string, string | undefined>>
  home: string
  folder: string
  version: string
  interrupted: AbortSignal
}

export type ExitCode = 0 | 1 | 2

/** Does what the words ask and gives the exit code. Never throws: what went wrong is said. */
export async function runCommandLine(
  typed: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const terminal = new Terminal(surroundings.out, surroundings.err, wantsJson(typed))
  try {
    const wish = readCommandLine(typed)
    switch (wish.wish) {
      case 'version':
        terminal.tell(`commonplace ${surroundings.version}`, { version: surroundings.version })
        return 0
      case 'help':
        terminal.say(wish.command ? commandHelp(wish.command) : overallHelp())
        return 0
      case 'run':
        return await run(wish.command, wish.words, terminal, surroundings)
    }
  } catch (thrown) {
    if (!(thrown instanceof WrongUsage)) {
      terminal.fail(thrown)
      return 1
    }
    const about = thrown.command === null ? '' : ` ${thrown.command}`
    const hint = `\nSee: commonplace${about} --help`
    terminal.fail(new NotebookError('bad-request', thrown.message, { cause: thrown }), hint)
    return 2
  }
}

async function run(
  command: Command,
  { options, operands }: Words,
  terminal: Terminal,
  { env, home, folder, interrupted }: Surroundings,
): Promise<ExitCode> {
  const library = resolve(folder, options.library || defaultLibrary(env, home))
  if (!command.beginsLibrary) refuseMissing(library)
  const open = await openNotebook(library, (message) => terminal.remark(message))
  try {
    const call = { ...open, terminal, options, operands, folder, interrupted }
    return (await command.run(call)) === 'done' ? 0 : 1
  } finally {
    await open.close()
  }
}

// A mistyped folder should not answer that it is empty, nor become a library.
function refuseMissing(library: string) {
  if (existsSync(join(library, 'library.json')) || existsSync(join(library, 'clips'))) return
  // A file in the folder's place is refused, in its own words, when the library is opened.
  if (statSync(library, { throwIfNoEntry: false })?.isFile()) return
  throw new NotebookError(
    'not-found',
    `There is no library in ${library}. Begin one with: commonplace clip ADDRESS, or name another with --library.`,
  )
}
