import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { makeArticles, textOf } from './articles.mjs'
import { between, seededChance } from './chance.mjs'

const HIGHLIGHTS = 5

/** Cards as a reader's library holds them: real titles and excerpts, and a few highlights each. */
export function makeCards({ aClip, aHighlight, aVersion, anId, describeQuote }, count) {
  const chance = seededChance(count)
  return makeArticles(count, count).map((article) => {
    const text = textOf(article)
    const version = aVersion({ wordCount: text.split(/\s/).length })
    const mark = () => {
      const start = between(chance, 0, text.length - 300)
      const origin = describeQuote(version.id, text, start, start + between(chance, 40, 260))
      const anchor = { start: origin.start, end: origin.end, state: 'same', confidence: 1 }
      return aHighlight({ id: anId(), origin, anchor })
    }
    return aClip({
      title: article.title,
      excerpt: text.slice(0, 200),
      versions: [version],
      highlights: Array.from({ length: between(chance, 0, 2 * HIGHLIGHTS + 1) }, mark),
    })
  })
}

/**
 * Puts cards where an open library would have put them. Not through the library itself: one durable
 * write after the other would take longer than all that is measured.
 */
export function layOutCards({ libraryPaths, jsonFormat, Clip }, folder, cards) {
  const paths = libraryPaths(folder, 'bench')
  for (const card of cards) {
    const path = paths.record({ kind: 'clip', id: card.id })
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, jsonFormat(Clip).encode(card))
  }
}

/** The same cards in one file, as lowdb is mostly used. */
export function cardsById(cards) {
  return { clips: Object.fromEntries(cards.map((card) => [card.id, card])) }
}

export function fileOfCards(folder) {
  return join(folder, 'cards.json')
}
