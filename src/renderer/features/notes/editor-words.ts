import { Facet } from '@codemirror/state'
import type { Messages } from '#core/messages/messages-of'

/** What the editor says, and how it says what went wrong. */
export type EditorWords = { notes: Messages['notes']; sayProblem: (thrown: unknown) => string }

/** The words handed to the editor, for all that is part of it. */
export const editorWords = Facet.define<EditorWords, EditorWords>({
  combine: ([words]) => {
    if (!words) throw new Error('The words of the editor were not handed down.')
    return words
  },
})
