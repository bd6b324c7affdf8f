import type { Settings } from '#core/library/settings'
import type { Command } from './command'

export type ChosenKeys = NonNullable<Settings['keys']>

/** Why a key cannot simply be given to a command. */
export type Clash =
  | { kind: 'reserved' }
  /** It is the key of the other one, or the first of two that are. */
  | { kind: 'taken' | 'shadowed'; command: Command }

/** Keys that write, copy or move about, in every program alike. */
const RESERVED = new Set(
  ['A', 'C', 'V', 'X', 'Q', 'W', 'Enter', 'Backspace', 'Home', 'End']
    .map((key) => `Mod+${key}`)
    .concat(['Tab', 'Shift+Tab', 'Mod+Tab', ' ', 'Escape', 'Home', 'End', 'PageUp', 'PageDown']),
)

/** The commands with the keys a person gave them. */
export function withChosenKeys(commands: readonly Command[], chosen: ChosenKeys): Command[] {
  return commands.map((command) => {
    const keys = chosen[command.id]
    if (!keys) return command
    // A line that stands for several commands names the keys they had first.
    return command.onSheet === undefined ? { ...command, keys } : { ...withoutSheet(command), keys }
  })
}

/** What stands against giving this key to a command; null when nothing does. */
export function clashOf(commands: readonly Command[], id: string, key: string): Clash | null {
  if (RESERVED.has(key)) return { kind: 'reserved' }
  const given = commands.find((command) => command.id === id)
  const others = commands.filter(
    (other) => other.id !== id && (!given?.where || !other.where || other.where === given.where),
  )
  const taken = others.find(({ keys }) => keys.includes(key))
  if (taken) return { kind: 'taken', command: taken }
  const [first = key] = key.split(' ')
  const shadowed = others.find(({ keys }) =>
    keys.some((other) => other.startsWith(`${key} `) || (first !== key && other === first)),
  )
  return shadowed ? { kind: 'shadowed', command: shadowed } : null
}

/** The choices with this key given to a command, and taken from the one that had it. */
export function giveKey(
  commands: readonly Command[],
  chosen: ChosenKeys,
  id: string,
  key: string,
): ChosenKeys {
  const clash = clashOf(commands, id, key)
  if (clash?.kind === 'reserved') return chosen
  const taken = clash?.command
  const [first = key] = key.split(' ')
  const left = taken?.keys.filter(
    (other) => other !== key && other !== first && !other.startsWith(`${key} `),
  )
  return { ...chosen, ...(taken && left && { [taken.id]: left }), [id]: [key] }
}

/** The choices without that of one command. */
export function resetKey(chosen: ChosenKeys, id: string): ChosenKeys {
  return Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== id))
}

function withoutSheet({ onSheet: _, ...command }: Command): Command {
  return command
}
