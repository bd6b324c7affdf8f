import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { markdown } from '@codemirror/lang-markdown'
import { Transaction, type Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { asLinkTarget } from '#core/note/note-links'
import { ask } from '../../api/ask'
import { noteEditorTheme } from './note-editor-theme'

/** What the note editor can do. */
export function noteExtensions(onChange: (body: string) => void): Extension[] {
  return [
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
    markdown(),
    noteEditorTheme,
    // Between [[ and ]] nothing else is meant by Enter than the link that is offered.
    autocompletion({ override: [completeLinks], icons: false, interactionDelay: 0 }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': 'Text of the note',
      spellcheck: 'true',
      dir: 'auto',
    }),
    placeholder('Write in Markdown. Type [[ to link to a clip or a note.'),
    EditorView.updateListener.of((update) => {
      const isTyped = !update.transactions.some((each) => each.annotation(Transaction.remote))
      if (update.docChanged && isTyped) onChange(update.state.doc.toString())
    }),
  ]
}

async function completeLinks(context: CompletionContext): Promise<CompletionResult | null> {
  const opened = context.matchBefore(/\[\[[^[\]\n]*$/)
  if (!opened) return null
  const targets = await ask('links.complete', { typed: opened.text.slice(2) }).catch(() => [])
  return {
    from: opened.from + 2,
    filter: false,
    options: targets.map(({ title, kind }) => ({
      label: title,
      detail: kind,
      apply: (view, _, from, to) => {
        const closes = view.state.sliceDoc(to, to + 2) === ']]'
        const insert = asLinkTarget(title) + (closes ? '' : ']]')
        const anchor = from + insert.length + (closes ? 2 : 0)
        view.dispatch({ changes: { from, to, insert }, selection: { anchor } })
      },
    })),
  }
}
