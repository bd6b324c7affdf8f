import type { Span } from '../search/search-entry'

const LONGEST = 400

/**
 * What a voice is given one after the other, from a place of the text on: sentences, which end where
 * paragraphs do; a very long one in parts, for voices fall silent in the middle of those.
 */
export function spokenSentences(text: string, from: number): Span[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })
  const sentences: Span[] = []
  let start = lineStart(text, from)
  for (const line of text.slice(start).split(/[\n\t]/)) {
    for (const { index, segment } of segmenter.segment(line)) {
      const begin = start + index
      const end = begin + segment.trimEnd().length
      if (end > Math.max(begin, from)) sentences.push(...partsOf(text, begin, end))
    }
    start += line.length + 1
  }
  return sentences
}

// From the beginning of the paragraph on, so that the first sentence is not cut in half.
function lineStart(text: string, from: number) {
  return Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\t', from - 1)) + 1
}

function partsOf(text: string, start: number, end: number): Span[] {
  const parts: Span[] = []
  let at = start
  while (end - at > LONGEST) {
    const space = text.lastIndexOf(' ', at + LONGEST)
    const cut = space > at ? space : at + LONGEST
    parts.push({ start: at, end: cut })
    at = cut + (text[cut] === ' ' ? 1 : 0)
  }
  parts.push({ start: at, end })
  return parts
}
