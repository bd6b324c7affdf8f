import { closingQuote, isQuoteMark } from './quote-marks'
import { endOfWord } from './read-word'
import { isSearchField, type SearchField } from './search-fields'

/** The piece of a query that is being typed: a bare word, or the value of a field. */
export type Typing = {
  field: SearchField | null
  /** What stands before the caret, without an opening quotation mark. */
  typed: string
  /** Where the piece begins and ends in the query, its field included. */
  start: number
  end: number
}

const NAME = /([a-z]+)[:：]/iy
const BETWEEN = /[\s()-]/

/** What is typed at this place of a query; null between pieces, in a phrase and in the name of a field. */
export function typingAt(text: string, caret: number): Typing | null {
  for (let at = 0; at < caret;) {
    if (BETWEEN.test(text.charAt(at))) {
      at++
      continue
    }
    const field = isQuoteMark(text, at) ? null : fieldAt(text, at)
    const from = field ? NAME.lastIndex : at
    const end = endOfValue(text, from)
    if (caret <= end) {
      const isPhrase = field === null && isQuoteMark(text, at)
      if (caret < from || isPhrase) return null
      const opened = isQuoteMark(text, from) ? 1 : 0
      return { field, typed: text.slice(from + opened, caret), start: at, end }
    }
    at = Math.max(end, at + 1)
  }
  return null
}

/** The query without a field at its end whose value is still to be typed: it asks for nothing yet. */
export function settledQuery(text: string): string {
  const typing = typingAt(text, text.length)
  const isOpen = typing !== null && typing.field !== null && typing.typed === ''
  return isOpen ? text.slice(0, typing.start).replace(/-$/, '') : text
}

function fieldAt(text: string, at: number): SearchField | null {
  NAME.lastIndex = at
  const name = NAME.exec(text)?.[1]?.toLowerCase() ?? ''
  return isSearchField(name) ? name : null
}

function endOfValue(text: string, from: number): number {
  if (!isQuoteMark(text, from)) return endOfWord(text, from)
  return Math.min(text.length, closingQuote(text, from) + 1)
}
