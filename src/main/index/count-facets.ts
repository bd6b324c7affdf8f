import type { Facets, FacetKind, FacetValue } from '#core/search/facets'
import { printQuery } from '#core/search/print-query'
import type { Clause } from '#core/search/query'
import type { ShelfMatches } from './order-matches'
import { labelPrefix, shownLabel } from './word-key'

const SHOWN = 50

/** How many of these matches have each site, author, year, tag and language. */
export function countFacets(found: readonly ShelfMatches[]): Facets {
  return {
    site: countLabels(found, 'site'),
    author: countLabels(found, 'author'),
    year: countLabels(found, 'year'),
    tag: countLabels(found, 'tag'),
    language: countLabels(found, 'language'),
  }
}

function countLabels(found: readonly ShelfMatches[], kind: FacetKind): FacetValue[] {
  const counts = new Map<string, { name: string; count: number }>()
  const beginning = labelPrefix(kind)
  for (const { shelf, matches } of found) {
    shelf.segment.scanKeys(beginning, (key, word) => {
      if (!key.startsWith(beginning)) return false
      let count = 0
      for (const slot of shelf.segment.postings(word)) {
        for (let at = 0; slot && at < slot.length; at++) if (matches.has(slot[at] ?? 0)) count++
      }
      if (count > 0) {
        // Spellings that differ in case or accents alone are one.
        const name = shownLabel(key)
        const folded = key.slice(0, key.length - name.length)
        const known = counts.get(folded)
        if (known) known.count += count
        else counts.set(folded, { name, count })
      }
      return true
    })
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ name, count }) => {
      return { name, count, clause: printQuery({ where: clauseFor(kind, name), sort: null }) }
    })
}

function clauseFor(kind: FacetKind, name: string): Clause {
  switch (kind) {
    case 'site':
    case 'author':
      return { type: 'text', field: kind, wanted: { kind: 'phrase', text: name } }
    case 'year':
      return { type: 'date', field: 'published', range: { op: 'is', value: name } }
    case 'tag':
      return { type: 'tag', name, match: 'whole' }
    case 'language':
      return { type: 'language', code: name }
  }
}
