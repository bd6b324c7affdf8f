import type { SearchHints } from '#core/search/facets'
import { printQuery } from '#core/search/print-query'
import { allOf, type Clause, type Query } from '#core/search/query'
import { patternOf } from '#core/search/text-pattern'
import { closeWords } from './close-words'
import type { Moment } from './fact-test'
import { matchQuery, textClauses, totalOf } from './match-query'
import type { Shelf } from './shelf'

type TextClause = Extract<Clause, { type: 'text' }>

/** A word in fewer documents than this may be a slip. */
const FEW = 3
const RELAXED_AT_MOST = 8

/** What a query would find without one of its clauses, and with a rare word spelled as the library has it. */
export async function searchHints(
  shelves: readonly Shelf[],
  query: Query,
  moment: Moment,
): Promise<SearchHints> {
  const count = async (where: Clause | null) =>
    totalOf(await matchQuery(shelves, { ...query, where }, moment))
  return {
    relaxed: await relaxed(query, count),
    close: await close(shelves, query, moment, count),
  }
}

type Count = (where: Clause | null) => Promise<number>

async function relaxed({ where, sort }: Query, count: Count): Promise<SearchHints['relaxed']> {
  if (where?.type !== 'all') return []
  const found: SearchHints['relaxed'] = []
  for (const part of where.of.slice(0, RELAXED_AT_MOST)) {
    const rest = allOf(where.of.filter((other) => other !== part))
    const total = await count(rest)
    if (total === 0) continue
    const without = printQuery({ where: part, sort: null })
    found.push({ without, query: printQuery({ where: rest, sort }), total })
  }
  return found.sort((a, b) => b.total - a.total)
}

async function close(
  shelves: readonly Shelf[],
  { where, sort }: Query,
  moment: Moment,
  count: Count,
): Promise<SearchHints['close']> {
  const found: SearchHints['close'] = []
  for (const clause of textClauses(where)) {
    const [step, another] = patternOf(clause.wanted)?.steps ?? []
    if (clause.wanted.kind !== 'word' && clause.wanted.kind !== 'unfinished') continue
    if (!step || another) continue
    if (totalOf(await matchQuery(shelves, { where: clause, sort: null }, moment)) >= FEW) continue
    for (const { term } of closeWords(shelves, step.term)) {
      const meant = where && withWord(where, clause, term)
      const total = await count(meant)
      if (total === 0) continue
      const typed = clause.wanted.text
      found.push({ typed, meant: term, query: printQuery({ where: meant, sort }), total })
    }
  }
  return found
}

/** The clause with another word in the place of one. */
function withWord(where: Clause, old: TextClause, text: string): Clause {
  if (where === old) return { ...old, wanted: { kind: 'word', text } }
  switch (where.type) {
    case 'all':
    case 'any':
      return { ...where, of: where.of.map((part) => withWord(part, old, text)) }
    case 'not':
      return { ...where, of: withWord(where.of, old, text) }
    default:
      return where
  }
}
