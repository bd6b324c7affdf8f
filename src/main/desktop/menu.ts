import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Tell } from '#contract/events'
import type { MenuItem, MenuSection } from '#contract/menu'
import type { Messages } from '#core/messages/messages-of'

type Item = MenuItemConstructorOptions
type SystemWords = Messages['menu']['system']

/** Gives what shows the native menu. The window names its items, for it has the one list of commands. */
export function menuSetter(tell: Tell, inDevelopment: boolean, words: () => SystemWords) {
  return (sections: readonly MenuSection[]): void => {
    const own = systemItems(words(), inDevelopment)
    const menu = sections.map(({ name, label, items }) => ({
      label,
      submenu: [...items.map((item) => commandItem(item, tell)), ...own[name]],
    }))
    const app: Item[] = isMac() ? [{ role: 'appMenu' }] : []
    Menu.setApplicationMenu(Menu.buildFromTemplate([...app, ...menu]))
  }
}

/** What the menu is until the window says more. */
export function firstMenu(words: Messages['menu']): MenuSection[] {
  const names = ['file', 'edit', 'view'] as const
  return names.map((name) => ({ name, label: words[name], items: [] }))
}

// What the system does by itself, at the end of each section.
function systemItems(
  words: SystemWords,
  inDevelopment: boolean,
): Record<MenuSection['name'], Item[]> {
  const line: Item = { type: 'separator' }
  return {
    file: [
      line,
      isMac() ? { role: 'close', label: words.close } : { role: 'quit', label: words.quit },
    ],
    edit: [
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
    view: [line, { role: 'togglefullscreen', label: words.fullScreen }, ...devTools(inDevelopment)],
    go: [],
    clip: [],
    help: [],
  }
}

function devTools(inDevelopment: boolean): Item[] {
  return inDevelopment ? [{ role: 'toggleDevTools' }] : []
}

function commandItem(item: MenuItem | null, tell: Tell): Item {
  if (item === null) return { type: 'separator' }
  const { command, label, key } = item
  const accelerator = key === null ? null : acceleratorOf(key)
  return {
    label,
    click: () => tell('command.chosen', { command }),
    // The window listens to these keys itself, so that they can be remapped there.
    ...(accelerator && { accelerator, registerAccelerator: false }),
  }
}

const KNOWN = /^(CmdOrCtrl\+)?(Alt\+)?(Shift\+)?([A-Z0-9/?,.#=[\]-]|Left|Right|Up|Down|F\d{1,2})$/

// Electron refuses what it does not know, and a menu without one key is better than none.
function acceleratorOf(key: string): string | null {
  const accelerator = key.replace('Mod', 'CmdOrCtrl').replace('Arrow', '')
  return KNOWN.test(accelerator) ? accelerator : null
}

function isMac() {
  return process.platform === 'darwin'
}
