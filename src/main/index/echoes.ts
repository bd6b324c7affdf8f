import { scoreOf, type Match, type ShelfMatches } from './order-matches'
import { weighWord } from './weigh-step'
import { isLabel } from './word-key'

/** So many of the best matches are read, those that are long enough to say what they are about. */
const READ = 15
const LEAST_WORDS = 60
/** So many of their words are taken, the most telling one worth this share of a word that was asked for. */
const TAKEN = 24
const WORTH = 0.3
const SOON_ENOUGH = 1.5

/**
 * Raises the scores of what speaks like the best matches do (pseudo-relevance feedback, as in RM3): the answer
 * to a question often uses other words than the question. For short queries it would only blur what was asked.
 */
export function addEchoes(best: readonly Match[], all: readonly ShelfMatches[]): void {
  const total = all.reduce((sum, { shelf }) => sum + shelf.segment.size, 0)
  const telling = [...sharedWords(best)]
    .map(([key, share]) => {
      const rarity = Math.max(0, Math.log(total / (1 + holders(key, all))))
      return { key, rarity, worth: share * rarity }
    })
    .sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1))
    .slice(0, TAKEN)
  const most = telling[0]?.worth ?? 0
  if (most === 0) return
  for (const { key, rarity, worth } of telling) {
    for (const on of all) addScores(on, key, (WORTH * rarity * worth) / most)
  }
}

/** The words of the best matches by key, and how much of these matches each is: more of the better ones. */
function sharedWords(best: readonly Match[]): Map<string, number> {
  const shares = new Map<string, number>()
  const top = scoreOf(best[0])
  for (const match of best.slice(0, READ)) {
    const { segment } = match.on.shelf
    const { stream } = segment.words(match.number)
    if (stream.length < LEAST_WORDS) continue
    const counts = new Map<number, number>()
    for (let at = 0; at < stream.length; at++) {
      const word = stream[at] ?? 0
      if (word > 0) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    const weight = (scoreOf(match) / top) ** 2
    for (const [word, count] of counts) {
      const key = segment.keyOf(word)
      const share = (weight * count) / (count + SOON_ENOUGH)
      if (!isLabel(key)) shares.set(key, (shares.get(key) ?? 0) + share)
    }
  }
  return shares
}

function holders(key: string, all: readonly ShelfMatches[]): number {
  return all.reduce((sum, { shelf: { segment } }) => {
    return sum + segment.holdersAbout(segment.wordOf(key))
  }, 0)
}

function addScores({ shelf, scores }: ShelfMatches, key: string, factor: number): void {
  const { segment } = shelf
  const word = segment.wordOf(key)
  if (!scores || word === 0) return
  const { numbers, impacts } = weighWord({ worth: 1, postings: segment.postings(word) })
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    scores[number] = (scores[number] ?? 0) + factor * (impacts[at] ?? 0)
  }
}
