import type { Messages } from '#core/messages/messages-of'
import type { SavedSearch } from '#core/note/saved-search'
import { shownKey } from '../components/shown-key'
import type { PaletteEntry } from '../features/palette/rank-entries'
import type { Command } from './commands/command'
import { goTo, openSearch } from './view-store'

type Named = {
  commands: readonly Command[]
  whyNot: (command: Command) => string | null
  tags: readonly { name: string; count: number }[]
  searches: readonly SavedSearch[]
  isMac: boolean
}

/** What the palette offers without asking: the commands, the tags and the smart collections. */
export function paletteEntries(
  { commands, whyNot, tags, searches, isMac }: Named,
  { keys, palette }: Messages,
): PaletteEntry[] {
  return [
    // What means something only where one's hands are cannot be meant here.
    ...commands
      .filter(({ id, where }) => where === undefined && id !== 'palette')
      .map((command) => ({
        id: command.id,
        kind: 'command' as const,
        title: command.title,
        hint: keys.groups[command.group],
        keys: command.keys.slice(0, 2).map((key) => shownKey(key, isMac, keys.then)),
        whyNot: whyNot(command),
        run: command.run,
      })),
    ...searches.map((search) => ({
      ...nothingMore,
      id: `search ${search.id}`,
      kind: 'search' as const,
      title: search.name,
      hint: palette.kinds.search,
      run: () => openSearch(search),
    })),
    ...tags.map(({ name }) => ({
      ...nothingMore,
      id: `tag ${name}`,
      kind: 'tag' as const,
      title: name,
      hint: palette.kinds.tag,
      run: () => goTo({ kind: 'tag', name }),
    })),
  ]
}

const nothingMore = { keys: [], whyNot: null }
