import { EditorView } from '@codemirror/view'
import { Transaction } from '@codemirror/state'
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import { changedStretch } from '#core/text/changed-stretch'
import { noteExtensions } from './note-extensions'
import styles from './note-pane.module.css'

export type EditorHandle = {
  focus: () => void
  /** Shows a text that was written elsewhere, with the caret where it was in what both have. */
  show: (body: string) => void
}

type NoteEditorProps = {
  first: string
  handle: Ref<EditorHandle>
  onChange: (body: string) => void
}

/** The Markdown editor. Typing `[[` offers notes and clips to link to. */
export function NoteEditor({ first, handle, onChange }: NoteEditorProps) {
  const home = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView>(null)
  const change = useRef(onChange)

  useEffect(() => {
    change.current = onChange
  })
  useEffect(() => {
    if (!home.current) return
    // In a shadow root the editor brings its styles as style sheets, which our policy allows; in the
    // page itself it would write style elements, which it does not.
    const root = home.current.shadowRoot ?? home.current.attachShadow({ mode: 'open' })
    const view = new EditorView({
      root,
      parent: root,
      doc: first,
      extensions: noteExtensions((body) => change.current(body)),
    })
    editor.current = view
    return () => view.destroy()
  }, [])
  useImperativeHandle(handle, () => ({
    focus: () => editor.current?.focus(),
    show: (body) => editor.current && showText(editor.current, body),
  }))

  return <div ref={home} className={styles.editor} />
}

function showText(view: EditorView, body: string) {
  const changes = changedStretch(view.state.doc.toString(), body)
  if (changes === null) return
  // Undoing goes on with what one typed oneself.
  const annotations = [Transaction.addToHistory.of(false), Transaction.remote.of(true)]
  view.dispatch({ changes, annotations })
}
