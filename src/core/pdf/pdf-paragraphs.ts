import type { PdfLine, PdfPage } from './pdf-text'

/** Lines that belong together. */
export type PdfParagraph = {
  lines: PdfLine[]
  /** The page it begins on, counted from 0. */
  page: number
  size: number
}

/** Letters whose heights differ by more are of another paragraph. */
const OTHER_SIZE = 0.12
/** Lines further apart than this many times the usual are of another paragraph. */
const APART = 1.3
const INDENT = 0.7
const DEEPEST_INDENT = 6
/** A line that ends so much before its column does, and ends a sentence, is the last of a paragraph. */
const SHORT = 0.2
/** How wide a letter is, in its height, and how much room is left at the end of a line for no reason. */
const LETTER = 0.6
const SAFETY = 3
const ENDS_SENTENCE = /[.?!:…。？！：][”"’»）)\]]*$/
const BULLET = /^[•‣▪●○◦■□–—*·]\s/
const ITEM = /^(?:\(?[0-9]{1,3}[.)]|\(?[a-z][.)]|[-])\s/

/** Lines put together to paragraphs, over columns and pages. */
export function paragraphsOf(pages: readonly PdfPage[]): PdfParagraph[] {
  const leading = usualLeading(pages)
  const paragraphs: PdfParagraph[] = []
  let last: { line: PdfLine; page: number } | null = null
  for (const [page, { lines }] of pages.entries()) {
    for (const line of lines) {
      const open = paragraphs.at(-1)
      const next = { line, page }
      if (open && last && goesOn(last, next, leading)) open.lines.push(line)
      else paragraphs.push({ lines: [line], page, size: line.size })
      last = next
    }
  }
  return paragraphs
}

type Placed = { line: PdfLine; page: number }

function goesOn(before: Placed, after: Placed, leading: number) {
  const [a, b] = [before.line, after.line]
  if (Math.abs(a.size - b.size) > OTHER_SIZE * Math.max(a.size, b.size)) return false
  if (a.isRow !== b.isRow || BULLET.test(b.text)) return false
  const ends = ENDS_SENTENCE.test(a.text)
  const isSameColumn = before.page === after.page && overlap(a, b) && b.y > a.y
  if (!isSameColumn) return !a.isRow && !ends && !isIndented(b) && !ITEM.test(b.text)
  if (b.y - a.y > leading * APART * Math.max(a.size, b.size)) return false
  if (a.isRow) return true
  const isShort = a.right < a.column.right - (a.column.right - a.column.left) * SHORT
  if (endsEarly(a, b)) return false
  if (ends && isShort) return false
  if (ITEM.test(b.text) && (ends || isShort)) return false
  const steps = (b.x - a.x) / b.size
  // What hangs over to the left begins anew, as what is set in does after a full stop.
  if (steps > INDENT && steps < DEEPEST_INDENT && (ends || isShort)) return false
  return true
}

/** The next word would have stood on this line, had it been meant to. */
function endsEarly(a: PdfLine, b: PdfLine) {
  const word = /^(?:\p{Script=Han}|\S+)/u.exec(b.text)?.[0].length ?? 0
  const room = word * b.size * LETTER + SAFETY * b.size
  return b.right - a.right > room && b.text.length > word
}

function overlap(a: PdfLine, b: PdfLine) {
  return a.column.left < b.column.right && b.column.left < a.column.right
}

function isIndented({ x, size, column }: PdfLine) {
  return x - column.left > INDENT * size
}

/** How far lines that follow each other stand apart, in heights of their letters. */
function usualLeading(pages: readonly PdfPage[]) {
  const steps = pages.slice(0, 200).flatMap(({ lines }) =>
    lines.flatMap((line, at) => {
      const before = lines[at - 1]
      if (!before || Math.abs(before.size - line.size) > 0.5) return []
      const step = (line.y - before.y) / line.size
      return step > 0.8 && step < 3 ? [step] : []
    }),
  )
  steps.sort((a, b) => a - b)
  return steps[steps.length >> 1] ?? 1.3
}
