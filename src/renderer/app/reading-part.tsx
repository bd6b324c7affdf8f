import type { Settings } from '#core/library/settings'
import type { Pressed } from '../components/key-name'
import { PaneBoundary } from '../components/pane-boundary'
import { ReaderShell } from '../features/reader/reader-shell'
import type { Hands } from './hands'
import { ReadingColumn } from './reading-column'
import { useLibraryEmpty } from './use-library-empty'
import { useSettledOpen } from './use-settled-open'

type ReadingPartProps = {
  hands: Hands
  settings: Settings
  theme: string
  onKey: (pressed: Pressed) => void
}

/** The right pane, which follows what is open. */
export function ReadingPart({ hands, settings, theme, onKey }: ReadingPartProps) {
  const open = useSettledOpen()
  const isEmpty = useLibraryEmpty()
  return (
    <ReaderShell>
      <PaneBoundary name="article" key={open?.id}>
        <ReadingColumn
          open={open}
          reader={hands.shown.reader}
          note={hands.shown.note}
          settings={settings}
          theme={theme}
          isEmpty={isEmpty}
          onKey={onKey}
          onLeave={() => hands.list.current?.focus()}
          onDragIn={() => hands.drop.current?.cover()}
        />
      </PaneBoundary>
    </ReaderShell>
  )
}
