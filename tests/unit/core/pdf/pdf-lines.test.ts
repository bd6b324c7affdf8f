import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOfPage } from '#core/pdf/pdf-lines'
import type { PdfPiece } from '#core/pdf/pdf-text'

const place = fc.double({ min: -100, max: 900, noNaN: true })
const piece: fc.Arbitrary<PdfPiece> = fc.record({
  text: fc.stringMatching(/^[a-zא-ת]{1,6}$/),
  x: place,
  y: place,
  width: fc.double({ min: 0, max: 200, noNaN: true }),
  size: fc.double({ min: 1, max: 40, noNaN: true }),
  turned: fc.constantFrom(0, 1, 2, 3),
})

test('wherever words stand on a page, each of them is read once', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const lines = linesOfPage(pieces, 595, 842)
      const letters = (texts: string[]) => [...texts.join('').replace(/\s/g, '')].sort().join('')

      expect(letters(lines.map(({ text }) => text))).toBe(letters(pieces.map(({ text }) => text)))
    }),
  )
})

test('a hostile page of tens of thousands of pieces is laid out all the same', () => {
  const pieces = Array.from({ length: 50_000 }, (_, at): PdfPiece => {
    return { text: 'a', x: (at * 37) % 600, y: (at * 53) % 840, width: 4, size: 8, turned: 0 }
  })

  expect(linesOfPage(pieces, 595, 842).length).toBeGreaterThan(0)
})
