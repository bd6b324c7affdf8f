import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PdfPiece } from '#core/pdf/pdf-text'

/** No page of words has more runs of letters than this. */
const MOST_PIECES = 50_000
const LONGEST = 10_000

/** The runs of letters on a page, where a reader would see them. */
export async function piecesOf(page: PDFPageProxy): Promise<PdfPiece[]> {
  const { transform } = page.getViewport({ scale: 1 })
  const { items, styles } = await page.getTextContent()
  return items.slice(0, MOST_PIECES).flatMap((item): PdfPiece[] => {
    if (!('str' in item) || item.str === '') return []
    const [a, b, c, d, x, y] = multiplied(transform, item.transform)
    const size = Math.hypot(c, d)
    if (![size, x, y, item.width].every(Number.isFinite) || size === 0) return []
    // A line that runs downwards is a line that is turned by a quarter, seen from the side.
    const isDown = styles[item.fontName]?.vertical === true
    const turned = turnsOf(Math.atan2(b, a) + (isDown ? Math.PI / 2 : 0))
    const width = isDown ? item.height : item.width
    return [{ text: item.str.slice(0, LONGEST), x, y, width, size, turned }]
  })
}

type Matrix = [number, number, number, number, number, number]

function multiplied(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}

function turnsOf(angle: number): PdfPiece['turned'] {
  const turns = ((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4
  return turns === 1 || turns === 2 || turns === 3 ? turns : 0
}
