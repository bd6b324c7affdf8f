import { z } from 'zod'

/** Everything a library can be taken out as. `into` is what is written: one file, or a folder of files. */
export const EXPORT_FORMATS = [
  { id: 'markdown', into: 'folder', ending: '' },
  { id: 'html', into: 'folder', ending: '' },
  { id: 'json', into: 'file', ending: 'json' },
  { id: 'epub', into: 'file', ending: 'epub' },
  { id: 'highlights-markdown', into: 'file', ending: 'md' },
  { id: 'highlights-csv', into: 'file', ending: 'csv' },
  { id: 'readwise-csv', into: 'file', ending: 'csv' },
  { id: 'annotations', into: 'file', ending: 'jsonld' },
  { id: 'bibtex', into: 'file', ending: 'bib' },
  { id: 'ris', into: 'file', ending: 'ris' },
  { id: 'csl-json', into: 'file', ending: 'json' },
  { id: 'bibliography', into: 'file', ending: 'txt' },
] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]
export type ExportFormatId = ExportFormat['id']
export const ExportFormatId = z.enum(EXPORT_FORMATS.map(({ id }) => id))

/** The format of this name. */
export function exportFormat(id: ExportFormatId): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => each.id === id)
  if (!format) throw new Error(`No format is called ${id}.`)
  return format
}
