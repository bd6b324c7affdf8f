import { z } from 'zod'
import type { FailedRow, ImportItem } from './import-item'
import type { Sentence } from '../messages/sentence'

export const ImportFormatId = z.enum([
  'pocket',
  'pocket-html',
  'omnivore',
  'instapaper',
  'readwise-reader',
  'readwise-highlights',
  'raindrop',
  'bookmarks',
  'karakeep',
  'linkwarden',
  'wallabag',
  'hypothesis',
  'annotations',
  'csl-json',
  'ris',
  'bibtex',
  'zotero-rdf',
  'markdown',
  'pages',
])
export type ImportFormatId = z.infer<typeof ImportFormatId>

/** An export before it is read: the names of its files, and how a text among them begins. */
export type Glimpse = {
  /** With `/` between folders; a file that was given alone has only its own name. */
  names: readonly string[]
  /** The first letters of a file; empty for one that is no text. */
  head: (name: string) => string
}

/** An element of an XML document, its name and attributes as they are written there. */
export type XmlElement = {
  name: string
  attributes: ReadonlyMap<string, string>
  children: readonly (XmlElement | string)[]
}

/** A language in which sources are described. */
export type CitationLanguage = 'bibtex' | 'ris'

/** An export to be read. */
export type Parcel = Glimpse & {
  /** The whole text of a file. */
  text: (name: string) => string
  /** When a file was last changed, as ISO 8601 in UTC, where that is known. */
  changedAt: (name: string) => string | null
  /** The root of an XML document. */
  parseXml: (text: string) => XmlElement
  /** The first source in a text, as CSL; not checked yet. Throws in words. */
  parseCitation: (text: string, language: CitationLanguage) => unknown
}

/** One row of an export: what it holds, or why it cannot be kept. */
export type ImportRow = ImportItem | (FailedRow & { kind: 'failed' })

/** A program whose exports can be read. */
export type ImportFormat = {
  id: ImportFormatId
  /** Whether these files are such an export, by what is in them. */
  recognizes: (glimpse: Glimpse) => boolean
  /** Which files it reads as texts; all texts unless it says. */
  reads?: (name: string) => boolean
  /** All rows, in order, some as late as they are asked for. Throws in words where no row can be read at all. */
  rows: (parcel: Parcel) => Iterable<ImportRow>
}

/** A row that cannot be kept, with the reason as a sentence. */
export function failedRow(where: string, name: string, reason: Sentence): ImportRow {
  return { kind: 'failed', where, name: name.slice(0, 300), reason }
}
