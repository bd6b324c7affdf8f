import type { Ref } from 'react'
import { CollectionSection } from '../features/collections/collection-section'
import { Sidebar } from '../features/library/sidebar'
import { SavedSearchList } from '../features/search/saved-search-list'
import { useSavedSearches } from '../features/search/use-saved-searches'
import { choose, goTo, openSearch, show, useView } from './view-store'

const toCollection = (id: string) => goTo({ kind: 'collection', id })
const moveCollection = (id: string) => choose({ kind: 'move-collection', id })
const add = () => show('add')
const care = () => show('care')
const settings = () => show('settings')
const unfold = () => show('sidebar')

/** The ways into the library, and which of them one has gone. */
export function SidebarPart({ ref }: { ref?: Ref<HTMLElement> }) {
  // What is searched for is looked for everywhere, so that one is at no place then.
  const place = useView((view) => (view.query.trim() === '' ? view.place : null))
  return (
    <Sidebar
      {...(ref && { ref })}
      place={place}
      searches={<SavedSearches />}
      collections={
        <CollectionSection
          current={place?.kind === 'collection' ? place.id : null}
          onOpen={toCollection}
          onMove={moveCollection}
        />
      }
      onGo={goTo}
      onAdd={add}
      onCare={care}
      onSettings={settings}
      onUnfold={unfold}
    />
  )
}

function SavedSearches() {
  const searches = useSavedSearches()
  const saved = useView((view) => view.saved)
  const query = useView((view) => (view.saved === null ? null : view.query.trim()))
  const isAsIs = searches.some(({ id, query: kept }) => id === saved && kept === query)
  return <SavedSearchList current={isAsIs ? saved : null} onOpen={openSearch} />
}
