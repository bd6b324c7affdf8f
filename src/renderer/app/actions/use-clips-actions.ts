import type { RefObject } from 'react'
import { citationStyleName } from '#core/export/citation-styles'
import { useSettings } from '../../api/queries'
import { useCopy } from '../../api/use-copy'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import type { ListHandle } from '../../features/list/list-pane'
import type { NoteHandle } from '../../features/notes/note-pane'
import type { ReaderHandle } from '../../features/reader/clip-reader-props'
import type { ActionsOf } from '../commands/all-commands'
import type { CLIPS_COMMANDS } from '../commands/clips'
import type { Action } from '../commands/command'
import { openThing, useView } from '../view-store'
import { useSelection } from '../../api/selection'
import { withClip } from './open-clip'
import { useSelectionActions } from './use-selection-actions'

/** What is done with the list, and with the clip that is open. */
export function useClipsActions(
  list: RefObject<ListHandle | null>,
  reader: RefObject<ReaderHandle | null>,
  note: RefObject<NoteHandle | null>,
): ActionsOf<typeof CLIPS_COMMANDS> {
  const move = useAsk('clips.move')
  const restore = useAsk('trash.restore')
  const favorite = useAsk('clips.favorite')
  const renew = useAsk('clips.renew')
  const cite = useAsk('clips.cite')
  const copy = useCopy()
  const { said: words } = useMessages()
  const style = useSettings().data?.citationStyle ?? 'apa'
  const trashNotes = useAsk('notes.trash')
  const selection = useSelectionActions()
  const moveAway = (place: 'archive' | 'trash') =>
    withClip((id, clip) => {
      const going = list.current?.step(1)
      if (place === 'trash' && clip.place === 'trash') restore.mutate({ ids: [id] })
      else move.mutate({ ids: [id], place: clip.place === place ? 'inbox' : place })
      return going
    })

  return {
    next: () => list.current?.step(1),
    previous: () => list.current?.step(-1),
    'list-down': () => list.current?.step(1),
    'list-up': () => list.current?.step(-1),
    open: () => list.current?.activate(),
    back: () => list.current?.focus(),
    archive: () => onSelected(selection.archive, () => moveAway('archive')),
    trash: () => {
      if (isSelecting()) return selection.trash()
      const { open } = useView.getState()
      if (open?.kind !== 'note') return moveAway('trash')
      trashNotes.mutate({ ids: [open.id] }, { onSuccess: () => openThing(null) })
    },
    favorite: () =>
      onSelected(selection.favorite, () =>
        withClip((id, clip) => favorite.mutate({ ids: [id], favorite: !clip.favorite })),
      ),
    tags: () => onSelected(selection.tag, () => (reader.current ?? note.current)?.editTags()),
    renew: () => onSelected(selection.renew, () => withClip((id) => renew.mutate({ ids: [id] }))),
    cite: () =>
      withClip((id) =>
        cite.mutate(
          { ids: [id], style },
          { onSuccess: ({ text }) => copy(text, words.copiedAs(citationStyleName(style))) },
        ),
      ),
    'toggle-original': () =>
      useView.setState(({ showOriginal }) => ({ showOriginal: !showOriginal })),
  }
}

function isSelecting() {
  return useSelection.getState().things.size > 0
}

// What is selected goes before what is open.
function onSelected(all: Action, one: Action) {
  return isSelecting() ? all() : one()
}
