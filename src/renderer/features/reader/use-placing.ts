import type { Highlight } from '#core/highlight/highlight'
import type { Span } from '#core/search/search-entry'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { showToast } from '../../components/toast-store'

type Around = {
  selected: Span | null
  atHand: Highlight | null
  /** A highlight has a new place. */
  onPlaced: (id: string) => void
}

/** Saying by hand where a highlight stands, or that its words are gone. */
export function usePlacing(clip: string, { selected, atHand, onPlaced }: Around) {
  const { places: words, reader } = useMessages()
  const place = useAsk('highlights.place')
  const leave = useAsk('highlights.leave')

  const attachTo = (id: string, { start, end }: Span) =>
    place.mutate({ clip, id, start, end }, { onSuccess: () => onPlaced(id) })
  const attachToSelection = (id: string) =>
    selected ? attachTo(id, selected) : showToast({ message: words.selectFirst })

  return {
    attachTo,
    attachToSelection,
    leave: (id: string) => leave.mutate({ clip, id }),
    placeAtHand: () =>
      atHand ? attachToSelection(atHand.id) : showToast({ message: reader.marks.goFirst }),
  }
}
export type Placing = ReturnType<typeof usePlacing>
