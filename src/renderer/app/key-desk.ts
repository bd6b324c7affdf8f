import type { Settings } from '#core/library/settings'
import type { Messages } from '#core/messages/messages-of'
import { keyName } from '../components/key-name'
import { shownKey } from '../components/shown-key'
import type { KeyDesk } from '../features/settings/key-choices'
import { clashOf, giveKey, resetKey } from './commands/chosen-keys'
import type { Command } from './commands/command'

type Desk = {
  /** As they are now, with the keys that were chosen. */
  commands: readonly Command[]
  isMac: boolean
  settings: Settings
  messages: Messages['keys']
  onChange: (keys: NonNullable<Settings['keys']>) => void
}

/** What the settings show of the keys, and do with them. */
export function keyDesk({ commands, isMac, settings, messages, onChange }: Desk): KeyDesk {
  const chosen = settings.keys ?? {}
  const shown = (key: string) => shownKey(key, isMac, messages.then)
  const groups = ['Anywhere', 'Going', 'Clips', 'Reading'] as const
  return {
    groups: groups.map((group) => ({
      name: messages.groups[group],
      commands: commands
        .filter((command) => command.group === group)
        .map(({ id, title, keys }) => ({
          id,
          title,
          keys: keys.map(shown),
          isChanged: chosen[id] !== undefined,
        })),
    })),
    nameOf: (pressed) => keyName(pressed, isMac),
    shown,
    clashOf: (id, key) => {
      const clash = clashOf(commands, id, key)
      if (clash === null) return null
      if (clash.kind === 'reserved') {
        return { message: messages.reserved(shown(key)), canTake: false }
      }
      const [first = key] = key.split(' ')
      const said = clash.kind === 'taken' ? messages.taken : messages.shadowed
      return {
        message: said(shown(clash.kind === 'taken' ? key : first), clash.command.title),
        canTake: true,
      }
    },
    onGive: (id, key) =>
      onChange(key === null ? { ...chosen, [id]: [] } : giveKey(commands, chosen, id, key)),
    onReset: (id) => onChange(resetKey(chosen, id)),
    onResetAll: () => onChange({}),
  }
}
