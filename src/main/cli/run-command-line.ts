import type { ExitCode } from '#contract/owner-requests'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import type { Command } from './command'
import type { AskedLibrary } from './library-asked-for'
import { commandHelp, overallHelp } from './help-text'
import type { OpenNotebook } from './open-notebook'
import { wantsJson, type Words } from './options'
import { readCommandLine } from './read-command-line'
import { Terminal, type Stream } from './terminal'
import { WrongUsage } from './wrong-usage'

/** What the command line needs of the process it runs in. */
export type Surroundings = {
  out: Stream
  err: Stream
  folder: string
  version: string
  interrupted: AbortSignal
  reachLibrary: ReachLibrary
  /** The folder of the library that is asked for, whoever has it open. */
  libraryFolder: (asked: AskedLibrary) => string
}

/**
 * Does a piece of work on the library that is asked for, in this process, or has the command run in the process
 * that has the library. Remarks on what was found while opening go to the terminal.
 */
export type ReachLibrary = (
  asked: AskedLibrary,
  terminal: Terminal,
  work: (open: OpenNotebook) => Promise<ExitCode>,
) => Promise<ExitCode>

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
    const words = sentence('plain', thrown.message)
    terminal.fail(new NotebookError('bad-request', words, { cause: thrown }), hint)
    return 2
  }
}

async function run(
  command: Command,
  { options, operands }: Words,
  terminal: Terminal,
  { folder, interrupted, reachLibrary, libraryFolder }: Surroundings,
): Promise<ExitCode> {
  const alone = { terminal, options, operands, folder, interrupted }
  if ('runAlone' in command) return (await command.runAlone(alone)) === 'done' ? 0 : 1
  const asked = { named: options.library, mayBegin: command.beginsLibrary }
  if ('runOnFolder' in command) {
    const call = { library: libraryFolder(asked), terminal, options, operands, interrupted }
    return (await command.runOnFolder(call)) === 'done' ? 0 : 1
  }
  return reachLibrary(asked, terminal, async (open) => {
    return (await command.run({ ...open, ...alone })) === 'done' ? 0 : 1
  })
}
