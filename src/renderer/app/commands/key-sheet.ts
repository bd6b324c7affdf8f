import type { Command } from './command'

/** The commands that have keys, by group, as the help sheet shows them. */
export function keySheet(commands: readonly Command[], isMac: boolean) {
  const groups = ['Anywhere', 'Going', 'Clips', 'Reading'] as const
  return groups.map((name) => ({
    name,
    commands: commands
      .filter(({ group, keys, onSheet }) => group === name && keys.length > 0 && onSheet !== null)
      .map((command) => command.onSheet ?? command)
      .map(({ title, keys }) => ({ title, keys: keys.map((key) => shownKey(key, isMac)) })),
  }))
}

function shownKey(key: string, isMac: boolean) {
  return key
    .replace('Mod', isMac ? '⌘' : 'Ctrl')
    .replace('Alt', isMac ? '⌥' : 'Alt')
    .replace('Shift', isMac ? '⇧' : 'Shift')
    .replace('ArrowDown', '↓')
    .replace('ArrowUp', '↑')
    .replace('ArrowLeft', '←')
    .replace('ArrowRight', '→')
    .replace(/^G /, 'G then ')
}
