import {
  CommandBegun,
  CommandSaid,
  type ExitCode,
  type TypedCommand,
} from '#contract/owner-requests'
import { OWNER_GONE, type Visit } from './knock'

/**
 * Runs a command in the owner as if it ran here, and gives its exit code; null when the owner went before
 * it began, so that another may be asked. Aborting tells the command to stop, as Ctrl+C does.
 */
export async function runThere(
  visit: Visit,
  command: TypedCommand,
  said: (stream: 'out' | 'err', text: string) => void,
  interrupted: AbortSignal,
): Promise<ExitCode | null> {
  let hasBegun = false
  visit.onMessage((message) => {
    if (CommandBegun.safeParse(message).success) hasBegun = true
    const piece = CommandSaid.safeParse(message).data
    if (piece) said(piece.stream, piece.text)
  })
  try {
    return (await visit.ask('command.run', command, interrupted)).code
  } catch (cause) {
    if (hasBegun || cause !== OWNER_GONE) throw cause
    return null
  } finally {
    visit.leave()
  }
}
