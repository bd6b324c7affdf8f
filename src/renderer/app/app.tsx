import { useEffect, useRef } from 'react'
import type { Source } from '#core/clip/captured-page'
import { NEWEST_FIRST, type ListFilter, type ListSort } from '#core/library/list-wanted'
import type { Problem } from '#core/problem'
import { FIRST_SETTINGS } from '#core/library/settings'
import { followJobs } from '../api/jobs'
import type { ListSource } from '../api/list-pages'
import { useSettings, useSummary } from '../api/queries'
import { ask } from '../api/ask'
import { refreshByEvents } from '../api/refresh'
import { useAsk } from '../api/use-ask'
import { ColorNames } from '../components/color-names'
import { PaneBoundary } from '../components/pane-boundary'
import { dismissActions, showToast } from '../components/toast-store'
import { Toasts } from '../components/toasts'
import { CareCard } from '../features/care/care-card'
import { CareDialog } from '../features/care/care-dialog'
import { ActivityPanel } from '../features/capture/activity-panel'
import { AddDialog } from '../features/capture/add-dialog'
import { DropTarget, type DropHandle } from '../features/capture/drop-target'
import { KeysDialog } from '../features/help/keys-dialog'
import { LibraryNotice } from '../features/library/library-notice'
import { Sidebar, type Place } from '../features/library/sidebar'
import { filterOf } from '../features/list/chosen-filter'
import { SearchBox } from '../features/list/search-box'
import type { ListHandle } from '../features/list/list-pane'
import { ConfirmLink } from '../features/outside/confirm-link'
import type { NoteHandle } from '../features/notes/note-pane'
import type { ReaderHandle } from '../features/reader/clip-reader-props'
import { ReadingChoices } from '../features/reader/reading-choices'
import { SettingsDialog } from '../features/settings/settings-dialog'
import { keySheet } from './commands'
import { ListColumn } from './list-column'
import { ReadingColumn } from './reading-column'
import { useCommands } from './use-commands'
import { useTheme } from './use-theme'
import { useWorkbench } from './use-workbench'
import { askAbout, goTo, openDestination, openThing, search, show, useView } from './view-store'
import styles from './app.module.css'

const NO_NAMES = {}

/** The window: three panes, and what lies over them. */
export function App() {
  const { place, query, filter, open, focus, dialog, address } = useView()
  const settings = useSettings().data ?? FIRST_SETTINGS
  const theme = useTheme(settings.theme)
  const sort = settings.listSort ?? NEWEST_FIRST
  const list = useRef<ListHandle>(null)
  const reader = useRef<ReaderHandle>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const note = useRef<NoteHandle>(null)
  const drop = useRef<DropHandle>(null)
  const capture = useAsk('clips.capture')
  const welcome = useAsk('clips.welcome')
  const bench = useWorkbench({ list, reader, searchBox, settings })
  const keys = useCommands(bench, settings.singleKeys, dialog !== null || address !== null)
  const isEmpty = useLibraryEmpty()
  useMainEvents(bench.undo)

  const clip = (sources: Source[], keepBoth = false) => capture.mutate({ sources, keepBoth })

  return (
    <ColorNames value={settings.colorNames ?? NO_NAMES}>
      <DropTarget handle={drop} onCapture={clip}>
        <div className={styles.frame}>
          <LibraryNotice />
          <div className={styles.window} data-focus={focus && open !== null}>
            <PaneBoundary name="sidebar">
              <Sidebar
                place={query.trim() === '' ? place : null}
                onGo={goTo}
                onAdd={() => show('add')}
                onCare={() => show('care')}
                onSettings={() => show('settings')}
              />
            </PaneBoundary>
            <section className={styles.list} aria-label="List" data-pane="list">
              <SearchBox
                ref={searchBox}
                query={query}
                onChange={search}
                onStep={(by) => list.current?.step(by)}
                onEnter={() => list.current?.activate()}
                onLeave={() => list.current?.focus()}
              />
              <PaneBoundary name="list">
                <ListColumn
                  source={sourceOf(place, query, filterOf(filter), sort)}
                  sort={sort}
                  list={list}
                  shows={place.kind === 'highlights' ? 'highlights' : 'notes'}
                  isEmpty={isEmpty}
                  onRead={() => (reader.current ?? note.current)?.focus()}
                  onNewNote={bench['new-note']}
                  onWelcome={() => welcome.mutate(undefined)}
                />
              </PaneBoundary>
            </section>
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
        </div>
        <AddDialog open={dialog === 'add'} onClose={() => show(null)} onCapture={clip} />
        <SettingsDialog
          open={dialog === 'settings'}
          settings={settings}
          onCare={() => show('care')}
          onClose={() => show(null)}
        >
          <ReadingChoices settings={settings} />
        </SettingsDialog>
        <CareDialog open={dialog === 'care'} onClose={() => show(null)} />
        <KeysDialog
          open={dialog === 'keys'}
          groups={keySheet(keys.commands, keys.isMac)}
          onClose={() => show(null)}
        />
        <ConfirmLink
          address={address}
          onClose={() => askAbout(null)}
          onClip={(url) => clip([{ kind: 'url', url }])}
        />
        <ActivityPanel
          onOpen={(id) => openThing({ kind: 'clip', id, at: null })}
          onCapture={clip}
          showCare={(job, onDismiss) => <CareCard job={job} onDismiss={onDismiss} />}
        />
        <Toasts />
      </DropTarget>
    </ColorNames>
  )
}

function sourceOf(
  place: Place,
  query: string,
  filter: ListFilter,
  sort: ListSort,
): ListSource | null {
  if (query.trim() !== '') return { kind: 'search', query }
  if (place.kind === 'notes' || place.kind === 'highlights') return null
  return place.kind === 'tag'
    ? { kind: 'shelf', shelf: 'library', tag: place.name, filter, sort }
    : { kind: 'shelf', shelf: place.shelf, tag: null, filter, sort }
}

function useLibraryEmpty(): boolean {
  const summary = useSummary().data
  if (summary === undefined || summary.readSoFar !== null) return false
  return summary.shelves.library === 0 && summary.notes === 0
}

// What main tells reaches the window here, and only here.
function useMainEvents(undo: () => void) {
  const undoNow = useRef(undo)
  useEffect(() => {
    undoNow.current = undo
  })
  useEffect(() => {
    const { subscribe } = window.commonplace
    const stops = [
      refreshByEvents(),
      followJobs((job) => {
        const only = job.kind === 'clipping' && job.total === 1 ? job.outcomes[0] : undefined
        if (only?.outcome === 'saved') openThing({ kind: 'clip', id: only.id, at: null })
      }),
      subscribe('library.changed', ({ takenAway, isStep }) => {
        // Undo takes back the last step, so only the newest toast may offer it.
        if (isStep) dismissActions()
        if (takenAway === null) return
        showToast({ message: takenAway, action: { label: 'Undo', run: () => undoNow.current() } })
      }),
      subscribe('link.opened', openDestination),
      subscribe('problem.met', showProblem),
    ]
    void ask('problems.met', undefined).then((problems) => problems.forEach(showProblem))
    return () => stops.forEach((stop) => stop())
  }, [])
}

function showProblem({ message }: Problem) {
  showToast({ message, tone: 'problem' })
}
