import { z } from 'zod'
import { ImportFormatId } from './import-format'
import { FailedRow, type ImportItem } from './import-item'
import type { Gathered } from './gather-items'

/** What an export, of another program or of this one, holds before anything of it is kept. */
export const Survey = z.object({
  format: z.enum([...ImportFormatId.options, 'library']),
  /** All rows: those of the items, and those that cannot be kept. */
  rows: z.number().int(),
  items: z.number().int(),
  pages: z.number().int(),
  /** Pages of which the export holds an article. */
  withContent: z.number().int(),
  notes: z.number().int(),
  highlights: z.number().int(),
  tags: z.number().int(),
  folders: z.number().int(),
  failed: z.array(FailedRow),
})
export type Survey = z.infer<typeof Survey>

/** What was gathered, counted. */
export function surveyOf(format: ImportFormatId, { items, failed }: Gathered): Survey {
  const pages = items.filter((item) => item.kind === 'page')
  const distinct = (words: (item: ImportItem) => readonly string[]) =>
    new Set(items.flatMap(words)).size
  return {
    format,
    rows: items.reduce((sum, { rows }) => sum + rows, failed.length),
    items: items.length,
    pages: pages.length,
    withContent: pages.filter(({ content }) => content !== null).length,
    notes: items.length - pages.length,
    highlights: pages.reduce((sum, { highlights }) => sum + highlights.length, 0),
    tags: distinct(({ tags }) => tags),
    folders: distinct(({ folders }) => folders.map((path) => JSON.stringify(path))),
    failed,
  }
}
