import type { Ref } from 'react'
import type { Settings } from '#core/library/settings'
import { asLinkTarget } from '#core/note/note-links'
import { useAsk } from '../api/use-ask'
import { useChangeSettings } from '../api/use-change-settings'
import type { Pressed } from '../components/key-name'
import { showToast } from '../components/toast-store'
import { NothingOpen } from '../features/help/nothing-open'
import { MarkdownView } from '../features/notes/markdown-view'
import { NotePane, type NoteHandle } from '../features/notes/note-pane'
import type { ReaderHandle } from '../features/reader/clip-reader-props'
import { ReaderPane } from '../features/reader/reader-pane'
import { sendHighlightsOfClip } from './actions/use-notes-actions'
import { ThingLinks } from './thing-links'
import {
  followAddress,
  jumpFrom,
  openHighlight,
  openThing,
  toggleFocus,
  useView,
  type Open,
} from './view-store'

type ReadingColumnProps = {
  reader: Ref<ReaderHandle>
  note: Ref<NoteHandle>
  settings: Settings
  theme: string
  isEmpty: boolean
  onKey: (pressed: Pressed) => void
  onLeave: () => void
  onDragIn: () => void
}

/** The right pane: the clip or note that is open. */
export function ReadingColumn({
  reader,
  note,
  settings,
  theme,
  isEmpty,
  onKey,
  onLeave,
  onDragIn,
}: ReadingColumnProps) {
  const { open, query, showOriginal } = useView()
  const change = useChangeSettings()
  const addNote = useAsk('notes.add')
  const openTarget = ({ kind, id }: { kind: 'clip' | 'note'; id: string }) =>
    openThing(kind === 'clip' ? { kind, id, at: null } : { kind, id })

  const fullScreen = useAsk('window.full-screen')
  const print = useAsk('clips.print')
  const pdf = useAsk('clips.save-pdf')

  if (open === null) return <NothingOpen libraryEmpty={isEmpty} />
  if (open.kind === 'note') {
    return (
      <NotePane
        id={open.id}
        handle={note}
        onOpenTarget={openTarget}
        onOpenHighlight={openHighlight}
        onFollow={followAddress}
        onTrashed={() => openThing(null)}
        linked={
          <ThingLinks id={open.id} nothing="None yet. Type [[ in another note to link here." />
        }
      />
    )
  }
  const { id } = open
  const savePdf = (marks: 'with' | 'without') =>
    pdf.mutate(
      { id, marks },
      { onSuccess: ({ path }) => path && showToast({ message: `Saved ${path}` }) },
    )
  return (
    <ReaderPane
      id={open.id}
      settings={settings}
      theme={theme}
      query={query}
      at={atOf(open)}
      highlight={open.highlight ?? null}
      showOriginal={showOriginal}
      panelOpen={settings.panelOpen}
      handle={reader}
      onPanel={(panelOpen) => change.mutate({ panelOpen })}
      onOriginal={() => useView.setState({ showOriginal: !showOriginal })}
      onFollow={followAddress}
      onKey={onKey}
      links={
        <ThingLinks id={open.id} nothing="None yet. Type [[ in a note to link to this clip." />
      }
      onNewNote={(title) =>
        addNote.mutate(
          { title: '', body: `[[${asLinkTarget(title)}]]\n\n` },
          { onSuccess: ({ id }) => openThing({ kind: 'note', id }) },
        )
      }
      onLeave={onLeave}
      onDragIn={onDragIn}
      onJump={jumpFrom}
      more={[
        { label: 'The article alone', keys: 'Z', run: toggleFocus },
        { label: 'Full screen', keys: 'F', run: () => fullScreen.mutate(undefined) },
        {
          label: 'Send the highlights to a note…',
          keys: 'Ctrl+Shift+H',
          run: sendHighlightsOfClip,
        },
        { label: 'Print…', keys: 'Ctrl+P', run: () => print.mutate({ id, marks: 'with' }) },
        { label: 'Print without highlights…', run: () => print.mutate({ id, marks: 'without' }) },
        { label: 'Save as PDF…', run: () => savePdf('with') },
        { label: 'Save as PDF without highlights…', run: () => savePdf('without') },
      ]}
      showNote={(text) => (
        <MarkdownView
          {...{ text, links: [], highlights: [] }}
          onOpenTarget={openTarget}
          onOpenHighlight={openHighlight}
          onFollow={followAddress}
        />
      )}
    />
  )
}

function atOf(open: Open) {
  return open.kind === 'clip' ? open.at : null
}
