import { z } from 'zod'

/** What a table of clips can show beside the title. */
export const TableColumn = z.enum([
  'site',
  'authors',
  'published',
  'saved',
  'words',
  'progress',
  'highlights',
  'tags',
  'place',
  'language',
])
export type TableColumn = z.infer<typeof TableColumn>

/** The columns until one chooses others. */
export const FIRST_COLUMNS: readonly TableColumn[] = [
  'site',
  'published',
  'saved',
  'words',
  'highlights',
  'tags',
]

/** A column of a table of clips, the title among them. */
const AnyColumn = z.enum(['title', ...TableColumn.options])

/** The least and the most width of a column, in CSS pixels. */
export const COLUMN_LIMITS = { min: 48, max: 900 } as const

/** How wide columns were made, in CSS pixels; the others are as wide as there is room. */
export const ColumnWidths = z.partialRecord(
  AnyColumn,
  z.number().int().min(COLUMN_LIMITS.min).max(COLUMN_LIMITS.max),
)
export type ColumnWidths = z.infer<typeof ColumnWidths>
