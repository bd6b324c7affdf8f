import { z } from 'zod'
import { SourceDate } from '../clip/metadata'
import { HighlightColor } from '../highlight/highlight'
import { Sentence } from '../messages/sentence'

const Moment = z.iso.datetime()

/** A marked passage as another program kept it: its words, and what was said of it. */
export const ImportedHighlight = z.object({
  quote: z.string().min(1),
  /** What stood around the words, where that was kept. */
  prefix: z.string(),
  suffix: z.string(),
  note: z.string(),
  tags: z.array(z.string()),
  color: HighlightColor.nullable(),
  createdAt: Moment.nullable(),
})
export type ImportedHighlight = z.infer<typeof ImportedHighlight>

/** What an export holds of a page itself. */
export const ImportedContent = z.discriminatedUnion('kind', [
  /** A file of the export, by its name in it. */
  z.object({ kind: z.literal('file'), name: z.string().min(1) }),
  z.object({ kind: z.literal('html'), html: z.string().min(1) }),
  z.object({ kind: z.literal('markdown'), markdown: z.string().min(1) }),
])
export type ImportedContent = z.infer<typeof ImportedContent>

/** A page as another program kept it. Nothing in it is judged yet: tags and folders are as they were written. */
export const ImportedPage = z.object({
  kind: z.literal('page'),
  /** Where it stands in the export: `row 12 of part_000000.csv`. Of a page that stands there often, the first place. */
  where: z.string(),
  /** How many rows of the export it was made of. */
  rows: z.number().int().positive(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  authors: z.array(z.string()),
  site: z.string().nullable(),
  language: z.string().nullable(),
  publishedAt: SourceDate.nullable(),
  savedAt: Moment.nullable(),
  excerpt: z.string(),
  content: ImportedContent.nullable(),
  tags: z.array(z.string()),
  /** Each from the outermost to the folder it lies in. */
  folders: z.array(z.array(z.string())),
  isArchived: z.boolean(),
  isFavorite: z.boolean(),
  /** How far it was read, from 0 to 1. */
  progress: z.number().min(0).max(1),
  notes: z.array(z.string()),
  highlights: z.array(ImportedHighlight),
})
export type ImportedPage = z.infer<typeof ImportedPage>

/** A text of one's own as another program kept it. */
export const ImportedNote = z.object({
  kind: z.literal('note'),
  where: z.string(),
  rows: z.number().int().positive(),
  title: z.string(),
  body: z.string(),
  tags: z.array(z.string()),
  folders: z.array(z.array(z.string())),
  createdAt: Moment.nullable(),
})
export type ImportedNote = z.infer<typeof ImportedNote>

export const ImportItem = z.discriminatedUnion('kind', [ImportedPage, ImportedNote])
export type ImportItem = z.infer<typeof ImportItem>

/** A row of an export that cannot be kept, and why. */
export const FailedRow = z.object({
  where: z.string(),
  /** What it is called, where it says so. */
  name: z.string(),
  reason: Sentence,
})
export type FailedRow = z.infer<typeof FailedRow>

/** A page of an export of which nothing but this is said. */
export function importedPage(
  said: Pick<ImportedPage, 'where'> & Partial<Omit<ImportedPage, 'kind' | 'rows'>>,
): ImportedPage {
  return {
    kind: 'page',
    rows: 1,
    url: null,
    title: null,
    authors: [],
    site: null,
    language: null,
    publishedAt: null,
    savedAt: null,
    excerpt: '',
    content: null,
    tags: [],
    folders: [],
    isArchived: false,
    isFavorite: false,
    progress: 0,
    notes: [],
    highlights: [],
    ...said,
  }
}

/** A marked passage of which nothing but this is said. */
export function importedHighlight(
  said: Pick<ImportedHighlight, 'quote'> & Partial<ImportedHighlight>,
): ImportedHighlight {
  return { prefix: '', suffix: '', note: '', tags: [], color: null, createdAt: null, ...said }
}

/** An item without what it holds of a page, which is asked for when it is wanted. */
export const ItemHead = z.discriminatedUnion('kind', [
  ImportedPage.omit({ content: true }).extend({ hasContent: z.boolean() }),
  ImportedNote,
])
export type ItemHead = z.infer<typeof ItemHead>
export type PageHead = Extract<ItemHead, { kind: 'page' }>

export function headOf(item: ImportItem): ItemHead {
  if (item.kind === 'note') return item
  const { content, ...head } = item
  return { ...head, hasContent: content !== null }
}
