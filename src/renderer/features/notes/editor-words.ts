import { Facet, type EditorState } from '@codemirror/state'
import type { Messages } from '#core/messages/messages-of'

/** What the editor says, and how it says what went wrong. */
export type EditorWords = { notes: Messages['notes']; sayProblem: (thrown: unknown) => string }

// A facet is read once while it is defined, when there is no editor yet.
const handedDown = Facet.define<EditorWords, EditorWords | null>({
  combine: ([words]) => words ?? null,
})

/** Hands these words to the editor, for all that is part of it. */
export const withWords = (words: EditorWords) => handedDown.of(words)

/** The words that were handed to the editor. */
export function wordsOf(state: EditorState): EditorWords {
  const words = state.facet(handedDown)
  if (!words) throw new Error('The words of the editor were not handed down.')
  return words
}
