import { useRef, type CSSProperties } from 'react'
import type { Source } from '#core/clip/captured-page'
import type { IfKnown } from '#contract/job'
import { NEWEST_FIRST } from '#core/library/list-wanted'
import { withRecent } from '#core/search/recent-searches'
import { FIRST_SETTINGS } from '#core/library/settings'
import { useSettings, useSummary } from '../api/queries'
import { selectedThings } from '../api/selection'
import { useAsk } from '../api/use-ask'
import { useChangeSettings } from '../api/use-change-settings'
import { useMessages } from '../api/use-messages'
import { ColorNames } from '../components/color-names'
import { Drawer } from '../components/drawer'
import { PaneBoundary } from '../components/pane-boundary'
import { PaneDivider } from '../components/pane-divider'
import { Toasts } from '../components/toasts'
import { CareCard } from '../features/care/care-card'
import { CareDialog } from '../features/care/care-dialog'
import { ActivityPanel } from '../features/capture/activity-panel'
import { AddDialog } from '../features/capture/add-dialog'
import { DropTarget, type DropHandle } from '../features/capture/drop-target'
import { CollectionSection } from '../features/collections/collection-section'
import { ExportDialog } from '../features/export/export-dialog'
import { HistoryDialog } from '../features/history/history-dialog'
import { AboutDialog } from '../features/help/about-dialog'
import { KeysDialog } from '../features/help/keys-dialog'
import { ImportCard } from '../features/import/import-card'
import { ImportDialog } from '../features/import/import-dialog'
import { LibraryNotice } from '../features/library/library-notice'
import { Sidebar } from '../features/library/sidebar'
import { filterOf } from '../features/list/chosen-filter'
import type { ListHandle } from '../features/list/list-pane'
import { ConfirmLink } from '../features/outside/confirm-link'
import type { NoteHandle } from '../features/notes/note-pane'
import type { ReaderHandle } from '../features/reader/clip-reader-props'
import { LetterChoices } from '../features/reader/letter-choices'
import { SavedSearchList } from '../features/search/saved-search-list'
import { SearchBox } from '../features/search/search-box'
import { useSavedSearches } from '../features/search/use-saved-searches'
import { SettingsDialog } from '../features/settings/settings-dialog'
import { keySheet } from './commands/key-sheet'
import { Choosers } from './choosers'
import { exportChoices } from './export-choices'
import { focusWhenThere } from './focus-when-there'
import { keyDesk } from './key-desk'
import { ListColumn } from './list-column'
import { isElsewhere, sourceOf } from './list-source'
import { PaletteDialog } from './palette-dialog'
import { ReadingColumn } from './reading-column'
import { useCommands } from './use-commands'
import { useMainEvents } from './use-main-events'
import { useDropped } from './use-dropped'
import { usePanes } from './use-panes'
import { useZoom } from './use-zoom'
import { useTheme } from './use-theme'
import { useWorkbench } from './use-workbench'
import { askAbout, choose, goTo, openSearch, openThing, search, show, useView } from './view-store'
import styles from './app.module.css'

const NO_NAMES = {}

/** The window: three panes, and what lies over them. */
export function App() {
  const view = useView()
  const { place, query, unit, filter, saved, open, focus, dialog } = view
  const { importing, address, choosing } = view
  const settings = useSettings().data ?? FIRST_SETTINGS
  const theme = useTheme(settings.theme)
  useZoom(settings.zoom ?? 1)
  const sort = settings.listSort ?? NEWEST_FIRST
  const source = sourceOf(place, { query, unit }, filterOf(filter), {
    sort,
    group: settings.listGroup ?? null,
    readAt: settings.readAt ?? null,
  })
  const list = useRef<ListHandle>(null)
  const reader = useRef<ReaderHandle>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const sidebar = useRef<HTMLElement>(null)
  const note = useRef<NoteHandle>(null)
  const drop = useRef<DropHandle>(null)
  const capture = useAsk('clips.capture')
  const searches = useSavedSearches()
  const isAsIs = searches.some(({ id, query: kept }) => id === saved && kept === query.trim())
  const welcome = useAsk('clips.welcome')
  const change = useChangeSettings()
  const bench = useWorkbench({ list, reader, searchBox, sidebar, note, settings })
  const isCovered = dialog !== null || address !== null || choosing !== null
  const keys = useCommands(bench, settings, isCovered)
  const isEmpty = useLibraryEmpty()
  const messages = useMessages()
  const panes = usePanes(settings)
  useMainEvents(bench.undo)

  const remember = () => {
    const recent = settings.recentSearches ?? []
    if (query.trim() !== (recent[0] ?? ''))
      change.mutate({ recentSearches: withRecent(recent, query) })
  }
  const clip = (sources: Source[], ifKnown: IfKnown = settings.whenKnown ?? 'ask') =>
    capture.mutate({ sources, ifKnown })

  // Long work is told of at the foot of the list, or of the window where no list is shown.
  const isListGone = settings.foldedList === true || (focus && open !== null)
  const activity = (
    <ActivityPanel
      onOpen={(id) => openThing({ kind: 'clip', id, at: null })}
      onCapture={clip}
      showCare={(job, onDismiss) => <CareCard job={job} onDismiss={onDismiss} />}
      showImport={(job, onDismiss) => <ImportCard job={job} onDismiss={onDismiss} />}
    />
  )
  const dropped = useDropped(clip)

  const ways = {
    place: query.trim() === '' ? place : null,
    searches: <SavedSearchList current={isAsIs ? saved : null} onOpen={openSearch} />,
    collections: (
      <CollectionSection
        current={query.trim() === '' && place.kind === 'collection' ? place.id : null}
        onOpen={(id) => goTo({ kind: 'collection', id })}
        onMove={(id) => choose({ kind: 'move-collection', id })}
      />
    ),
    onGo: goTo,
    onAdd: () => show('add'),
    onCare: () => show('care'),
    onSettings: () => show('settings'),
    onUnfold: () => show('sidebar'),
  }

  return (
    <ColorNames value={settings.colorNames ?? NO_NAMES}>
      <DropTarget handle={drop} onCapture={dropped}>
        <div className={styles.frame}>
          <LibraryNotice />
          <div
            className={styles.window}
            style={panes.style as CSSProperties}
            data-focus={focus && open !== null}
            data-folded={panes.foldedNames}
            data-table={source !== null && settings.listAs === 'table'}
            data-open={open !== null}
          >
            <PaneBoundary name="sidebar">
              <Sidebar ref={sidebar} {...ways} />
            </PaneBoundary>
            <PaneDivider name="sidebar" label={messages.window.sidebarWidth} {...panes.sidebar} />
            <section className={styles.list} aria-label="List" data-pane="list">
              <SearchBox
                ref={searchBox}
                query={query}
                saved={searches}
                recent={settings.recentSearches ?? []}
                onChange={(typed) => search(typed)}
                onStep={(by) => list.current?.step(by)}
                onEnter={() => list.current?.activate()}
                onLeave={() => list.current?.focus()}
                onForget={() => change.mutate({ recentSearches: [] })}
              />
              <PaneBoundary name="list">
                <ListColumn
                  source={source}
                  sort={sort}
                  shows={isElsewhere(place) ? place.kind : 'notes'}
                  list={list}
                  isEmpty={isEmpty}
                  onRead={() => focusWhenThere(() => reader.current ?? note.current)}
                  onSearched={remember}
                  onNewNote={bench['new-note']}
                  onWelcome={() => welcome.mutate(undefined)}
                />
              </PaneBoundary>
              {!isListGone && activity}
            </section>
            <PaneDivider name="list" label={messages.window.listWidth} {...panes.list} />
            <section className={styles.reading} aria-label="Reading" data-pane="reader">
              <PaneBoundary name="article" key={open?.id}>
                <ReadingColumn
                  reader={reader}
                  note={note}
                  settings={settings}
                  theme={theme}
                  isEmpty={isEmpty}
                  onKey={keys.pressInReader}
                  onLeave={() => list.current?.focus()}
                  onDragIn={() => drop.current?.cover()}
                />
              </PaneBoundary>
            </section>
          </div>
          {isListGone && activity}
        </div>
        <Drawer title="Sidebar" open={dialog === 'sidebar'} onClose={() => show(null)}>
          <Sidebar {...ways} />
        </Drawer>
        <AddDialog open={dialog === 'add'} onClose={() => show(null)} onCapture={clip} />
        <SettingsDialog
          open={dialog === 'settings'}
          settings={settings}
          keys={keyDesk({
            ...keys,
            settings,
            messages: messages.keys,
            onChange: (chosen) => change.mutate({ keys: chosen }),
          })}
          onCare={() => show('care')}
          onClose={() => show(null)}
        >
          <LetterChoices settings={settings} />
        </SettingsDialog>
        <ExportDialog
          open={dialog === 'export'}
          choices={exportChoices(
            open,
            place,
            query,
            dialog === 'export' ? selectedThings().clips : [],
          )}
          style={settings.citationStyle ?? 'apa'}
          onStyle={(citationStyle) => change.mutate({ citationStyle })}
          onClose={() => show(null)}
        />
        <ImportDialog open={dialog === 'import'} path={importing} onClose={() => show(null)} />
        <CareDialog open={dialog === 'care'} onClose={() => show(null)} />
        <HistoryDialog open={dialog === 'history'} onClose={() => show(null)} />
        <PaletteDialog keys={keys} settings={settings} />
        <KeysDialog
          open={dialog === 'keys'}
          groups={keySheet(keys.commands, keys.isMac, messages.keys)}
          singleKeys={settings.singleKeys}
          onChange={() => show('settings')}
          onClose={() => show(null)}
        />
        <AboutDialog open={dialog === 'about'} onClose={() => show(null)} />
        <Choosers />
        <ConfirmLink
          address={address}
          onClose={() => askAbout(null)}
          onClip={(url) => clip([{ kind: 'url', url }])}
        />
        <Toasts />
      </DropTarget>
    </ColorNames>
  )
}

function useLibraryEmpty(): boolean {
  const summary = useSummary().data
  if (summary === undefined || summary.readSoFar !== null) return false
  return summary.shelves.library === 0 && summary.notes === 0
}
