import { isRightToLeft } from './right-to-left'
import type { Fragment } from './pdf-fragments'
import type { PdfLine } from './pdf-text'

type Span = { left: number; right: number }
/** A stretch of a page that is divided from top to bottom, or not at all. */
type Band = { fragments: Fragment[]; spans: Span[] }

/** Between columns there is at least this much room, in heights of a letter. */
const GUTTER = 0.9
/** Fewer lines beside each other are no columns. */
const FEWEST_LINES = 3
/** Columns of prose are at least this wide, in heights of a letter; what is narrower is a table. */
const PROSE_WIDTH = 10
/** What stands this far below, in heights of its letters, begins anew: a head, a foot, what is around a picture. */
const FAR = 3.5
const DEEPEST = 4

/** Fragments as lines in the order one reads them: columns one after another, tables row by row. */
export function columnsOf(fragments: readonly Fragment[], depth = 0): PdfLine[] {
  if (fragments.length === 0) return []
  return bandsOf(fragments).flatMap((band) => {
    const columns = depth < DEEPEST ? columnsIn(band) : null
    if (columns) return columns.flatMap((column) => columnsOf(column, depth + 1))
    return linesIn(band)
  })
}

// Line by line downwards: a band goes on as long as the same room stays free from top to bottom.
function bandsOf(fragments: readonly Fragment[]): Band[] {
  const bands: Band[] = []
  let end = -Infinity
  for (const row of rowsOf(fragments)) {
    const isNear = row.y - end < FAR * row.size
    end = row.y
    const band = isNear ? bands.at(-1) : undefined
    const together = band && spansOf([...band.spans, ...row.spans], row.gutter)
    const isDivided = band !== undefined && band.spans.length > 1
    const goesOn = together && (together.length > 1 || (!isDivided && row.spans.length === 1))
    if (goesOn) {
      band.fragments.push(...row.fragments)
      band.spans = together
    } else {
      bands.push({ fragments: [...row.fragments], spans: row.spans })
    }
  }
  return joinUndivided(bands)
}

type Row = { fragments: Fragment[]; spans: Span[]; gutter: number; y: number; size: number }

function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Fragment[][] = []
  for (const fragment of fragments) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(fragment.y - first.y) <= first.size * 0.4) row.push(fragment)
    else rows.push([fragment])
  }
  return rows.map((row) => {
    const size = Math.max(...row.map((each) => each.size))
    const gutter = GUTTER * size
    const y = row[0]?.y ?? 0
    const spans = spansOf(
      row.map(({ x, right }) => ({ left: x, right })),
      gutter,
    )
    return { fragments: row, spans, gutter, y, size }
  })
}

/** Spans put together where less than a gutter is between them, from the left. */
function spansOf(spans: readonly Span[], gutter: number): Span[] {
  const together: Span[] = []
  for (const { left, right } of spans.toSorted((a, b) => a.left - b.left)) {
    const last = together.at(-1)
    if (last && left - last.right < gutter) last.right = Math.max(last.right, right)
    else together.push({ left, right })
  }
  return together
}

// One odd line must not cut the paragraph it stands in.
function joinUndivided(bands: readonly Band[]): Band[] {
  const joined: Band[] = []
  for (const band of bands) {
    const last = joined.at(-1)
    const whole = { left: leftOf(band.fragments), right: rightOf(band.fragments) }
    if (columnsIn(band) || isTable(band)) joined.push(band)
    else if (last && last.spans.length === 1) {
      last.fragments.push(...band.fragments)
      last.spans = [
        {
          left: Math.min(last.spans[0]?.left ?? Infinity, whole.left),
          right: Math.max(last.spans[0]?.right ?? -Infinity, whole.right),
        },
      ]
    } else joined.push({ fragments: band.fragments, spans: [whole] })
  }
  return joined
}

function columnsIn({ fragments, spans }: Band): Fragment[][] | null {
  if (spans.length < 2) return null
  const columns = spans.map(({ left, right }) =>
    fragments.filter(({ x }) => x >= left && x <= right),
  )
  const prose = columns.filter((column) => column.length >= FEWEST_LINES && isProse(column))
  if (prose.length < 2) return null
  const words = fragments.map(({ text }) => text).join('')
  return isRightToLeft(words) ? columns.reverse() : columns
}

function isProse(column: readonly Fragment[]) {
  const widths = column.map(({ x, right, size }) => (right - x) / size).sort((a, b) => a - b)
  return (widths[widths.length >> 1] ?? 0) >= PROSE_WIDTH
}

/** Most rows of a table have more than one cell. */
function isTable({ fragments, spans }: Band) {
  if (spans.length < 2) return false
  const rows = rowsOf(fragments)
  const divided = rows.filter((row) => row.fragments.length > 1).length
  return divided >= FEWEST_LINES && divided * 2 > rows.length
}

function linesIn(band: Band): PdfLine[] {
  const isRow = isTable(band)
  const column = { left: leftOf(band.fragments), right: rightOf(band.fragments) }
  return rowsOf(band.fragments).map(({ fragments }) => {
    const row = fragments.toSorted((a, b) => a.x - b.x)
    const words = row.map(({ text }) => text)
    const largest = row.reduce((most, each) => (each.text.length > most.text.length ? each : most))
    const text = (isRightToLeft(words.join('')) ? words.reverse() : words).join(' ')
    const { y, size } = largest
    return { text, x: leftOf(row), right: rightOf(row), y, size, column, isRow }
  })
}

function leftOf(fragments: readonly Fragment[]) {
  return fragments.reduce((least, { x }) => Math.min(least, x), Infinity)
}

function rightOf(fragments: readonly Fragment[]) {
  return fragments.reduce((most, { right }) => Math.max(most, right), -Infinity)
}
