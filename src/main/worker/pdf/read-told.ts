import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'
import type { PdfTold } from '#core/pdf/pdf-text'

const LONGEST = 1000
const MOST_CONTENTS = 2000
const DEEPEST = 6

const Info = z.record(z.string(), z.unknown())
const Entry = z.object({ title: z.string(), items: z.array(z.unknown()).catch([]) })

/** What a PDF says of itself, in its own dictionary and in what is packed beside it. What cannot be read is not said. */
export async function readTold(document: PDFDocumentProxy): Promise<PdfTold> {
  const said = await document.getMetadata().catch(() => null)
  const info = Info.safeParse(said?.info).data ?? {}
  const packed = (name: string) => wordsIn(said?.metadata?.get(name))
  const own = (name: string) => wordsIn(info[name])
  return {
    titles: [...packed('dc:title'), ...own('Title')],
    authors: [...packed('dc:creator'), ...own('Author')],
    published: [
      ...packed('prism:publicationdate'),
      ...packed('dc:date'),
      ...packed('xmp:createdate'),
      ...own('CreationDate'),
    ],
    modified: [...packed('xmp:modifydate'), ...own('ModDate')],
    language: own('Language')[0] ?? packed('dc:language')[0] ?? null,
    contents: entriesIn(await document.getOutline().catch(() => [])),
  }
}

function wordsIn(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 50) : [value]
  return values.flatMap((each) =>
    typeof each === 'string' && each.trim() !== '' ? [each.trim().slice(0, LONGEST)] : [],
  )
}

function entriesIn(items: unknown, depth = 0): PdfTold['contents'] {
  if (!Array.isArray(items) || depth > DEEPEST) return []
  const entries = items.slice(0, MOST_CONTENTS).flatMap((item) => {
    const entry = Entry.safeParse(item).data
    if (!entry) return []
    return [{ title: entry.title.slice(0, LONGEST), depth }, ...entriesIn(entry.items, depth + 1)]
  })
  return entries.slice(0, MOST_CONTENTS)
}
