import type { Command, Where } from './commands/command'

export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

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

/** What was pressed, as the command list writes it; null for a modifier alone. */
export function keyName(
  { key, ctrlKey, metaKey, shiftKey, altKey }: Pressed,
  isMac: boolean,
): string | null {
  if (['Control', 'Shift', 'Alt', 'Meta', 'Dead', 'Process'].includes(key)) return null
  const mod = isMac ? metaKey : ctrlKey
  const letter = key.length === 1
  // Alt with a letter writes a sign on many keyboards, so only keys that have names go with it.
  if ((altKey && (letter || mod)) || (isMac ? ctrlKey : metaKey)) return null
  // Shift is part of a sign such as ? or #, but not of a letter or an arrow.
  const shift = shiftKey && (!letter || mod)
  return `${mod ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${letter ? key.toUpperCase() : key}`
}

function isSingle(key: string) {
  return key.length === 1
}
