import type { ThingIds } from '#contract/views'
import type { SelectionActions } from '../../features/list/selection-bar'
import { selectedThings, selectNothing } from '../../api/selection'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { showToast } from '../../components/toast-store'
import { choose, show, useView } from '../view-store'

/** What is done with all that is selected, each as one step that can be undone. */
export function useSelectionActions(): Omit<SelectionActions, 'all' | 'uncollect'> & {
  /** Takes these out of the collection one is in. */
  takeOut: (things: ThingIds) => void
} {
  const takeOut = useAsk('collections.take-out')
  const { selection: words } = useMessages()
  const move = useAsk('clips.move')
  const favorite = useAsk('clips.favorite')
  const renew = useAsk('clips.renew')
  const mark = useAsk('clips.mark')
  const trash = useAsk('things.trash')
  // Of what is selected only clips stand somewhere; a note among them stays as it is, and that is said.
  const withClips = (act: (ids: string[]) => void) => {
    const { clips, notes } = selectedThings()
    if (clips.length > 0) act(clips)
    else if (notes.length > 0) showToast({ message: words.notesStay })
  }
  const leaving = { onSuccess: selectNothing }

  return {
    untag: () => choose({ kind: 'untag', things: selectedThings() }),
    takeOut: (things) => {
      const { place } = useView.getState()
      if (place.kind === 'collection') takeOut.mutate({ collection: place.id, things }, leaving)
    },
    tag: () => choose({ kind: 'tag', things: selectedThings() }),
    collect: () => choose({ kind: 'put', things: selectedThings() }),
    archive: () => withClips((ids) => move.mutate({ ids, place: 'archive' }, leaving)),
    inbox: () => withClips((ids) => move.mutate({ ids, place: 'inbox' }, leaving)),
    favorite: () => withClips((ids) => favorite.mutate({ ids, favorite: true })),
    unfavorite: () => withClips((ids) => favorite.mutate({ ids, favorite: false })),
    read: () => withClips((ids) => mark.mutate({ ids, as: 'read' })),
    unread: () => withClips((ids) => mark.mutate({ ids, as: 'unread' })),
    renew: () => withClips((ids) => renew.mutate({ ids })),
    export: () => withClips(() => show('export')),
    trash: () => trash.mutate({ things: selectedThings() }, leaving),
  }
}
