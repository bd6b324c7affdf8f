import type { Step } from '#core/search/text-pattern'
import { DocSet } from './doc-set'
import type { Postings, Segment } from './segment'
import type { Vocabulary } from './vocabulary'

/** What one step of a pattern finds: the words that fit it, their postings, and every document holding one. */
export type LookedUp = {
  words: ReadonlySet<number>
  found: FoundWord[]
  holders: DocSet
}

/** One word with its postings in one segment. */
export type FoundWord = { term: string; postings: Postings }

/** Looks a step up in all segments. */
export function lookUp(
  step: Step,
  vocabulary: Vocabulary,
  segments: readonly Segment[],
  size: number,
): LookedUp {
  const words = new Set(vocabulary.matching(step))
  const found: FoundWord[] = []
  const holders = new DocSet(size)
  for (const word of words) {
    for (const segment of segments) {
      const postings = segment.read(word)
      if (postings.length === 0) continue
      found.push({ term: vocabulary.termOf(word), postings })
      for (const slot of postings) if (slot) for (const number of slot) holders.add(number)
    }
  }
  return { words, found, holders }
}
