import { StateEffect, StateField } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { notePictureAddress } from '#core/note/note-pictures'
import { ask } from '../../api/ask'
import { showToast } from '../../components/toast-store'
import { editorWords } from './editor-words'

type Place = { name: symbol; at: number }

const waits = StateEffect.define<Place>()
const isOver = StateEffect.define<symbol>()

// Where pictures that are being kept will stand, whatever is written meanwhile.
const places = StateField.define<readonly Place[]>({
  create: () => [],
  update: (before, { changes, effects }) => {
    const over = effects.flatMap((each) => (each.is(isOver) ? [each.value] : []))
    const moved = before
      .filter(({ name }) => !over.includes(name))
      .map(({ name, at }) => ({ name, at: changes.mapPos(at, -1) }))
    return [...moved, ...effects.flatMap((each) => (each.is(waits) ? [each.value] : []))]
  },
})

/** Keeps pictures that are pasted or dropped, and names them where they were put. */
export const takePictures = [
  places,
  EditorView.domEventHandlers({
    paste: (event, view) => take(event, view, event.clipboardData, view.state.selection.main.head),
    drop: (event, view) => {
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY })
      return take(event, view, event.dataTransfer, at ?? view.state.doc.length)
    },
  }),
]

function take(event: Event, view: EditorView, data: DataTransfer | null, at: number): boolean {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
  // Words that were copied with a picture of them are pasted as words.
  if (files.length === 0 || data?.types.includes('text/plain')) return false
  event.preventDefault()
  event.stopPropagation()
  const name = Symbol()
  view.dispatch({ effects: waits.of({ name, at }) })
  void keepAll(view, files, name)
  return true
}

async function keepAll(view: EditorView, files: readonly File[], name: symbol) {
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const kept = await ask('notes.keep-picture', { bytes })
      const words = file.name.replace(/\.[a-z0-9]+$/i, '').replace(/[[\]]/g, ' ')
      insertAt(view, name, `![${words}](${notePictureAddress(kept)})\n`)
    } catch (thrown) {
      showToast({ message: view.state.facet(editorWords).sayProblem(thrown), tone: 'problem' })
    }
  }
  view.dispatch({ effects: isOver.of(name) })
}

function insertAt(view: EditorView, name: symbol, insert: string) {
  const from = view.state.field(places).find((place) => place.name === name)?.at
  if (from === undefined) return
  const next = { name, at: from + insert.length }
  const { main } = view.state.selection
  view.dispatch({
    changes: { from, insert },
    effects: [isOver.of(name), waits.of(next)],
    // Who has not written on stands behind the picture.
    ...(main.empty && main.head === from && { selection: { anchor: next.at } }),
  })
}
