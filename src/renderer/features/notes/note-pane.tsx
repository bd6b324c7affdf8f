import { useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react'
import type { OutputOf } from '#contract/request'
import type { WindowRequests } from '#contract/window-requests'
import type { Note } from '#core/note/note'
import { isTemplate } from '#core/note/note-template'
import { useNote } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import { ProblemState } from '../../components/problem-state'
import { howWritable } from './how-writable'
import { MarkdownView } from './markdown-view'
import { NoteEditor, type EditorHandle } from './note-editor'
import { NoteFoot } from './note-foot'
import { NoteToolbar, nextMode, type NoteMode } from './note-toolbar'
import { NoteVersions } from './note-versions'
import type { NoteWays } from './note-ways'
import { useAutosave } from './use-autosave'
import { useSayProblem } from '../../api/use-say'
import styles from './note-pane.module.css'

/** What commands may ask of an open note. */
export type NoteHandle = {
  id: string
  focus: () => void
  /** Shows it the next way: to write, as Markdown, to read. */
  nextLook: () => void
  showVersions: () => void
  editTags: () => void
}

type NotePaneProps = Omit<NoteWays, 'links' | 'highlights'> & {
  id: string
  handle: Ref<NoteHandle>
  /** What leads to the note, as the window around it shows it. */
  linked: ReactNode
  /** Its tags and the field for more; `onDone` is told when a key ended writing them. */
  showTags: (note: Note, field: Ref<HTMLInputElement>, onDone: () => void) => ReactNode
  onTrashed: () => void
}

/** The pane one writes in. */
export function NotePane(props: NotePaneProps) {
  const sayProblem = useSayProblem()
  const note = useNote(props.id)
  const { notes: words } = useMessages()
  if (note.isError) {
    return (
      <ProblemState
        title={words.unreadable}
        message={sayProblem(note.error)}
        onRetry={() => void note.refetch()}
      />
    )
  }
  return note.data ? <OpenNote key={props.id} opened={note.data} {...props} /> : null
}

type OpenNoteProps = NotePaneProps & { opened: OutputOf<WindowRequests, 'notes.open'> }

function OpenNote({ opened, handle, linked, showTags, onTrashed, ...going }: OpenNoteProps) {
  const { note, links, highlights } = opened
  const ways: NoteWays = { ...going, links, highlights }
  const [mode, setMode] = useState<NoteMode>('live')
  const [isComparing, setComparing] = useState(false)
  const editor = useRef<EditorHandle>(null)
  const { notes: words } = useMessages()
  const title = useRef<HTMLInputElement>(null)
  const tags = useRef<HTMLInputElement>(null)
  const { draft, write, settle, state } = useAutosave(note, (body) => editor.current?.show(body))

  // As it was opened: one that grows while it is written stays as it is.
  const [writable] = useState(() => howWritable(note.body))

  useImperativeHandle(handle, () => ({
    id: note.id,
    focus: () =>
      draft.title === '' && draft.body === '' ? title.current?.focus() : editor.current?.focus(),
    nextLook: () => setMode(nextMode),
    showVersions: () => setComparing(true),
    editTags: () => tags.current?.focus(),
  }))

  return (
    <main className={styles.pane} aria-label={words.pane}>
      <NoteToolbar
        note={note}
        mode={mode}
        tags={showTags(note, tags, () => editor.current?.focus())}
        onMode={setMode}
        onVersions={() => setComparing(true)}
        onTrashed={onTrashed}
      />
      <div className={styles.page}>
        <input
          ref={title}
          className={styles.title}
          aria-label={words.titleOf}
          placeholder={words.titlePlaceholder}
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
        {mode === 'read' || writable === 'nowhere' ? (
          <MarkdownView text={draft.body} {...ways} />
        ) : (
          <NoteEditor
            first={draft.body}
            look={mode}
            isPlain={writable === 'plain'}
            ways={ways}
            handle={editor}
            onChange={(body) => write({ body })}
          />
        )}
        <div className={styles.linked}>{linked}</div>
      </div>
      <NoteFoot
        body={draft.body}
        isTemplate={isTemplate(note)}
        writable={mode === 'read' ? 'drawn' : writable}
        state={state}
      />
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
