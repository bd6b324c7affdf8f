import type { SelectionActions } from '../../features/list/selection-bar'
import { selectedThings, selectNothing } from '../../api/selection'
import { useAsk } from '../../api/use-ask'
import { showToast } from '../../components/toast-store'
import { choose } from '../view-store'

/** What is done with all that is selected, each as one step that can be undone. */
export function useSelectionActions(): Omit<SelectionActions, 'all'> {
  const move = useAsk('clips.move')
  const favorite = useAsk('clips.favorite')
  const renew = useAsk('clips.renew')
  const mark = useAsk('clips.mark')
  const trash = useAsk('things.trash')
  // Of what is selected only clips stand somewhere; a note among them stays as it is, and that is said.
  const withClips = (act: (ids: string[]) => void) => {
    const { clips, notes } = selectedThings()
    if (clips.length > 0) act(clips)
    else if (notes.length > 0) showToast({ message: 'Notes can be tagged, collected and trashed.' })
  }
  const leaving = { onSuccess: selectNothing }

  return {
    tag: () => choose({ kind: 'tag', things: selectedThings() }),
    collect: () => choose({ kind: 'put', things: selectedThings() }),
    archive: () => withClips((ids) => move.mutate({ ids, place: 'archive' }, leaving)),
    inbox: () => withClips((ids) => move.mutate({ ids, place: 'inbox' }, leaving)),
    favorite: () => withClips((ids) => favorite.mutate({ ids, favorite: true })),
    unfavorite: () => withClips((ids) => favorite.mutate({ ids, favorite: false })),
    read: () => withClips((ids) => mark.mutate({ ids, as: 'read' })),
    unread: () => withClips((ids) => mark.mutate({ ids, as: 'unread' })),
    renew: () => withClips((ids) => renew.mutate({ ids })),
    trash: () => trash.mutate({ things: selectedThings() }, leaving),
  }
}
