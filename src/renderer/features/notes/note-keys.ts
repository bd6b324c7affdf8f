import { defaultKeymap, historyKeymap, indentWithTab } from '@codemirror/commands'
import { EditorSelection, type Extension } from '@codemirror/state'
import { keymap, type EditorView } from '@codemirror/view'
import { toggleTask } from '#core/note/toggle-task'

/** The keys of writing: strong, emphasized, a task and its tick. */
export const noteKeys: Extension = keymap.of([
  { key: 'Mod-b', run: (view) => wrap(view, '**') },
  { key: 'Mod-i', run: (view) => wrap(view, '*') },
  { key: 'Mod-Enter', run: toggleTasks },
  ...defaultKeymap,
  ...historyKeymap,
  indentWithTab,
])

/** Puts marks around what is selected, or takes them away. */
function wrap(view: EditorView, mark: string): boolean {
  const change = view.state.changeByRange((range) => {
    const text = view.state.sliceDoc(range.from, range.to)
    const around = view.state.sliceDoc(range.from - mark.length, range.to + mark.length)
    const isMarked = around === `${mark}${text}${mark}`
    const from = isMarked ? range.from - mark.length : range.from
    const to = isMarked ? range.to + mark.length : range.to
    const insert = isMarked ? text : `${mark}${text}${mark}`
    const start = from + (isMarked ? 0 : mark.length)
    return {
      changes: { from, to, insert },
      range: EditorSelection.range(start, start + text.length),
    }
  })
  view.dispatch(view.state.update(change, { userEvent: 'input' }))
  return true
}

function toggleTasks(view: EditorView): boolean {
  const { doc, selection } = view.state
  const lines = new Set<number>()
  for (const { from, to } of selection.ranges) {
    const last = doc.lineAt(to).number
    for (let line = doc.lineAt(from).number; line <= last; line++) lines.add(line)
  }
  const changes = [...lines].map((number) => {
    const { from, to, text } = doc.line(number)
    return { from, to, insert: toggleTask(text) }
  })
  view.dispatch({ changes, userEvent: 'input' })
  return true
}
