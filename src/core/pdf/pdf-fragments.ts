import { isRightToLeft } from './right-to-left'
import type { PdfPiece } from './pdf-text'

/** Words that stand together on one line, with nothing wide between them. */
export type Fragment = { text: string; x: number; right: number; y: number; size: number }

/** A baseline may be off by this share of the letters' height: exponents are of the line they stand in. */
const OFF_LINE = 0.4
/** A gap of more than this many times the letters' height divides. */
const WIDE_GAP = 0.9
/** A gap of less is no space. */
const NO_SPACE = 0.12

/** Pieces put together to what stands together on a line, from the top down, each line from the left. */
export function fragmentsOf(pieces: readonly PdfPiece[]): Fragment[] {
  return rowsOf(pieces).flatMap((row) => splitAtGaps(row).map(joinPieces))
}

function rowsOf(pieces: readonly PdfPiece[]): PdfPiece[][] {
  const rows: { y: number; size: number; pieces: PdfPiece[] }[] = []
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && piece.y - row.y <= OFF_LINE * Math.max(row.size, piece.size)) {
      row.pieces.push(piece)
      row.size = Math.max(row.size, piece.size)
    } else {
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
    }
  }
  return rows.map((row) => row.pieces.sort((a, b) => a.x - b.x))
}

function splitAtGaps(row: readonly PdfPiece[]): PdfPiece[][] {
  const parts: PdfPiece[][] = []
  let end = -Infinity
  let size = 0
  for (const piece of row) {
    const part = parts.at(-1)
    if (part && piece.x - end <= WIDE_GAP * Math.max(size, piece.size)) part.push(piece)
    else parts.push([piece])
    end = Math.max(part === parts.at(-1) ? end : -Infinity, piece.x + piece.width)
    size = piece.size
  }
  return parts
}

function joinPieces(pieces: readonly PdfPiece[]): Fragment {
  const tallest = pieces.reduce((most, piece) => (weight(piece) > weight(most) ? piece : most))
  return {
    text: wordsOf(pieces),
    x: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    y: tallest.y,
    size: tallest.size,
  }
}

function weight({ text, size }: PdfPiece) {
  return text.length * size
}

function wordsOf(pieces: readonly PdfPiece[]): string {
  const ordered = isRightToLeft(pieces.map(({ text }) => text).join(''))
    ? fromTheRight(pieces)
    : pieces
  let words = ''
  let last: PdfPiece | null = null
  for (const piece of ordered) {
    const apart = last !== null && gapBetween(last, piece) > NO_SPACE * piece.size
    words += apart && isSpaced(words, piece.text) ? ` ${piece.text}` : piece.text
    last = piece
  }
  return words.replace(/\s+/g, ' ').trim()
}

// A number or a foreign name inside a line from the right still runs from the left.
function fromTheRight(pieces: readonly PdfPiece[]): PdfPiece[] {
  const ordered: PdfPiece[] = []
  let foreign: PdfPiece[] = []
  for (const piece of pieces.toReversed()) {
    const isForeign = /[\p{L}\p{N}]/u.test(piece.text) && !isRightToLeft(piece.text)
    if (isForeign) foreign.unshift(piece)
    else {
      ordered.push(...foreign, piece)
      foreign = []
    }
  }
  return [...ordered, ...foreign]
}

function gapBetween(a: PdfPiece, b: PdfPiece) {
  return a.x <= b.x ? b.x - (a.x + a.width) : a.x - (b.x + b.width)
}

const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}　-〿＀-￯]/u

function isSpaced(before: string, after: string) {
  return !(NO_SPACES.test(before.at(-1) ?? '') && NO_SPACES.test(after.at(0) ?? ''))
}
