import { syntaxTree } from '@codemirror/language'
import type { EditorState, Range } from '@codemirror/state'
import { Decoration } from '@codemirror/view'
import { notePicture } from './note-addresses'
import { PictureWidget, SignWidget, TaskWidget } from './note-widgets'

type Stretch = { from: number; to: number }
type InHand = (from: number, to: number) => boolean

const hidden = Decoration.replace({})
const HIDDEN_MARKS = new Set(['EmphasisMark', 'StrikethroughMark', 'CodeMark'])

/** What Markdown's marks look like as they read: marks go, and headings, quotations, lists and pictures are drawn. */
export function decorateMarks(state: EditorState, range: Stretch, inHand: InHand) {
  const found: Range<Decoration>[] = []
  const { doc } = state
  const lines = (from: number, to: number, name: string) => {
    const last = doc.lineAt(to).number
    for (let at = doc.lineAt(Math.max(from, range.from)).number; at <= last; at++) {
      const { from: start } = doc.line(at)
      if (start > range.to) return
      found.push(Decoration.line({ class: name }).range(start))
    }
  }
  const hide = (from: number, to: number) => found.push(hidden.range(from, to))

  syntaxTree(state).iterate({
    ...range,
    enter: ({ name, from, to, node }) => {
      const isFree = !inHand(from, to)
      if (/^ATXHeading/.test(name)) lines(from, from, `cm-heading cm-${name.toLowerCase()}`)
      else if (name === 'Blockquote') lines(from, to, 'cm-blockquote')
      else if (name === 'FencedCode') {
        lines(from, to, 'cm-code')
        return false
      } else if (name === 'Table') return false
      else if (name === 'HeaderMark' && isFree) hide(from, afterSpace(state, to))
      else if (name === 'QuoteMark' && isFree) hide(from, afterSpace(state, to))
      else if (HIDDEN_MARKS.has(name) && isFree) hide(from, to)
      else if (name === 'HorizontalRule' && isFree && to > from) {
        found.push(Decoration.replace({ widget: new SignWidget('', 'cm-rule') }).range(from, to))
      } else if (name === 'ListMark' && isFree) {
        const isTask = node.nextSibling?.name === 'Task'
        if (isTask) hide(from, afterSpace(state, to))
        else if (/[-*+]/.test(state.sliceDoc(from, to))) {
          found.push(
            Decoration.replace({ widget: new SignWidget('•', 'cm-bullet') }).range(from, to),
          )
        }
      } else if (name === 'TaskMarker') {
        const isDone = /x/i.test(state.sliceDoc(from, to))
        found.push(Decoration.replace({ widget: new TaskWidget(isDone) }).range(from, to))
        if (isDone) lines(from, from, 'cm-done')
      } else if (name === 'Image') {
        const address = node.getChild('URL')
        if (!address) return false
        const source = notePicture(state.sliceDoc(address.from, address.to))
        if (source === null || !isFree) return false
        const words = /^!\[([^\]]*)\]/.exec(state.sliceDoc(from, to))?.[1] ?? ''
        found.push(Decoration.replace({ widget: new PictureWidget(source, words) }).range(from, to))
        return false
      } else if (name === 'Link') {
        const address = node.getChild('URL')
        const [open, close] = node.getChildren('LinkMark')
        if (!address || !open || !close) return false
        found.push(wayTo(state.sliceDoc(address.from, address.to)).range(open.to, close.from))
        if (!isFree) return undefined
        hide(open.from, open.to)
        hide(close.from, to)
      }
      return undefined
    },
  })
  return found
}

function wayTo(href: string) {
  return Decoration.mark({
    class: 'cm-way',
    attributes: { 'data-href': href, title: `${href} (Alt+Enter)` },
  })
}

function afterSpace(state: EditorState, at: number) {
  return state.sliceDoc(at, at + 1) === ' ' ? at + 1 : at
}
