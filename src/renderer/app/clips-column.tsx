import type { Found } from '#contract/views'
import { FIRST_SETTINGS } from '#core/library/settings'
import { settledQuery } from '#core/search/typing-at'
import type { ListSource } from '../api/list-pages'
import { useSettings, useSummary } from '../api/queries'
import { selectedThings } from '../api/selection'
import { CollectionHead } from '../features/collections/collection-head'
import { Welcome } from '../features/help/welcome'
import { ReadingLibrary, ReadingSoFar } from '../features/library/reading-library'
import { ListPane } from '../features/list/list-pane'
import { ShownRows, type ShownRowsProps } from '../features/list/shown-rows'
import { TrashedNotes } from '../features/notes/trashed-notes'
import { SaveSearch } from '../features/search/save-search'
import { SearchBar } from '../features/search/search-bar'
import { NothingFound } from '../features/search/search-ways'
import { useSavedSearches } from '../features/search/use-saved-searches'
import { TrashBar } from '../features/trash/trash-bar'
import { useSelectionActions } from './actions/use-selection-actions'
import { CollectionNote } from './collection-note'
import type { ListColumnProps } from './list-column'
import { useListChoices, useListSource } from './use-list-choices'
import { goTo, openSearch, openThing, search, show, useView, type Open } from './view-store'

type ClipsColumnProps = Pick<
  ListColumnProps,
  'list' | 'isEmpty' | 'onRead' | 'onSearched' | 'onWelcome'
>

/** The clips of a place, or what a search found, with what stands over and under them. */
export function ClipsColumn({ list, isEmpty, onRead, onSearched, onWelcome }: ClipsColumnProps) {
  const settings = useSettings().data ?? FIRST_SETTINGS
  const choices = useListChoices(settings)
  const source = useListSource(settings, choices)
  const readSoFar = useSummary().data?.readSoFar ?? null
  const { takeOut, ...selection } = useSelectionActions()
  const searching = useSearching()
  if (source === null) return null

  const openRow = (found: Found) => {
    if (source.kind === 'search') onSearched()
    openFound(found)
  }
  const collection = source.kind === 'shelf' ? source.collection : null
  const isTrash = source.kind === 'shelf' && source.shelf === 'trash'
  return (
    <>
      {readSoFar !== null && readSoFar > 0 && <ReadingSoFar found={readSoFar} />}
      {isTrash && <TrashHead />}
      {collection !== null && (
        <CollectionHead
          id={collection}
          onOpenCollection={(id) => goTo({ kind: 'collection', id })}
          onOpenNote={(id) => openThing({ kind: 'note', id })}
          note={<CollectionNote id={collection} />}
        />
      )}
      <ListPane
        key={nameOf(source)}
        selection={{
          ...selection,
          uncollect: collection === null ? null : () => takeOut(selectedThings()),
        }}
        source={source}
        choices={choices}
        rows={CurrentRows}
        handle={list}
        onOpen={openRow}
        onActivate={(found) => {
          openRow(found)
          onRead()
        }}
        search={searching}
        whileReading={readSoFar !== null && <ReadingLibrary found={readSoFar} />}
        whenLibraryEmpty={isEmpty && <Welcome onAdd={() => show('add')} onWelcome={onWelcome} />}
      />
      {isTrash && <TrashedNotes open />}
    </>
  )
}

// Going from row to row draws the rows, and nothing around them.
function CurrentRows(props: Omit<ShownRowsProps, 'current'>) {
  const { source } = props
  const ofHighlights = source.kind === 'search' && source.unit === 'highlights'
  const current = useView(({ open }) => (ofHighlights ? rowOf(open) : (open?.id ?? null)))
  return <ShownRows {...props} current={current} />
}

function TrashHead() {
  const clip = useView(({ open }) => open?.id ?? null)
  return <TrashBar clip={clip} onEmptied={() => openThing(null)} />
}

function useSearching(): Parameters<typeof ListPane>[0]['search'] {
  const query = useView((view) => view.query)
  const unit = useView((view) => view.unit)
  const isRefining = useView((view) => view.isRefining)
  const saved = useView((view) => view.saved)
  const opened = useSavedSearches().find(({ id }) => id === saved) ?? null
  const asked = { query: settledQuery(query), unit }
  const searchFor = (next: typeof asked) => search(next.query, next.unit)
  return {
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
  }
}

function nameOf(source: ListSource) {
  return source.kind === 'search' ? 'search' : `${source.shelf} ${source.tag} ${source.collection}`
}

function openFound(found: Found) {
  const { id } = found.row
  openThing(found.kind === 'note' ? { kind: 'note', id } : { kind: 'clip', id, at: found.at })
}

// Of several highlights of one clip, the one that was opened.
function rowOf(open: Open | null) {
  return open?.kind === 'clip' ? `${open.id} ${open.at?.start}` : null
}
