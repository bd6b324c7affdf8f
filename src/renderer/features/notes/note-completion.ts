import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { LinkTarget } from '#contract/views'
import type { HighlightRow } from '#core/highlight/highlight-row'
import { embeddedHighlight, linkToHighlight } from '#core/note/highlight-target'
import { writeNoteLink } from '#core/note/note-links'
import { ask } from '../../api/ask'

const SHOWN = 70
/** Letters before the caret in which a link may have been opened. */
const LONGEST = 700

/** What `[[` and the letters behind it may mean: notes, clips and highlights; behind `![[` highlights to be shown. */
export async function completeLinks(context: CompletionContext): Promise<CompletionResult | null> {
  const opened = linkBeingTyped(context.state)
  if (!opened) return null
  const embeds = opened.text.startsWith('!')
  const typed = opened.text.slice(embeds ? 3 : 2).slice(0, 300)
  const [targets, highlights] = await Promise.all([
    embeds ? [] : ask('links.complete', { typed }).catch((): LinkTarget[] => []),
    ask('links.complete-highlights', { typed }).catch((): HighlightRow[] => []),
  ])
  const options = [
    ...targets.map((target) => targetOption(target)),
    ...highlights.map((row) => highlightOption(row, embeds)),
  ]
  return { from: opened.from, filter: false, options }
}

/** The opened `[[` before the caret with the letters behind it; null where there is none. */
export function linkBeingTyped(state: EditorState): { from: number; text: string } | null {
  const caret = state.selection.main.head
  const line = state.doc.lineAt(caret)
  const before = state.sliceDoc(Math.max(line.from, caret - LONGEST), caret)
  const [text] = /!?\[\[[^[\]]*$/.exec(before) ?? []
  return text === undefined ? null : { from: caret - text.length, text }
}

function targetOption({ title, kind }: LinkTarget): Completion {
  return {
    label: title,
    detail: kind,
    apply: inserting(writeNoteLink({ target: title, label: title })),
  }
}

function highlightOption({ id, passage, clip }: HighlightRow, embeds: boolean): Completion {
  const words = passage.replace(/\s+/g, ' ')
  return {
    label: words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words,
    detail: `highlight · ${clip.title}`,
    apply: inserting(embeds ? embeddedHighlight(id, clip.title) : linkToHighlight(id, passage)),
  }
}

function inserting(insert: string) {
  return (view: EditorView, _: Completion, from: number, to: number) => {
    const closes = view.state.sliceDoc(to, to + 2) === ']]'
    const changes = { from, to: closes ? to + 2 : to, insert }
    view.dispatch({ changes, selection: { anchor: from + insert.length } })
  }
}
