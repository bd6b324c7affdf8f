import type { CSSProperties } from 'react'
import { FIRST_SETTINGS } from '#core/library/settings'
import { useSettings } from '../api/queries'
import { useMessages } from '../api/use-messages'
import { PaneBoundary } from '../components/pane-boundary'
import { PaneDivider } from '../components/pane-divider'
import { Toasts } from '../components/toasts'
import { DropTarget } from '../features/capture/drop-target'
import { LibraryNotice } from '../features/library/library-notice'
import { Activity } from './activity'
import { Dialogs } from './dialogs'
import { useHands } from './hands'
import { ListPart } from './list-part'
import { isListing } from './list-source'
import { ReadingPart } from './reading-part'
import { SidebarPart } from './sidebar-part'
import { Words } from './words'
import { useClipping } from './use-clipping'
import { useCommands } from './use-commands'
import { useDropped } from './use-dropped'
import { useMainEvents } from './use-main-events'
import { usePanes } from './use-panes'
import { useTheme } from './use-theme'
import { useWorkbench } from './use-workbench'
import { useZoom } from './use-zoom'
import { useView } from './view-store'
import styles from './app.module.css'

const NO_NAMES = {}

/**
 * The window: three panes, and what lies over them. Each part follows for itself what it shows, so that going
 * from row to row draws nothing here.
 */
export function App() {
  const settings = useSettings().data ?? FIRST_SETTINGS
  const theme = useTheme(settings.theme)
  useZoom(settings.zoom ?? 1)
  const hands = useHands()
  const bench = useWorkbench(hands, settings)
  const keys = useCommands(bench, settings)
  const messages = useMessages()
  const panes = usePanes(settings)
  const isOpen = useView(({ open }) => open !== null)
  const isAlone = useView(({ focus, open }) => focus && open !== null)
  const isTable = useView(isListing) && settings.listAs === 'table'
  const dropped = useDropped(useClipping(settings))
  useMainEvents(bench.undo)

  // Long work is told of at the foot of the list, or of the window where no list is shown.
  const isListGone = settings.foldedList === true || isAlone

  return (
    <Words colorNames={settings.colorNames ?? NO_NAMES}>
      <DropTarget handle={hands.drop} onCapture={dropped}>
        <div className={styles.frame}>
          <LibraryNotice />
          <div
            className={styles.window}
            style={panes.style as CSSProperties}
            data-focus={isAlone}
            data-folded={panes.foldedNames}
            data-table={isTable}
            data-open={isOpen}
          >
            <PaneBoundary name="sidebar">
              <SidebarPart ref={hands.sidebar} />
            </PaneBoundary>
            <PaneDivider name="sidebar" label={messages.window.sidebarWidth} {...panes.sidebar} />
            <section className={styles.list} aria-label={messages.window.list} data-pane="list">
              <ListPart hands={hands} settings={settings} onNewNote={bench['new-note']} />
              {!isListGone && <Activity />}
            </section>
            <PaneDivider name="list" label={messages.window.listWidth} {...panes.list} />
            <ReadingPart
              hands={hands}
              settings={settings}
              theme={theme}
              onKey={keys.pressInReader}
            />
          </div>
          {isListGone && (
            <div className={styles.foot}>
              <Activity />
            </div>
          )}
        </div>
        <Dialogs keys={keys} settings={settings} note={hands.note} />
        <Toasts />
      </DropTarget>
    </Words>
  )
}
