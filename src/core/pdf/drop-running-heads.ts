import { bodySize } from './body-size'
import type { PdfLine, PdfPage } from './pdf-text'

/** What repeats at the top or the foot of pages stands within this share of their height. */
const MARGIN = 0.14
/** So many lines from the edge are looked at. */
const OUTERMOST = 3
const FEWEST_PAGES = 3
/** Of all pages, so many have the same line before it is taken for a running head. */
const SHARE = 0.15
/** Where so many pages have a line of small letters by itself at the same height, it is their head. */
const SAME_PLACE = 0.6
/** A head with a number stands this far from the text, in heights of its letters. */
const APART = 1.6

/** Pages without what is printed on the top or foot of each of them: running heads and page numbers. */
export function dropRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  const outer = pages.map(outerLines)
  const counts = countsOf(outer.map((lines) => lines.map(formOf)))
  const enough = Math.max(FEWEST_PAGES, Math.ceil(pages.length * SHARE))
  const first = firstNumber(outer)
  const places = countsOf(outer.map((lines, at) => placesOf(lines, pages[at])))
  const mostPages = Math.max(2, pages.length * SAME_PLACE)
  const body = bodySize(pages)
  return pages.map((page, at) => {
    const isHead = (line: PdfLine) => {
      if ((counts.get(formOf(line)) ?? 0) >= enough) return true
      const isSmall = line.size <= body && (places.get(placeOf(line)) ?? 0) >= mostPages
      if (isSmall && standsApart(line, page)) return true
      if (first === null || !numbersOf(line).includes(first + at)) return isLabel(line, page)
      return !/\p{L}/u.test(line.text) || standsApart(line, page)
    }
    const gone = new Set((outer[at] ?? []).filter(isHead))
    return { ...page, lines: page.lines.filter((line) => !gone.has(line)) }
  })
}

function outerLines({ lines, height }: PdfPage): PdfLine[] {
  const down = lines.toSorted((a, b) => a.y - b.y)
  return [
    ...down.slice(0, OUTERMOST).filter(({ y }) => y < height * MARGIN),
    ...down.slice(-OUTERMOST).filter(({ y }) => y > height * (1 - MARGIN)),
  ]
}

// The number of the page is another on each of them, and is the only thing that is.
function formOf({ text, y }: PdfLine) {
  const words = text.toLowerCase().replace(/\d+|\b[ivxlc]+\b/g, '#')
  return `${Math.round(y / 12)} ${words.replace(/\s+/g, ' ')}`
}

function placeOf({ y, size }: PdfLine) {
  return `${Math.round(y / 4)} ${Math.round(size * 2)}`
}

function placesOf(lines: readonly PdfLine[], page: PdfPage | undefined) {
  return lines.filter((line) => page && standsApart(line, page)).map(placeOf)
}

/** On how many pages each of these is. */
function countsOf<T>(ofPages: readonly (readonly T[])[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const each of ofPages.flatMap((some) => [...new Set(some)])) {
    counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return counts
}

/** The numbers a line begins and ends with. */
function numbersOf({ text }: PdfLine): number[] {
  const found = /^\W*(\d{1,5})\b|\b(\d{1,5})\W*$/g
  return [...text.matchAll(found)].map(([, begins, ends]) => Number(begins ?? ends))
}

/** The number printed on the first page, told by those of most pages; null where pages have none. */
function firstNumber(outer: readonly (readonly PdfLine[])[]): number | null {
  const firsts = countsOf(
    outer.map((lines, at) => lines.flatMap(numbersOf).map((number) => number - at)),
  )
  const [best] = [...firsts].sort(([, a], [, b]) => b - a)
  if (!best) return null
  const [first, count] = best
  return count >= 2 && count * 2 >= outer.length ? first : null
}

function isLabel({ text }: PdfLine, { label }: PdfPage) {
  return /^[ivxlc]+$/i.test(label) && text.toLowerCase() === label.toLowerCase()
}

function standsApart(line: PdfLine, { lines }: PdfPage) {
  return lines.every(({ y }) => {
    const away = Math.abs(y - line.y)
    return away < line.size * 0.4 || away > line.size * APART
  })
}
