import { autocompletion } from '@codemirror/autocomplete'
import { history } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { Compartment, Transaction, type Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { completionKeys } from './completion-keys'
import { editorWords, type EditorWords } from './editor-words'
import { takeHeldText } from './held-text'
import { openLinkAtCaret } from './live-links'

import { livePreview } from './live-preview'
import { completeLinks } from './note-completion'
import { noteEditorTheme } from './note-editor-theme'
import { noteKeys } from './note-keys'
import { takePictures } from './note-pictures'
import type { NoteWays } from './note-ways'

/** How a note is written: as it will read, but for the line one is on, or as plain Markdown. */
export type NoteLook = 'live' | 'source'

const look = new Compartment()

type Given = {
  look: NoteLook
  /** Written as plain text, for to read it as Markdown at each key would hold one up. */
  isPlain: boolean
  words: EditorWords
  ways: () => NoteWays
  onChange: (body: string) => void
}

/** What the note editor can do. */
export function noteExtensions({
  look: first,
  isPlain,
  words,
  ways,
  onChange,
}: Given): Extension[] {
  return [
    editorWords.of(words),
    history(),
    keymap.of([{ key: 'Alt-Enter', run: (view) => openLinkAtCaret(view, ways()) }]),
    noteKeys,
    takePictures,
    isPlain ? [] : markdown({ base: markdownLanguage }),
    noteEditorTheme,
    isPlain ? [] : look.of(shownAs(first, ways)),
    // Between [[ and ]] nothing else is meant by Enter than the link that is offered.
    autocompletion({ override: [completeLinks], icons: false, interactionDelay: 0 }),
    completionKeys,
    takeHeldText,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': words.notes.text,
      spellcheck: 'true',
      dir: 'auto',
    }),
    placeholder(words.notes.textHint),
    EditorView.updateListener.of((update) => {
      const isTyped = !update.transactions.some((each) => each.annotation(Transaction.remote))
      if (update.docChanged && isTyped) onChange(update.state.doc.toString())
    }),
  ]
}

/** Shows the text the other way. */
export function showAs(view: EditorView, next: NoteLook, ways: () => NoteWays): void {
  view.dispatch({ effects: look.reconfigure(shownAs(next, ways)) })
}

function shownAs(next: NoteLook, ways: () => NoteWays): Extension {
  return next === 'live' ? livePreview(ways) : []
}
