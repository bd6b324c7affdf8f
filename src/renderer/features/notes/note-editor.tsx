import { EditorView } from '@codemirror/view'
import { Transaction } from '@codemirror/state'
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import { changedStretch } from '#core/text/changed-stretch'
import { useMessages } from '../../api/use-messages'
import { useSayProblem } from '../../api/use-say'
import { waysChanged } from './live-preview'
import { noteExtensions, showAs, type NoteLook } from './note-extensions'
import type { NoteWays } from './note-ways'
import styles from './note-pane.module.css'

export type EditorHandle = {
  focus: () => void
  /** Shows a text that was written elsewhere, with the caret where it was in what both have. */
  show: (body: string) => void
}

type NoteEditorProps = {
  first: string
  look: NoteLook
  isPlain: boolean
  ways: NoteWays
  handle: Ref<EditorHandle>
  onChange: (body: string) => void
}

/** The Markdown editor. Typing `[[` offers notes, clips and highlights to link to. */
export function NoteEditor({ first, look, isPlain, ways, handle, onChange }: NoteEditorProps) {
  const { notes } = useMessages()
  const sayProblem = useSayProblem()
  const home = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView>(null)
  const now = useRef({ onChange, ways })
  const { links, highlights } = ways

  useEffect(() => {
    now.current = { onChange, ways }
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
      extensions: noteExtensions({
        look,
        isPlain,
        words: { notes, sayProblem },
        ways: () => now.current.ways,
        onChange: (body) => now.current.onChange(body),
      }),
    })
    editor.current = view
    return () => view.destroy()
  }, [])
  useEffect(() => {
    if (editor.current) showAs(editor.current, look, () => now.current.ways)
  }, [look])
  useEffect(() => {
    editor.current?.dispatch({ effects: waysChanged.of(null) })
  }, [links, highlights])
  useImperativeHandle(handle, () => ({
    focus: () => editor.current?.focus(),
    show: (body) => editor.current && showText(editor.current, body),
  }))

  return <div ref={home} className={styles.editor} data-takes-pictures />
}

function showText(view: EditorView, body: string) {
  const changes = changedStretch(view.state.doc.toString(), body)
  if (changes === null) return
  // Undoing goes on with what one typed oneself.
  const annotations = [Transaction.addToHistory.of(false), Transaction.remote.of(true)]
  view.dispatch({ changes, annotations })
}
