import type { Highlight } from '#core/highlight/highlight'
import type { Span } from '#core/search/search-entry'
import { useAsk } from '../../api/use-ask'
import { showToast } from '../../components/toast-store'

const SELECT_FIRST = 'Select the words it belongs to in the article first.'
const NOTHING_AT_HAND = 'Go to a highlight first: ] and [ go from one to the next.'

type Around = {
  selected: Span | null
  atHand: Highlight | null
  /** A highlight has a new place. */
  onPlaced: (id: string) => void
}

/** Saying by hand where a highlight stands, or that its words are gone. */
export function usePlacing(clip: string, { selected, atHand, onPlaced }: Around) {
  const place = useAsk('highlights.place')
  const leave = useAsk('highlights.leave')

  const attachTo = (id: string, { start, end }: Span) =>
    place.mutate({ clip, id, start, end }, { onSuccess: () => onPlaced(id) })
  const attachToSelection = (id: string) =>
    selected ? attachTo(id, selected) : showToast({ message: SELECT_FIRST })

  return {
    attachTo,
    attachToSelection,
    leave: (id: string) => leave.mutate({ clip, id }),
    placeAtHand: () =>
      atHand ? attachToSelection(atHand.id) : showToast({ message: NOTHING_AT_HAND }),
  }
}
export type Placing = ReturnType<typeof usePlacing>
