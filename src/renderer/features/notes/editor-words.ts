import { Facet } from '@codemirror/state'
import { messagesIn } from '#core/messages/messages'
import type { Messages } from '#core/messages/messages-of'
import { problemOf } from '#core/problem'

/** What the editor says, and how it says what went wrong. */
export type EditorWords = { notes: Messages['notes']; sayProblem: (thrown: unknown) => string }

const IN_ENGLISH: EditorWords = {
  notes: messagesIn('en').notes,
  sayProblem: (thrown) => problemOf(thrown).message,
}

/** The words handed to the editor, for all that is part of it. */
export const editorWords = Facet.define<EditorWords, EditorWords>({
  // The editor asks for what holds where nothing was handed down as soon as this is defined.
  combine: ([words]) => words ?? IN_ENGLISH,
})
