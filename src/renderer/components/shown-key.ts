/** A key as it stands on a keyboard; `then` is said between two that are pressed one after the other. */
export function shownKey(key: string, isMac: boolean, then = 'then'): string {
  const stroke = (name: string) =>
    name
      .replace('Mod', isMac ? '⌘' : 'Ctrl')
      .replace('Alt', isMac ? '⌥' : 'Alt')
      .replace('Shift', isMac ? '⇧' : 'Shift')
      .replace('ArrowDown', '↓')
      .replace('ArrowUp', '↑')
      .replace('ArrowLeft', '←')
      .replace('ArrowRight', '→')
      .replace('Escape', 'Esc')
  return key.split(' ').map(stroke).join(` ${then} `)
}
