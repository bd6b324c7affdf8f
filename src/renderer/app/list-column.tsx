import type { Ref } from 'react'
import type { Found } from '#contract/views'
import type { ListSource } from '../api/queries'
import { Welcome } from '../features/help/welcome'
import { ListPane, type ListHandle } from '../features/list/list-pane'
import { NoteList } from '../features/notes/note-list'
import { TrashedNotes } from '../features/notes/trashed-notes'
import { openThing, show, useView } from './view-store'

type ListColumnProps = {
  /** Null where the notes are listed. */
  source: ListSource | null
  list: Ref<ListHandle>
  isEmpty: boolean
  /** Gives what was opened the focus. */
  onRead: () => void
  onNewNote: () => void
  onWelcome: () => void
}

/** The middle pane: what is listed now. */
export function ListColumn({
  source,
  list,
  isEmpty,
  onRead,
  onNewNote,
  onWelcome,
}: ListColumnProps) {
  const current = useView(({ open }) => open?.id ?? null)
  const read = (open: () => void) => {
    open()
    // The pane is there once React has shown it.
    requestAnimationFrame(onRead)
  }

  if (source === null) {
    return (
      <NoteList
        current={current}
        handle={list}
        onOpen={(id) => openThing({ kind: 'note', id })}
        onActivate={(id) => read(() => openThing({ kind: 'note', id }))}
        onNew={onNewNote}
      />
    )
  }
  const isTrash = source.kind === 'shelf' && source.shelf === 'trash'
  return (
    <>
      <ListPane
        key={source.kind === 'search' ? 'search' : `${source.shelf} ${source.tag}`}
        source={source}
        current={current}
        handle={list}
        onOpen={(found) => openFound(found)}
        onActivate={(found) => read(() => openFound(found))}
        whenLibraryEmpty={isEmpty && <Welcome onAdd={() => show('add')} onWelcome={onWelcome} />}
      />
      {isTrash && <TrashedNotes open />}
    </>
  )
}

function openFound(found: Found) {
  const { id } = found.row
  openThing(found.kind === 'clip' ? { kind: 'clip', id, at: found.at } : { kind: 'note', id })
}
