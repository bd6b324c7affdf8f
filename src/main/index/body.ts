import { scanTokens, termOf } from '#core/search/analyze'
import { wholeText, type PiecewiseText } from '#core/search/snippet'

/** A body of which pieces can be read, its words as numbers, and where each of them stands. */
export type Body = PiecewiseText & {
  words: Uint32Array
  starts: ArrayLike<number>
  ends: ArrayLike<number>
}

/** A body that is here as a text, with the words that it has in the stream. */
export function plainBody(text: string, words: Uint32Array): Body {
  const all = placesIn(text, () => true)
  // Nearly always every token can be searched, and then none of them needs to be read.
  const { starts, ends } =
    all.starts.length === words.length
      ? all
      : placesIn(text, (start, end) => termOf(text, start, end) !== '')
  return { ...wholeText(text), words, starts, ends }
}

function placesIn(text: string, isWord: (start: number, end: number) => boolean) {
  const starts: number[] = []
  const ends: number[] = []
  scanTokens(text, (start, end) => {
    if (!isWord(start, end)) return
    starts.push(start)
    ends.push(end)
  })
  return { starts, ends }
}
