import { EditorView } from '@codemirror/view'
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import { noteExtensions } from './note-extensions'
import styles from './note-pane.module.css'

export type EditorHandle = { focus: () => void }

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
  useImperativeHandle(handle, () => ({ focus: () => editor.current?.focus() }))

  return <div ref={home} className={styles.editor} />
}
