import { parseQuery, parseTyping } from './parse-query'
import { printQuery } from './print-query'
import { allOf, notOf, type Clause, type Query } from './query'

/** How a query stands to a clause: it keeps to it, leaves it out, or does not mention it. */
export type Refinement = 'kept' | 'left out' | null

/** The query that finds only what answers this clause too. What was typed stays as it was typed. */
export function keepTo(query: string, clause: string): string {
  return withClause(dropRefinement(query, clause), clause)
}

/** The query that finds nothing that answers this clause. */
export function leaveOut(query: string, clause: string): string {
  return withClause(dropRefinement(query, clause), `-${clause}`)
}

/** The query without this clause, kept or left out; as it was when it does not mention it. */
export function dropRefinement(query: string, clause: string): string {
  const { where, sort } = parseQuery(query)
  const wanted = parseQuery(clause).where
  if (!wanted || !where) return query
  const parts = partsOf(where)
  const rest = parts.filter((part) => !isSame(part, wanted) && !isSame(part, notOf(wanted)))
  return rest.length === parts.length ? query : printQuery({ where: allOf(rest), sort })
}

/** How a query stands to a clause. */
export function refinementOf(query: string, clause: string): Refinement {
  const { where } = parseQuery(query)
  const wanted = parseQuery(clause).where
  if (!wanted || !where) return null
  if (partsOf(where).some((part) => isSame(part, wanted))) return 'kept'
  return partsOf(where).some((part) => isSame(part, notOf(wanted))) ? 'left out' : null
}

/** The clauses that a query leaves out and that are of the kinds that are counted: sites, authors, years, tags, languages. */
export function leftOutOf(query: string): string[] {
  return partsOf(parseQuery(query).where).flatMap((part) =>
    part.type === 'not' && isCounted(part.of) ? [printQuery({ where: part.of, sort: null })] : [],
  )
}

/** What a search lists: everything, clips alone, notes alone, or single highlights. */
export const SEARCH_UNITS = ['everything', 'clips', 'highlights', 'notes'] as const
export type SearchUnit = (typeof SEARCH_UNITS)[number]

/** The query for what is listed. What is being typed stays at its end, so that it may stay unfinished. */
export function queryForUnit(query: string, unit: SearchUnit): string {
  if (unit === 'everything') return query
  const clause = unit === 'notes' ? 'is:note' : '-is:note'
  return firstMeaning([`${clause} ${query}`, `${clause} (${query}`], parseTyping, query, clause)
}

function withClause(query: string, clause: string): string {
  const typed = query.trim()
  if (typed === '') return `${clause} `
  return `${firstMeaning([`${typed} ${clause}`], parseQuery, typed, clause)} `
}

// What was typed may have an open quotation mark or an OR in it: then it is written anew.
function firstMeaning(
  ways: readonly string[],
  parse: (text: string) => Query,
  query: string,
  clause: string,
): string {
  const { where, sort } = parse(query)
  const wanted = parseQuery(clause).where
  const parts = new Set([...partsOf(where), ...partsOf(wanted)].map((part) => JSON.stringify(part)))
  const means = (way: string) => {
    const found = partsOf(parse(way).where)
    return found.length === parts.size && found.every((part) => parts.has(JSON.stringify(part)))
  }
  return ways.find(means) ?? printQuery({ where: allOf([wanted, where]), sort })
}

function isCounted(clause: Clause): boolean {
  if (clause.type === 'text') return clause.field === 'site' || clause.field === 'author'
  return clause.type === 'tag' || clause.type === 'language' || clause.type === 'date'
}

function partsOf(where: Clause | null): readonly Clause[] {
  if (!where) return []
  return where.type === 'all' ? where.of : [where]
}

function isSame(a: Clause, b: Clause): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
