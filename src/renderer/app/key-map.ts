import { isSingle, keyName, type Pressed } from '../components/key-name'
import type { Command, Where } from './commands/command'

const CHORD_TIME = 1_200

/** Finds the command for what was pressed. Remembers the first key of a chord for a moment. */
export function makeKeyMap(isMac: boolean, now: () => number) {
  let begun: { key: string; at: number } | null = null

  return (
    commands: readonly Command[],
    pressed: Pressed,
    where: Where,
    singleKeys: boolean,
  ): Command | null => {
    const key = keyName(pressed, isMac)
    if (key === null || (isSingle(key) && !singleKeys)) return null
    const chord = begun && now() - begun.at < CHORD_TIME ? `${begun.key} ${key}` : null
    begun = null
    const find = (name: string) =>
      commands.find((command) => command.keys.includes(name) && (command.where ?? where) === where)
    const found = (chord && find(chord)) || find(key)
    if (found) return found
    if (commands.some(({ keys }) => keys.some((name) => name.startsWith(`${key} `))))
      begun = { key, at: now() }
    return null
  }
}
