import { lexQuery, type QueryToken } from './lex-query'
import type { SearchQuestion } from './search-entry'
import { allOf, anyOf, notOf, type Clause, type Query, type Sort } from './query'

/** Reads the query language. Never fails: what is not a clause is plain text to search for. */
export function parseQuery(text: string): Query {
  let sort: Sort | null = null
  const tokens: QueryToken[] = []
  for (const token of lexQuery(text)) {
    if (token.type === 'sort') sort = token.sort
    else tokens.push(token)
  }
  return { where: new Reader(tokens).any(), sort }
}

/** The same for a box in which someone is typing: the last word, when nothing follows it, is unfinished. */
export function parseTyping(text: string): Query {
  const query = parseQuery(text)
  return { ...query, where: query.where && leaveLastOpen(query.where, text) }
}

/** Reads a question: its last word is open while it is being typed. */
export function readQuestion({ query, stage }: Pick<SearchQuestion, 'query' | 'stage'>): Query {
  return stage === 'finished' ? parseQuery(query) : parseTyping(query)
}

function leaveLastOpen(clause: Clause, text: string): Clause {
  if (clause.type === 'all' || clause.type === 'any') {
    const last = clause.of.at(-1)
    return last ? { ...clause, of: [...clause.of.slice(0, -1), leaveLastOpen(last, text)] } : clause
  }
  if (clause.type !== 'text' || clause.field !== null || clause.wanted.kind !== 'word')
    return clause
  return text.endsWith(clause.wanted.text)
    ? { ...clause, wanted: { kind: 'unfinished', text: clause.wanted.text } }
    : clause
}

/** Descends through OR, AND and NOT. An operator without something to work on is left out: it may still be typed. */
class Reader {
  readonly #tokens: readonly QueryToken[]
  #at = 0

  constructor(tokens: readonly QueryToken[]) {
    this.#tokens = tokens
  }

  any(): Clause | null {
    const choices = [this.#all()]
    while (this.#take('or')) choices.push(this.#all())
    return anyOf(choices)
  }

  #all(): Clause | null {
    const parts: (Clause | null)[] = []
    for (;;) {
      const next = this.#tokens[this.#at]?.type
      if (next === undefined || next === 'or' || next === 'close') return allOf(parts)
      if (!this.#take('and')) parts.push(this.#one())
    }
  }

  #one(): Clause | null {
    let isNegative = false
    while (this.#take('minus') || this.#take('not')) isNegative = !isNegative
    const clause = this.#operand()
    return clause && isNegative ? notOf(clause) : clause
  }

  #operand(): Clause | null {
    const token = this.#tokens[this.#at]
    if (token?.type === 'clause') {
      this.#at++
      return token.clause
    }
    if (!this.#take('open')) return null
    const inside = this.any()
    this.#take('close')
    return inside
  }

  #take(type: QueryToken['type']): boolean {
    if (this.#tokens[this.#at]?.type !== type) return false
    this.#at++
    return true
  }
}
