import { syntaxTree } from '@codemirror/language'
import {
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Range,
} from '@codemirror/state'
import {
  Decoration,
  EditorView,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view'
import { decorateLinks, openLinkAt } from './live-links'
import { decorateMarks } from './live-marks'
import { linesInHand } from './lines-in-hand'
import { TableWidget } from './note-widgets'
import type { NoteWays } from './note-ways'

/** Tells the editor that what links lead to is another. */
export const waysChanged = StateEffect.define<null>()

/** Markdown as it reads, but for the lines one is on, which show their marks. */
export function livePreview(ways: () => NoteWays): Extension {
  const words = ViewPlugin.fromClass(
    class {
      decorations: DecorationSet
      constructor(view: EditorView) {
        this.decorations = decorate(view, ways())
      }
      update(update: ViewUpdate) {
        if (isOther(update)) this.decorations = decorate(update.view, ways())
      }
    },
    { decorations: (plugin) => plugin.decorations },
  )
  return [
    words,
    tables,
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        if (event.button !== 0 || !openLinkAt(event, view, ways())) return false
        event.preventDefault()
        return true
      },
    }),
  ]
}

function isOther(update: ViewUpdate) {
  return (
    update.docChanged ||
    update.selectionSet ||
    update.viewportChanged ||
    update.focusChanged ||
    syntaxTree(update.startState) !== syntaxTree(update.state) ||
    update.transactions.some(({ effects }) => effects.some((each) => each.is(waysChanged)))
  )
}

function decorate(view: EditorView, ways: NoteWays): DecorationSet {
  const inHand = linesInHand(view.state, view.hasFocus)
  const all = view.visibleRanges.flatMap((range) => [
    ...decorateMarks(view.state, range, inHand),
    ...decorateLinks(view.state, range, inHand, ways),
  ])
  return Decoration.set(all, true)
}

// What takes the place of whole lines has to be known before the lines are laid out.
const tables = StateField.define<DecorationSet>({
  create: tablesIn,
  update: (shown, { state, startState, docChanged, selection }) =>
    docChanged || selection || syntaxTree(startState) !== syntaxTree(state)
      ? tablesIn(state)
      : shown,
  provide: (field) => EditorView.decorations.from(field),
})

function tablesIn(state: EditorState): DecorationSet {
  const inHand = linesInHand(state, true)
  const found: Range<Decoration>[] = []
  for (let node = syntaxTree(state).topNode.firstChild; node; node = node.nextSibling) {
    if (node.name !== 'Table' || inHand(node.from, node.to)) continue
    const [from, to] = [state.doc.lineAt(node.from).from, state.doc.lineAt(node.to).to]
    const widget = new TableWidget(state.sliceDoc(from, to))
    found.push(Decoration.replace({ widget, block: true }).range(from, to))
  }
  return Decoration.set(found)
}
