import { Trash2 } from 'lucide-react'
import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import type { OutputOf } from '#contract/request'
import type { LinkTarget } from '#contract/views'
import type { WindowRequests } from '#contract/window-requests'
import { problemOf } from '#core/problem'
import { useNote } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { ProblemState } from '../../components/problem-state'
import { Segmented } from '../../components/segmented'
import { MarkdownView } from './markdown-view'
import { NoteEditor, type EditorHandle } from './note-editor'
import { useAutosave } from './use-autosave'
import styles from './note-pane.module.css'

/** What commands may ask of an open note. */
export type NoteHandle = { focus: () => void }

type NotePaneProps = {
  id: string
  handle: Ref<NoteHandle>
  onOpenTarget: (target: Pick<LinkTarget, 'kind' | 'id'>) => void
  onFollow: (address: string) => void
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

function OpenNote({ opened, id, handle, onOpenTarget, onFollow, onTrashed }: OpenNoteProps) {
  const { note, links, backlinks } = opened
  const [mode, setMode] = useState<'write' | 'read'>('write')
  const editor = useRef<EditorHandle>(null)
  const { draft, write, state } = useAutosave(note, (body) => editor.current?.show(body))
  const trash = useAsk('notes.trash')
  const title = useRef<HTMLInputElement>(null)

  useImperativeHandle(handle, () => ({
    focus: () =>
      draft.title === '' && draft.body === '' ? title.current?.focus() : editor.current?.focus(),
  }))

  return (
    <main className={styles.pane} aria-label="Note">
      <header className={styles.toolbar}>
        <Segmented
          label="Write or read"
          value={mode}
          options={[
            { value: 'write', label: 'Write' },
            { value: 'read', label: 'Read' },
          ]}
          onChange={setMode}
        />
        <span className={styles.state} role="status">
          {state}
        </span>
        <IconButton
          label="Move the note to the trash"
          icon={Trash2}
          onClick={() => trash.mutate({ ids: [id] }, { onSuccess: onTrashed })}
        />
      </header>
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
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            editor.current?.focus()
          }}
        />
        {mode === 'write' ? (
          <NoteEditor first={draft.body} handle={editor} onChange={(body) => write({ body })} />
        ) : (
          <MarkdownView
            text={draft.body}
            links={links}
            onOpenTarget={onOpenTarget}
            onFollow={onFollow}
          />
        )}
        <LinkedFrom title="Links in this note" targets={links} onOpen={onOpenTarget} />
        <LinkedFrom
          title="Notes that link here"
          targets={backlinks.map((row) => ({ kind: 'note', id: row.id, title: row.title }))}
          onOpen={onOpenTarget}
        />
      </div>
    </main>
  )
}

type LinkedFromProps = {
  title: string
  targets: readonly Pick<LinkTarget, 'kind' | 'id' | 'title'>[]
  onOpen: (target: Pick<LinkTarget, 'kind' | 'id'>) => void
}

function LinkedFrom({ title, targets, onOpen }: LinkedFromProps) {
  const once = [...new Map(targets.map((target) => [target.id, target])).values()]
  if (once.length === 0) return null
  return (
    <section className={styles.links}>
      <h2>{title}</h2>
      <ul>
        {once.map((target) => (
          <li key={target.id}>
            <Button tone="quiet" className={styles.link ?? ''} onClick={() => onOpen(target)}>
              {target.title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
