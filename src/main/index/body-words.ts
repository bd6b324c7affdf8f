import { scanTokens, termOf } from '#core/search/analyze'
import type { BodyWords } from './segment'

/** A text with the places of its words. */
export function bodyWords(text: string): BodyWords {
  const starts: number[] = []
  const ends: number[] = []
  scanTokens(text, (start, end) => {
    if (termOf(text, start, end) === '') return
    starts.push(start)
    ends.push(end)
  })
  return { text, starts, ends }
}
