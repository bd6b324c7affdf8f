import { z } from 'zod'

/** A run of letters on a page, in points; the origin is the top left corner and `y` is where the letters stand. */
export type PdfPiece = {
  text: string
  x: number
  y: number
  width: number
  /** The height of its letters. */
  size: number
  /** In which direction it runs: as usual, or turned by so many quarters clockwise. */
  turned: 0 | 1 | 2 | 3
}

/** One line of a column. */
export const PdfLine = z.object({
  text: z.string(),
  x: z.number(),
  right: z.number(),
  y: z.number(),
  size: z.number(),
  /** Between which edges the column of this line stands. */
  column: z.object({ left: z.number(), right: z.number() }),
  /** It is a row of a table, whose words do not run on into the next line. */
  isRow: z.boolean(),
})
export type PdfLine = z.infer<typeof PdfLine>

/** The lines of one page in the order one reads them. */
export const PdfPage = z.object({
  /** What the document calls the page: `iv`, `12`. */
  label: z.string(),
  height: z.number(),
  lines: z.array(PdfLine),
})
export type PdfPage = z.infer<typeof PdfPage>

/** What a PDF says of itself, as it says it. */
export const PdfTold = z.object({
  titles: z.array(z.string()),
  authors: z.array(z.string()),
  published: z.array(z.string()),
  modified: z.array(z.string()),
  language: z.string().nullable(),
  /** Its own table of contents; the first level has depth 0. */
  contents: z.array(z.object({ title: z.string(), depth: z.number().int() })),
})
export type PdfTold = z.infer<typeof PdfTold>
