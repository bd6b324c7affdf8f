export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

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

/** Whether a key is pressed alone and writes a sign, so that it can be pressed by accident. */
export function isSingle(key: string): boolean {
  return key.length === 1
}
