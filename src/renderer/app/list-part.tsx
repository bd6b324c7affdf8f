import { withRecent } from '#core/search/recent-searches'
import type { Settings } from '#core/library/settings'
import { useAsk } from '../api/use-ask'
import { useChangeSettings } from '../api/use-change-settings'
import { holdKeysUntil } from '../components/held-keys'
import { PaneBoundary } from '../components/pane-boundary'
import { SearchBox } from '../features/search/search-box'
import { useSavedSearches } from '../features/search/use-saved-searches'
import { focusWhenThere } from './focus-when-there'
import type { Hands } from './hands'
import { ListColumn } from './list-column'
import { useLibraryEmpty } from './use-library-empty'
import { search, useView } from './view-store'

type ListPartProps = { hands: Hands; settings: Settings; onNewNote: () => void }

/** The middle pane: where one searches, and what is listed. */
export function ListPart({ hands, settings, onNewNote }: ListPartProps) {
  const { list, reader, note, searchBox } = hands
  const query = useView((view) => view.query)
  const searches = useSavedSearches()
  const isEmpty = useLibraryEmpty()
  const change = useChangeSettings()
  const welcome = useAsk('clips.welcome')
  const recent = settings.recentSearches ?? NONE
  const remember = () => {
    const searched = useView.getState().query.trim()
    if (searched !== (recent[0] ?? ''))
      change.mutate({ recentSearches: withRecent(recent, searched) })
  }

  return (
    <>
      <SearchBox
        ref={searchBox}
        query={query}
        saved={searches}
        recent={recent}
        onChange={(typed) => search(typed)}
        onStep={(by) => list.current?.step(by)}
        // What is typed after Enter is no longer meant for the search.
        onEnter={() => void holdKeysUntil(Promise.resolve(list.current?.activate()))}
        onLeave={() => list.current?.focus()}
        onForget={() => change.mutate({ recentSearches: [] })}
      />
      <PaneBoundary name="list">
        <ListColumn
          list={list}
          isEmpty={isEmpty}
          onRead={() => focusWhenThere(() => reader.current ?? note.current)}
          onSearched={remember}
          onNewNote={onNewNote}
          onWelcome={() => welcome.mutate(undefined)}
        />
      </PaneBoundary>
    </>
  )
}

const NONE: never[] = []
