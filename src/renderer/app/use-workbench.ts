import type { Settings } from '#core/library/settings'
import { goingActions } from './actions/going-actions'
import { correctingActions } from './actions/correcting-actions'
import { markingActions } from './actions/marking-actions'
import { textCursorActions } from './actions/text-cursor-actions'
import { useAnywhereActions } from './actions/use-anywhere-actions'
import { useClipsActions } from './actions/use-clips-actions'
import { useNotesActions } from './actions/use-notes-actions'
import { useOrganizeActions } from './actions/use-organize-actions'
import { useReadingActions } from './actions/use-reading-actions'
import type { Workbench } from './commands/all-commands'
import type { Hands } from './hands'

/** What every command does, said once. */
export function useWorkbench(
  { list, reader, searchBox, sidebar, note }: Hands,
  settings: Settings,
): Workbench {
  return {
    ...useAnywhereActions(searchBox, settings),
    ...goingActions(reader, sidebar),
    ...useClipsActions(list, reader, note),
    ...useOrganizeActions(list),
    ...textCursorActions(reader),
    ...markingActions(reader),
    ...correctingActions(reader),
    ...useReadingActions(reader, settings),
    ...useNotesActions(note, reader),
  }
}
