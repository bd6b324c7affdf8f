import { carryHighlight, compareTexts, type Comparison } from '#core/highlight/carry-highlight'
import { placeQuote } from '#core/highlight/place-quote'
import { readLetters, type Letters } from '#core/text/letters'

/** What a measure of anchoring asks about: a quote with its context, and its place in the old text. */
export type Selection = {
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}
type Place = { start: number; end: number; confidence: number }
type Texts = { compared: Comparison | null; letters: Letters | null }

/** A highlight of the old text in the new one; where the quote is not the old text's, it is placed by itself. */
const engine = {
  name: 'ours',
  sees: 'old text',

  prepare(oldText: string | null | undefined, newText: string): Texts {
    if (!oldText) return { compared: null, letters: readLetters(newText) }
    return { compared: compareTexts(oldText, newText), letters: null }
  },

  anchor(texts: Texts, selection: Selection): Place | null {
    const { compared } = texts
    const isOfOldText =
      compared && compared.before.slice(selection.start, selection.end) === selection.exact
    if (!isOfOldText) {
      texts.letters ??= readLetters(compared?.after ?? '')
      return placeQuote(texts.letters, selection)
    }
    const { start, end, state, confidence } = carryHighlight(compared, selection)
    return state === 'orphan' ? null : { start, end, confidence }
  },
}
export default engine

/** The same question asked of the quote and its context alone, as an import brings them. */
export const quoteAlone = {
  name: 'ours, quote alone',
  sees: 'quote+context',
  prepare: (_oldText: string | null | undefined, newText: string) => readLetters(newText),
  anchor: (letters: Letters, selection: Selection): Place | null => placeQuote(letters, selection),
}
