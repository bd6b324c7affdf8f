import type { Clause, Sort } from './query'
import { closingQuote, isQuoteMark } from './quote-marks'
import { readField } from './read-field'
import { endOfWord, endsHere } from './read-word'

/** The pieces a typed query is made of. */
export type QueryToken =
  | { type: 'open' | 'close' | 'minus' | 'and' | 'or' | 'not' }
  | { type: 'clause'; clause: Clause }
  | { type: 'sort'; sort: Sort }

const OPERATORS = new Map<string, 'and' | 'or' | 'not'>([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
])
const DISTANCE = /~(\d{1,6})(?=[\s)]|$)/y
const DEEPEST = 100

/** Reads a query into its pieces; parentheses come out in pairs (missing ones at the end, stray ones left out). */
export function lexQuery(text: string): QueryToken[] {
  const tokens: QueryToken[] = []
  let depth = 0
  let at = 0
  while (at < text.length) {
    const char = text.charAt(at)
    if (/\s/.test(char)) at++
    else if (char === '(') {
      if (++depth <= DEEPEST) tokens.push({ type: 'open' })
      at++
    } else if (char === ')') {
      if (depth > 0 && depth-- <= DEEPEST) tokens.push({ type: 'close' })
      at++
    } else if (char === '-' && !endsHere(text, at + 1)) {
      tokens.push({ type: 'minus' })
      at++
    } else {
      const read = readQuoted(text, at) ?? readField(text, at) ?? readBare(text, at)
      if (read.token) tokens.push(read.token)
      at = read.end
    }
  }
  for (; depth > 0; depth--) if (depth <= DEEPEST) tokens.push({ type: 'close' })
  return tokens
}

type Read = { token: QueryToken | null; end: number }

function readQuoted(text: string, at: number): Read | null {
  if (!isQuoteMark(text, at)) return null
  const close = closingQuote(text, at)
  const quoted = text.slice(at + 1, close).trim()
  DISTANCE.lastIndex = close + 1
  const distance = DISTANCE.exec(text)
  const end = distance ? DISTANCE.lastIndex : close + 1
  if (quoted === '') return { token: null, end }
  return {
    token: {
      type: 'clause',
      clause: {
        type: 'text',
        field: null,
        wanted: distance
          ? { kind: 'near', text: quoted, distance: Number(distance[1]) }
          : { kind: 'phrase', text: quoted },
      },
    },
    end,
  }
}

function readBare(text: string, at: number): Read {
  const end = endOfWord(text, at)
  const word = text.slice(at, end)
  const operator = OPERATORS.get(word)
  if (operator) return { token: { type: operator }, end }
  return { token: { type: 'clause', clause: bareClause(word) }, end }
}

function bareClause(word: string): Clause {
  const isPrefix = word.length > 1 && word.endsWith('*')
  return {
    type: 'text',
    field: null,
    wanted: isPrefix ? { kind: 'prefix', text: word.slice(0, -1) } : { kind: 'word', text: word },
  }
}
