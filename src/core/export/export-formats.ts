import { z } from 'zod'

/** Everything a library can be taken out as. `into` is what is written: one file, or a folder of files. */
export const EXPORT_FORMATS = [
  {
    id: 'markdown',
    title: 'Markdown folder',
    about:
      'For Obsidian and other editors. Exported again into the same folder, only what changed is written.',
    into: 'folder',
    ending: '',
  },
  {
    id: 'html',
    title: 'Web pages',
    about: 'A file for each clip with article, highlights, notes and pictures. Opens anywhere.',
    into: 'folder',
    ending: '',
  },
  {
    id: 'json',
    title: 'Everything, as JSON',
    about: 'Clips with all versions, pictures, highlights and notes. Imports again without loss.',
    into: 'file',
    ending: 'json',
  },
  {
    id: 'epub',
    title: 'Book (EPUB)',
    about: 'A chapter for each clip, for e-readers.',
    into: 'file',
    ending: 'epub',
  },
  {
    id: 'highlights-markdown',
    title: 'Highlights, as Markdown',
    about: 'One document of quotations with their sources.',
    into: 'file',
    ending: 'md',
  },
  {
    id: 'highlights-csv',
    title: 'Highlights, as a table (CSV)',
    about: 'A row for each highlight.',
    into: 'file',
    ending: 'csv',
  },
  {
    id: 'readwise-csv',
    title: 'Highlights, for Readwise (CSV)',
    about: 'The columns that Readwise takes in.',
    into: 'file',
    ending: 'csv',
  },
  {
    id: 'annotations',
    title: 'Highlights, as web annotations (JSON-LD)',
    about: 'The W3C’s data model, for other annotation programs.',
    into: 'file',
    ending: 'jsonld',
  },
  {
    id: 'bibtex',
    title: 'Bibliography, as BibTeX',
    about: 'For LaTeX and reference managers.',
    into: 'file',
    ending: 'bib',
  },
  {
    id: 'ris',
    title: 'Bibliography, as RIS',
    about: 'For Zotero, EndNote, Mendeley. Highlights come along as notes.',
    into: 'file',
    ending: 'ris',
  },
  {
    id: 'csl-json',
    title: 'Bibliography, as CSL JSON',
    about: 'For Pandoc and Zotero.',
    into: 'file',
    ending: 'json',
  },
  {
    id: 'bibliography',
    title: 'List of works cited',
    about: 'As text, in the citation style you choose.',
    into: 'file',
    ending: 'txt',
  },
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
