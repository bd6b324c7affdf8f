import { columnsOf } from './pdf-columns'
import { fragmentsOf } from './pdf-fragments'
import type { PdfLine, PdfPiece } from './pdf-text'

/** What stands on a page as lines, in the order one reads them: column by column, turned words last. */
export function linesOfPage(pieces: readonly PdfPiece[], width: number, height: number): PdfLine[] {
  const byTurn = ([0, 1, 2, 3] as const)
    .map((turned) => pieces.filter((piece) => piece.turned === turned && piece.text.trim() !== ''))
    .filter((some) => some.length > 0)
    .sort((a, b) => b.length - a.length)
  return byTurn.flatMap((some) => columnsOf(fragmentsOf(some.map(upright(width, height)))))
}

// A page that is read from its side is laid out as any other, seen from there.
function upright(width: number, height: number) {
  return (piece: PdfPiece): PdfPiece => {
    const { x, y, turned } = piece
    switch (turned) {
      case 0:
        return piece
      case 1:
        return { ...piece, x: y, y: width - x }
      case 2:
        return { ...piece, x: width - x, y: height - y }
      case 3:
        return { ...piece, x: height - y, y: x }
    }
  }
}
