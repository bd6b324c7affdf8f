import type { Ref } from 'react'
import type { ListHandle } from '../features/list/list-pane'
import { ClipsColumn } from './clips-column'
import { isElsewhere, isListing } from './list-source'
import { OtherColumn } from './other-column'
import { useView } from './view-store'

export type ListColumnProps = {
  list: Ref<ListHandle>
  isEmpty: boolean
  /** Gives what was opened the focus. */
  onRead: () => void
  /** Something that a search found was opened. */
  onSearched: () => void
  onNewNote: () => void
  onWelcome: () => void
}

/** The middle pane: what is listed now. */
export function ListColumn(props: ListColumnProps) {
  const place = useView((view) => view.place)
  const isOfClips = useView(isListing)
  return isOfClips || !isElsewhere(place) ? (
    <ClipsColumn {...props} />
  ) : (
    <OtherColumn {...props} shows={place.kind} />
  )
}
