import { foldTitle } from '../clip/page-title'
import { roundedSize } from './body-size'
import type { PdfParagraph } from './pdf-paragraphs'
import type { PdfTold } from './pdf-text'

const LARGER = 1.13
const LONGEST = 200
const MOST_LINES = 4
const LEVELS = 3
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-Z]\.)\s+\p{Lu}/u

/** Tells of each paragraph which heading it is, from 1 for the first kind; null for what is none. */
export function headingsOf(
  paragraphs: readonly PdfParagraph[],
  words: readonly string[],
  { contents }: Pick<PdfTold, 'contents'>,
  { body, headline }: { body: number; headline: readonly number[] },
): (number | null)[] {
  const listed = new Map<string, number>()
  for (const { title, depth } of contents.toReversed()) listed.set(bare(title), depth + 1)
  // The title is larger than every heading, and is none of them.
  const inside = paragraphs.filter((_, at) => !headline.includes(at))
  const sizes = headingSizes(inside, body)
  return paragraphs.map((paragraph, at) => {
    const text = words[at] ?? ''
    if (text.length > LONGEST || paragraph.lines.length > MOST_LINES) return null
    if (!/\p{L}/u.test(text) || paragraph.lines.some(({ isRow }) => isRow)) return null
    const level = listed.get(bare(text))
    if (level !== undefined) return Math.min(level, LEVELS)
    const rank = sizes.indexOf(roundedSize(paragraph.size))
    if (rank >= 0) return Math.min(rank + 1, LEVELS)
    return isHeadline(paragraph, text) ? Math.min(sizes.length + 1, LEVELS) : null
  })
}

function headingSizes(paragraphs: readonly PdfParagraph[], body: number) {
  const larger = paragraphs
    .map(({ size }) => roundedSize(size))
    .filter((size) => size > body * LARGER)
  return [...new Set(larger)].sort((a, b) => b - a).slice(0, 6)
}

// Bold letters cannot be told from others here, but a number or capitals before a line of its own can.
function isHeadline({ lines }: PdfParagraph, text: string) {
  if (lines.length > 1 || text.length > 80 || /[.,;:]$/.test(text)) return false
  const isLoud = text.length > 3 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()
  return isLoud || NUMBERED.test(text)
}

function bare(title: string) {
  return foldTitle(title.replace(/^(?:\d+(?:\.\d+)*\.?|[A-Z]\.\d+|chapter \d+:?)\s+/i, ''))
}
