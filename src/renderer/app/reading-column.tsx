import type { Ref } from 'react'
import type { Settings } from '#core/library/settings'
import { asLinkTarget } from '#core/note/note-links'
import { useAsk } from '../api/use-ask'
import { useChangeSettings } from '../api/use-change-settings'
import { useMessages } from '../api/use-messages'
import type { Pressed } from '../components/key-name'
import { showToast } from '../components/toast-store'
import { NothingOpen } from '../features/help/nothing-open'
import { MarkdownView } from '../features/notes/markdown-view'
import { NotePane, type NoteHandle } from '../features/notes/note-pane'
import type { ReaderHandle } from '../features/reader/clip-reader-props'
import { ReaderPane } from '../features/reader/reader-pane'
import { sendHighlightsOfClip } from './actions/use-notes-actions'
import { NoteTags } from './note-tags'
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
  open: Open | null
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
  open,
  reader,
  note,
  settings,
  theme,
  isEmpty,
  onKey,
  onLeave,
  onDragIn,
}: ReadingColumnProps) {
  const query = useView((view) => view.query)
  const showOriginal = useView((view) => view.showOriginal)
  const { reader: words, said } = useMessages()
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
        showTags={(opened, field, onDone) => (
          <NoteTags note={opened} field={field} onDone={onDone} />
        )}
        linked={<ThingLinks id={open.id} nothing={words.panel.noLinksToNote} />}
      />
    )
  }
  const { id } = open
  const savePdf = (marks: 'with' | 'without') =>
    pdf.mutate(
      { id, marks },
      { onSuccess: ({ path }) => path && showToast({ message: words.saved(path) }) },
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
      links={<ThingLinks id={open.id} nothing={words.panel.noLinks} />}
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
        { label: words.alone, keys: 'Z', run: toggleFocus },
        { label: words.fullScreen, keys: 'F', run: () => fullScreen.mutate(undefined) },
        {
          label: words.sendHighlights,
          keys: 'Ctrl+Shift+H',
          run: () => sendHighlightsOfClip(said),
        },
        { label: words.print, keys: 'Ctrl+P', run: () => print.mutate({ id, marks: 'with' }) },
        { label: words.printPlain, run: () => print.mutate({ id, marks: 'without' }) },
        { label: words.pdf, run: () => savePdf('with') },
        { label: words.pdfPlain, run: () => savePdf('without') },
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
