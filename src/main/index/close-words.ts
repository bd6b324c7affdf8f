import { editDistance } from '#core/search/edit-distance'
import { BestList } from './best-list'
import type { Shelf } from './shelf'
import { isLabel, termOfKey } from './word-key'

const SHORTEST = 3
const TWO_EDITS_FROM = 9
const OFFERED = 5

/** A word of the library that looks like one that was typed. */
export type CloseWord = { term: string; edits: number; documents: number }

/** The words of the library nearest to a word, those of most documents first among equally near. */
export function closeWords(shelves: readonly Shelf[], typed: string): CloseWord[] {
  if (typed.length < SHORTEST) return []
  const alike = wordsLike(shelves, typed, typed.charAt(0))
  // Hardly anybody mistypes a first letter; when nothing else is near, somebody did.
  return alike.length > 0 ? alike : wordsLike(shelves, typed, '')
}

function wordsLike(shelves: readonly Shelf[], typed: string, beginning: string): CloseWord[] {
  const most = typed.length < TWO_EDITS_FROM ? 1 : 2
  const found = new Map<string, CloseWord>()
  for (const { segment } of shelves) {
    segment.scanKeys(beginning, (key, word) => {
      if (!key.startsWith(beginning)) return false
      if (isLabel(key)) return true
      const term = termOfKey(key)
      const edits = editDistance(typed, term, most)
      if (edits === 0 || edits > most) return true
      const known = found.get(term) ?? { term, edits, documents: 0 }
      for (const slot of segment.postings(word)) known.documents += slot?.length ?? 0
      found.set(term, known)
      return true
    })
  }
  const best = new BestList<CloseWord>(
    OFFERED,
    (a, b) => a.edits - b.edits || b.documents - a.documents || (a.term < b.term ? -1 : 1),
  )
  for (const word of found.values()) best.offer(word)
  return best.inOrder()
}
