import type { Messages } from '#core/messages/messages-of'
import { shownKey } from '../../components/shown-key'
import type { Command } from './command'

/** The commands that have keys, by group, as the help sheet shows them. */
export function keySheet(commands: readonly Command[], isMac: boolean, messages: Messages['keys']) {
  const groups = ['Anywhere', 'Going', 'Clips', 'Reading', 'Notes'] as const
  return groups.map((name) => ({
    name: messages.groups[name],
    commands: commands
      .filter(({ group, keys, onSheet }) => group === name && keys.length > 0 && onSheet !== null)
      .map((command) => command.onSheet ?? command)
      .map(({ title, keys }) => ({
        title,
        keys: keys.map((key) => shownKey(key, isMac, messages.then)),
      })),
  }))
}
