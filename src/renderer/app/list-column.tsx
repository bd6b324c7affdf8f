import type { Ref } from 'react'
import type { Found } from '#contract/views'
import type { HighlightRow } from '#core/highlight/highlight-row'
import type { ListSort } from '#core/library/list-wanted'
import type { ListSource } from '../api/list-pages'
import { useSummary } from '../api/queries'
import { useAsk } from '../api/use-ask'
import { useChangeSettings } from '../api/use-change-settings'
import { HighlightList } from '../features/highlights/highlight-list'
import { Welcome } from '../features/help/welcome'
import { ReadingLibrary, ReadingSoFar } from '../features/library/reading-library'
import { ListPane, type ListHandle } from '../features/list/list-pane'
import { NoteList } from '../features/notes/note-list'
import { TrashBar } from '../features/trash/trash-bar'
import { TrashedNotes } from '../features/notes/trashed-notes'
import { narrow, openThing, show, useView } from './view-store'

type ListColumnProps = {
  /** Null where no clips are listed. */
  source: ListSource | null
  /** What is listed where no clips are. */
  shows: 'notes' | 'highlights'
  sort: ListSort
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
  shows,
  sort,
  list,
  isEmpty,
  onRead,
  onNewNote,
  onWelcome,
}: ListColumnProps) {
  const current = useView(({ open }) => open?.id ?? null)
  const highlight = useView(({ open }) => (open?.kind === 'clip' ? open.highlight : null) ?? null)
  const addNote = useAsk('notes.add')
  const filter = useView((view) => view.filter)
  const readSoFar = useSummary().data?.readSoFar ?? null
  const change = useChangeSettings()
  const read = (open: () => void) => {
    open()
    // The pane is there once React has shown it.
    requestAnimationFrame(onRead)
  }

  if (source === null && shows === 'highlights') {
    return (
      <HighlightList
        current={highlight}
        handle={list}
        onOpen={openRow}
        onActivate={(row) => read(() => openRow(row))}
        onNote={(body) =>
          addNote.mutate(
            { title: 'Highlights', body },
            { onSuccess: ({ id }) => openThing({ kind: 'note', id }) },
          )
        }
      />
    )
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
      {readSoFar !== null && readSoFar > 0 && <ReadingSoFar found={readSoFar} />}
      {isTrash && <TrashBar clip={current} onEmptied={() => openThing(null)} />}
      <ListPane
        key={source.kind === 'search' ? 'search' : `${source.shelf} ${source.tag}`}
        source={source}
        choices={{
          sort,
          filter,
          onSort: (listSort) => change.mutate({ listSort }),
          onFilter: narrow,
        }}
        current={current}
        handle={list}
        onOpen={(found) => openFound(found)}
        onActivate={(found) => read(() => openFound(found))}
        whileReading={readSoFar !== null && <ReadingLibrary found={readSoFar} />}
        whenLibraryEmpty={isEmpty && <Welcome onAdd={() => show('add')} onWelcome={onWelcome} />}
      />
      {isTrash && <TrashedNotes open />}
    </>
  )
}

function openRow({ id, clip, at, isOrphan }: HighlightRow) {
  openThing({ kind: 'clip', id: clip.id, at: isOrphan ? null : at, highlight: id })
}

function openFound(found: Found) {
  const { id } = found.row
  openThing(found.kind === 'clip' ? { kind: 'clip', id, at: found.at } : { kind: 'note', id })
}
