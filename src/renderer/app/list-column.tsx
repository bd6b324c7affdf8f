import type { Ref } from 'react'
import type { Found } from '#contract/views'
import type { ListSort } from '#core/library/list-wanted'
import { FIRST_SETTINGS } from '#core/library/settings'
import { FIRST_COLUMNS } from '#core/library/table-column'
import { settledQuery } from '#core/search/typing-at'
import type { ListSource } from '../api/list-pages'
import { selectedThings } from '../api/selection'
import { useSettings, useSummary } from '../api/queries'
import { useChangeSettings } from '../api/use-change-settings'
import { DuplicateList } from '../features/duplicates/duplicate-list'
import { HighlightList } from '../features/highlights/highlight-list'
import { Welcome } from '../features/help/welcome'
import { ReadingLibrary, ReadingSoFar } from '../features/library/reading-library'
import { CollectionHead } from '../features/collections/collection-head'
import { ListPane, type ListHandle } from '../features/list/list-pane'
import { NoteList } from '../features/notes/note-list'
import { RuleList } from '../features/rules/rule-list'
import { TrashBar } from '../features/trash/trash-bar'
import { TrashedNotes } from '../features/notes/trashed-notes'
import { SaveSearch } from '../features/search/save-search'
import { SearchBar } from '../features/search/search-bar'
import { useSavedSearches } from '../features/search/use-saved-searches'
import { NothingFound } from '../features/search/search-ways'
import { TagList } from '../features/tags/tag-list'
import { useSelectionActions } from './actions/use-selection-actions'
import { CollectionNote } from './collection-note'
import type { OtherPlace } from './list-source'
import {
  choose,
  goTo,
  narrow,
  openHighlight,
  openSearch,
  openThing,
  search,
  show,
  useView,
  type Open,
} from './view-store'

type ListColumnProps = {
  /** Null where no clips are listed. */
  source: ListSource | null
  /** What is listed where no clips are. */
  shows: OtherPlace['kind']
  sort: ListSort
  list: Ref<ListHandle>
  isEmpty: boolean
  /** Gives what was opened the focus. */
  onRead: () => void
  /** Something that a search found was opened. */
  onSearched: () => void
  onNewNote: () => void
  onWelcome: () => void
}

const NONE: never[] = []

/** The middle pane: what is listed now. */
export function ListColumn({
  source,
  shows,
  sort,
  list,
  isEmpty,
  onRead,
  onSearched,
  onNewNote,
  onWelcome,
}: ListColumnProps) {
  const { open, query, unit, isRefining, saved } = useView()
  const current = open?.id ?? null
  const row = source?.kind === 'search' && unit === 'highlights' ? rowOf(open) : current
  const searches = useSavedSearches()
  const highlight = (open?.kind === 'clip' ? open.highlight : null) ?? null
  const filter = useView((view) => view.filter)
  const settings = useSettings().data ?? FIRST_SETTINGS
  const readSoFar = useSummary().data?.readSoFar ?? null
  const change = useChangeSettings()
  const { takeOut, ...selection } = useSelectionActions()
  const read = (open: () => void) => {
    open()
    onRead()
  }

  if (source === null && shows === 'highlights') {
    return (
      <HighlightList
        current={highlight}
        handle={list}
        onOpen={openHighlight}
        onActivate={(row) => read(() => openHighlight(row))}
        onSend={(highlights) =>
          choose({ kind: 'send-highlights', highlights, title: 'Highlights' })
        }
      />
    )
  }
  if (source === null && shows === 'duplicates') {
    return (
      <DuplicateList
        handle={list}
        apart={settings.keptApart ?? NONE}
        onOpen={(id) => openThing({ kind: 'clip', id, at: null })}
      />
    )
  }
  if (source === null && shows === 'rules') return <RuleList handle={list} />
  if (source === null && shows === 'tags') {
    return <TagList current={null} handle={list} onOpen={(name) => goTo({ kind: 'tag', name })} />
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
  const opened = searches.find(({ id }) => id === saved) ?? null
  const asked = { query: settledQuery(query), unit }
  const searchFor = (next: typeof asked) => search(next.query, next.unit)
  const openRow = (found: Found) => {
    if (source.kind === 'search') onSearched()
    openFound(found)
  }
  const collection = source.kind === 'shelf' ? source.collection : null
  const isTrash = source.kind === 'shelf' && source.shelf === 'trash'
  return (
    <>
      {readSoFar !== null && readSoFar > 0 && <ReadingSoFar found={readSoFar} />}
      {isTrash && <TrashBar clip={current} onEmptied={() => openThing(null)} />}
      {collection !== null && (
        <CollectionHead
          id={collection}
          onOpenCollection={(id) => goTo({ kind: 'collection', id })}
          onOpenNote={(id) => openThing({ kind: 'note', id })}
          note={<CollectionNote id={collection} />}
        />
      )}
      <ListPane
        key={
          source.kind === 'search' ? 'search' : `${source.shelf} ${source.tag} ${source.collection}`
        }
        selection={{
          ...selection,
          uncollect: collection === null ? null : () => takeOut(selectedThings()),
        }}
        source={source}
        choices={{
          sort,
          filter,
          group: settings.listGroup ?? null,
          shownAs: settings.listAs ?? 'list',
          columns: settings.tableColumns ?? FIRST_COLUMNS,
          onSort: (listSort) => change.mutate({ listSort }),
          onFilter: narrow,
          onGroup: (listGroup) => change.mutate({ listGroup }),
          onShowAs: (listAs) => change.mutate({ listAs }),
          onColumns: (tableColumns) => change.mutate({ tableColumns }),
        }}
        current={row}
        handle={list}
        onOpen={openRow}
        onActivate={(found) => read(() => openRow(found))}
        search={{
          bar: (total, more) => (
            <SearchBar
              search={asked}
              total={total}
              isRefining={isRefining}
              onSearch={searchFor}
              onRefining={(next) => useView.setState({ isRefining: next })}
            >
              {more}
              <SaveSearch search={asked} opened={opened} onSaved={openSearch} />
            </SearchBar>
          ),
          nothing: <NothingFound search={asked} onSearch={searchFor} />,
        }}
        whileReading={readSoFar !== null && <ReadingLibrary found={readSoFar} />}
        whenLibraryEmpty={isEmpty && <Welcome onAdd={() => show('add')} onWelcome={onWelcome} />}
      />
      {isTrash && <TrashedNotes open />}
    </>
  )
}

function openFound(found: Found) {
  const { id } = found.row
  openThing(found.kind === 'note' ? { kind: 'note', id } : { kind: 'clip', id, at: found.at })
}

// Of several highlights of one clip, the one that was opened.
function rowOf(open: Open | null) {
  return open?.kind === 'clip' ? `${open.id} ${open.at?.start}` : null
}
