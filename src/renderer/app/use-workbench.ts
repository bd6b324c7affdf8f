import type { RefObject } from 'react'
import type { Settings } from '#core/library/settings'
import type { ListHandle } from '../features/list/list-pane'
import type { NoteHandle } from '../features/notes/note-pane'
import type { ReaderHandle } from '../features/reader/clip-reader-props'
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

type Hands = {
  list: RefObject<ListHandle | null>
  reader: RefObject<ReaderHandle | null>
  searchBox: RefObject<HTMLInputElement | null>
  sidebar: RefObject<HTMLElement | null>
  note: RefObject<NoteHandle | null>
  settings: Settings
}

/** What every command does, said once. */
export function useWorkbench({
  list,
  reader,
  searchBox,
  sidebar,
  note,
  settings,
}: Hands): Workbench {
  return {
    ...useAnywhereActions(searchBox, settings),
    ...goingActions(reader, sidebar),
    ...useClipsActions(list, reader),
    ...useOrganizeActions(list),
    ...textCursorActions(reader),
    ...markingActions(reader),
    ...correctingActions(reader),
    ...useReadingActions(reader, settings),
    ...useNotesActions(note, reader),
  }
}
