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
