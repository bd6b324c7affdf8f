import { syntaxTree } from '@codemirror/language'
import type { EditorState, Range } from '@codemirror/state'
import { Decoration, type EditorView } from '@codemirror/view'
import { highlightOfTarget } from '#core/note/highlight-target'
import { noteLinks } from '#core/note/note-links'
import { noteAddress } from './note-addresses'
import { HighlightWidget } from './note-widgets'
import type { NoteWays } from './note-ways'
import { targetOf } from './target-of'

type Stretch = { from: number; to: number }

const hidden = Decoration.replace({})

/** The `[[links]]` of a stretch as they read, and the highlights it shows. */
export function decorateLinks(
  state: EditorState,
  range: Stretch,
  inHand: (from: number, to: number) => boolean,
  ways: NoteWays,
) {
  const found: Range<Decoration>[] = []
  for (const { target, embeds, start, end } of noteLinks(state.sliceDoc(range.from, range.to))) {
    const [from, to] = [range.from + start, range.from + end]
    if (isCode(state, from)) continue
    const isFree = !inHand(from, to)
    const highlight = highlightOfTarget(target)
    const row = highlight && ways.highlights.find(({ id }) => id === highlight)
    if (row && embeds && isFree) {
      const widget = new HighlightWidget(row, ways.onOpenHighlight)
      found.push(Decoration.replace({ widget }).range(from - 1, to))
      continue
    }
    const isThere = row || targetOf(target, ways.links)
    const attributes = { 'data-target': target }
    found.push(
      Decoration.mark({ class: isThere ? 'cm-way' : 'cm-nowhere', attributes }).range(from, to),
    )
    if (!isFree) continue
    const bar = state.sliceDoc(from, to).indexOf('|')
    found.push(hidden.range(from, bar < 0 ? from + 2 : from + bar + 1), hidden.range(to - 2, to))
  }
  return found
}

/** Goes where the link under the pointer leads, unless one is writing on its line; Ctrl or Cmd goes anyway. */
export function openLinkAt(event: MouseEvent, view: EditorView, ways: NoteWays): boolean {
  const [pressed] = event.composedPath()
  const way = pressed instanceof Element ? pressed.closest<HTMLElement>('.cm-way') : null
  if (!way) return false
  const at = view.posAtDOM(way)
  const line = view.state.doc.lineAt(at)
  const { main } = view.state.selection
  const isWriting = view.hasFocus && main.head >= line.from && main.head <= line.to
  if (isWriting && !event.ctrlKey && !event.metaKey) return false
  const { href, target } = way.dataset
  if (href !== undefined && noteAddress(href)) ways.onFollow(href)
  if (target !== undefined) openTarget(target, ways)
  return true
}

/** Goes where the link leads that the caret is in. */
export function openLinkAtCaret(view: EditorView, ways: NoteWays): boolean {
  const { head } = view.state.selection.main
  const { from, text } = view.state.doc.lineAt(head)
  const at = head - from
  const wiki = noteLinks(text).find(({ start, end }) => start - 1 <= at && at <= end)
  if (wiki) return openTarget(wiki.target, ways)
  const written = text.matchAll(
    /\[[^\]\n]{0,500}\]\(([^()\s]{1,2000})\)|<?(https?:\/\/[^\s<>]{1,2000})/g,
  )
  for (const { index, 0: whole, 1: named, 2: bare } of written) {
    const address = noteAddress(named ?? bare ?? '')
    if (address === null || at < index || at > index + whole.length) continue
    ways.onFollow(address)
    return true
  }
  return false
}

/** Goes where a `[[link]]` leads, if it leads anywhere. */
function openTarget(target: string, ways: NoteWays): boolean {
  const highlight = highlightOfTarget(target)
  const row = ways.highlights.find(({ id }) => id === highlight)
  const found = targetOf(target, ways.links)
  if (row) ways.onOpenHighlight(row)
  else if (found) ways.onOpenTarget(found)
  return Boolean(row ?? found)
}

function isCode(state: EditorState, at: number) {
  for (let node = syntaxTree(state).resolveInner(at, 1); node.parent; node = node.parent) {
    if (/Code/.test(node.name)) return true
  }
  return false
}
