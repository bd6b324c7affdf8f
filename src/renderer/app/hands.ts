import { useRef, useState, type RefObject } from 'react'
import type { DropHandle } from '../features/capture/drop-target'
import type { ListHandle } from '../features/list/list-pane'
import type { NoteHandle } from '../features/notes/note-pane'
import type { ReaderHandle } from '../features/reader/clip-reader-props'
import { useView } from './view-store'

/** What commands lay hands on; null where it is not shown. */
export type Hands = {
  list: RefObject<ListHandle | null>
  searchBox: RefObject<HTMLInputElement | null>
  sidebar: RefObject<HTMLElement | null>
  drop: RefObject<DropHandle | null>
  /** The reader of the clip that is open. */
  reader: RefObject<ReaderHandle | null>
  /** The editor of the note that is open. */
  note: RefObject<NoteHandle | null>
  /** Where the reading pane puts what it shows, which may still be what one has just left. */
  shown: { reader: RefObject<ReaderHandle | null>; note: RefObject<NoteHandle | null> }
}

/** The hands of the window, the same as long as it is there. */
export function useHands(): Hands {
  const list = useRef<ListHandle>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const sidebar = useRef<HTMLElement>(null)
  const drop = useRef<DropHandle>(null)
  const reader = useRef<ReaderHandle>(null)
  const note = useRef<NoteHandle>(null)
  const [hands] = useState<Hands>(() => ({
    list,
    searchBox,
    sidebar,
    drop,
    reader: ofWhatIsOpen(reader),
    note: ofWhatIsOpen(note),
    shown: { reader, note },
  }))
  return hands
}

// A key must never mark the article one has left because the next one is still on its way.
function ofWhatIsOpen<Handle extends { id: string }>(shown: RefObject<Handle | null>) {
  return {
    get current() {
      const handle = shown.current
      return handle?.id === useView.getState().open?.id ? handle : null
    },
  }
}
