import { EditorView } from '@codemirror/view'
import { problemOf } from '#core/problem'
import { notePictureAddress } from '#core/note/note-pictures'
import { ask } from '../../api/ask'
import { showToast } from '../../components/toast-store'

/** Keeps pictures that are pasted or dropped, and names them where they were put. */
export const takePictures = EditorView.domEventHandlers({
  paste: (event, view) => take(event, view, event.clipboardData, view.state.selection.main.head),
  drop: (event, view) => {
    const at = view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.doc.length
    return take(event, view, event.dataTransfer, at)
  },
})

function take(event: Event, view: EditorView, data: DataTransfer | null, at: number): boolean {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
  // Words that were copied with a picture of them are pasted as words.
  if (files.length === 0 || data?.types.includes('text/plain')) return false
  event.preventDefault()
  event.stopPropagation()
  void keepAll(view, files, at)
  return true
}

async function keepAll(view: EditorView, files: readonly File[], at: number) {
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const kept = await ask('notes.keep-picture', { bytes })
      const name = file.name.replace(/\.[a-z0-9]+$/i, '').replace(/[[\]]/g, ' ')
      const from = Math.min(at, view.state.doc.length)
      const insert = `![${name}](${notePictureAddress(kept)})\n`
      view.dispatch({ changes: { from, insert }, selection: { anchor: from + insert.length } })
      at = from + insert.length
    } catch (thrown) {
      showToast({ message: problemOf(thrown).message, tone: 'problem' })
    }
  }
}
