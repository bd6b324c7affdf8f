import type { MenuSection } from '#contract/menu'
import type { Messages } from '#core/messages/messages-of'
import type { CommandId } from './all-commands'
import type { Command } from './command'

/** Which commands stand in the native menu, section by section; null draws a line. */
const PLAN: Record<MenuSection['name'], readonly (CommandId | null)[]> = {
  file: [
    'add',
    'new-note',
    'note-from-template',
    'import',
    null,
    'print',
    'export',
    null,
    'show-library',
    'care',
    'settings',
  ],
  edit: ['undo', 'redo', 'history'],
  view: [
    'toggle-original',
    'toggle-table',
    'toggle-panel',
    'fold-sidebar',
    'fold-list',
    'focus',
    null,
    'larger',
    'smaller',
    'usual-size',
  ],
  go: [
    ...(['palette', 'search', 'find', null, 'go-inbox', 'go-library', 'go-highlights'] as const),
    ...([
      'go-notes',
      'go-tags',
      'go-duplicates',
      'go-rules',
      null,
      'trail-back',
      'trail-forward',
      'recent',
    ] as const),
  ],
  clip: [
    ...(['favorite', 'tags', 'archive', 'trash', null, 'cite', 'renew', 'info'] as const),
    ...([null, 'highlight', 'highlight-note', 'copy-quotation', 'send-highlights'] as const),
  ],
  help: ['keys', null, 'about'],
}

/** The native menu, with the names and keys the commands have now. */
export function menuSections(
  commands: readonly Command[],
  messages: Messages['menu'],
): MenuSection[] {
  const byId = new Map(commands.map((command) => [command.id, command]))
  const names = ['file', 'edit', 'view', 'go', 'clip', 'help'] as const
  return names.map((name) => ({
    name,
    label: messages[name],
    items: PLAN[name].map((id) => {
      const command = id === null ? undefined : byId.get(id)
      return command
        ? { command: command.id, label: command.title, key: command.keys.find(isOneStroke) ?? null }
        : null
    }),
  }))
}

// A menu can show one press, not two after one another.
function isOneStroke(key: string) {
  return !key.includes(' ')
}
