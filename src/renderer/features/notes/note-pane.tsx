import { useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react'
import type { OutputOf } from '#contract/request'
import type { WindowRequests } from '#contract/window-requests'
import { isTemplate } from '#core/note/note-template'
import { problemOf } from '#core/problem'
import { useNote } from '../../api/queries'
import { ProblemState } from '../../components/problem-state'
import { MarkdownView } from './markdown-view'
import { NoteEditor, type EditorHandle } from './note-editor'
import { NoteFoot } from './note-foot'
import { NoteToolbar, nextMode, type NoteMode } from './note-toolbar'
import { NoteVersions } from './note-versions'
import type { NoteWays } from './note-ways'
import { useAutosave } from './use-autosave'
import styles from './note-pane.module.css'

/** What commands may ask of an open note. */
export type NoteHandle = {
  focus: () => void
  /** Shows it the next way: to write, as Markdown, to read. */
  nextLook: () => void
  showVersions: () => void
}

type NotePaneProps = Omit<NoteWays, 'links' | 'highlights'> & {
  id: string
  handle: Ref<NoteHandle>
  /** What leads to the note, as the window around it shows it. */
  linked: ReactNode
  onTrashed: () => void
}

/** The pane one writes in. */
export function NotePane(props: NotePaneProps) {
  const note = useNote(props.id)
  if (note.isError) {
    return (
      <ProblemState
        title="This note could not be opened"
        message={problemOf(note.error).message}
        onRetry={() => void note.refetch()}
      />
    )
  }
  return note.data ? <OpenNote key={props.id} opened={note.data} {...props} /> : null
}

type OpenNoteProps = NotePaneProps & { opened: OutputOf<WindowRequests, 'notes.open'> }

function OpenNote({ opened, handle, linked, onTrashed, ...going }: OpenNoteProps) {
  const { note, links, highlights } = opened
  const ways: NoteWays = { ...going, links, highlights }
  const [mode, setMode] = useState<NoteMode>('live')
  const [isComparing, setComparing] = useState(false)
  const editor = useRef<EditorHandle>(null)
  const title = useRef<HTMLInputElement>(null)
  const { draft, write, settle, state } = useAutosave(note, (body) => editor.current?.show(body))

  useImperativeHandle(handle, () => ({
    focus: () =>
      draft.title === '' && draft.body === '' ? title.current?.focus() : editor.current?.focus(),
    nextLook: () => setMode(nextMode),
    showVersions: () => setComparing(true),
  }))

  return (
    <main className={styles.pane} aria-label="Note">
      <NoteToolbar
        note={note}
        mode={mode}
        onMode={setMode}
        onVersions={() => setComparing(true)}
        onTrashed={onTrashed}
      />
      <div className={styles.page}>
        <input
          ref={title}
          className={styles.title}
          aria-label="Title of the note"
          placeholder="Title"
          dir="auto"
          autoFocus={note.title === '' && note.body === ''}
          value={draft.title}
          onChange={({ target }) => write({ title: target.value })}
          onBlur={() => void settle()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            editor.current?.focus()
          }}
        />
        {mode === 'read' ? (
          <MarkdownView text={draft.body} {...ways} />
        ) : (
          <NoteEditor
            first={draft.body}
            look={mode}
            ways={ways}
            handle={editor}
            onChange={(body) => write({ body })}
          />
        )}
        <div className={styles.linked}>{linked}</div>
      </div>
      <NoteFoot body={draft.body} isTemplate={isTemplate(note)} state={state} />
      {isComparing && (
        <NoteVersions
          id={note.id}
          now={draft}
          onCopied={(id) => going.onOpenTarget({ kind: 'note', id })}
          onClose={() => setComparing(false)}
        />
      )}
    </main>
  )
}
