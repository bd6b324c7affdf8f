import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import { EditorView } from '@codemirror/view'
import { noteExtensions } from './note-extensions'
import styles from './note-editor.module.css'

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
    const view = new EditorView({
      doc: first,
      parent: home.current,
      extensions: noteExtensions((body) => change.current(body)),
    })
    editor.current = view
    return () => view.destroy()
  }, [])
  useImperativeHandle(handle, () => ({ focus: () => editor.current?.focus() }))

  return <div ref={home} className={styles.editor} onKeyDown={(event) => event.stopPropagation()} />
}
