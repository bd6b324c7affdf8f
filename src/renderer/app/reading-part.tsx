import { memo, useRef, useState } from 'react'
import type { Settings } from '#core/library/settings'
import type { Pressed } from '../components/key-name'
import { useMessages } from '../api/use-messages'
import { PaneBoundary } from '../components/pane-boundary'
import { ReaderShell } from '../features/reader/reader-shell'
import type { Hands } from './hands'
import { ReadingColumn } from './reading-column'
import { useKeptHands } from './use-kept-hands'
import { useLibraryEmpty } from './use-library-empty'
import { useSettledOpen } from './use-settled-open'
import { useView } from './view-store'
import styles from './app.module.css'

type ReadingPartProps = {
  hands: Hands
  settings: Settings
  theme: string
  onKey: (pressed: Pressed) => void
}

// Going from row to row draws nothing of what is still shown.
const Column = memo(ReadingColumn)

/** The right pane, which follows what is open. Until it shows that, nothing can be done in it. */
export function ReadingPart({ hands, settings, theme, onKey }: ReadingPartProps) {
  const open = useSettledOpen()
  const shown = open?.id ?? null
  const isBehind = useView((view) => (view.open?.id ?? null) !== shown)
  const isEmpty = useLibraryEmpty()
  const { window: words } = useMessages()
  const pane = useRef<HTMLElement>(null)
  const [ways] = useState(() => ({
    onLeave: () => hands.list.current?.focus(),
    onDragIn: () => hands.drop.current?.cover(),
  }))
  const press = useKeptHands(pane, hands, shown, isBehind)

  return (
    <section
      ref={pane}
      className={styles.reading}
      aria-label={words.reading}
      aria-busy={isBehind}
      data-pane="reader"
      tabIndex={-1}
      onPointerDown={press}
      // The hands stay where they are until then.
      onMouseDown={(event) => isBehind && event.preventDefault()}
    >
      {/* What one has left takes nothing any more that was meant for what comes. */}
      <div className={styles.shown} inert={isBehind}>
        <ReaderShell>
          <PaneBoundary name="article" key={open?.id}>
            <Column
              open={open}
              reader={hands.shown.reader}
              note={hands.shown.note}
              settings={settings}
              theme={theme}
              isEmpty={isEmpty}
              onKey={onKey}
              {...ways}
            />
          </PaneBoundary>
        </ReaderShell>
      </div>
    </section>
  )
}
