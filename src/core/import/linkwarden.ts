import { z } from 'zod'
import { colorNamed } from './color-named'
import { exportDate } from './export-date'
import { failedRow, type ImportRow } from './import-format'
import { importedHighlight, importedPage } from './import-item'
import { jsonFormat } from './json-format'
import { listIn } from './json-rows'
import { noAddress, webPageAddress } from './web-page-address'
import { sentence } from '../messages/sentence'

const Link = z.object({
  name: z.string().nullish(),
  url: z.string().nullish(),
  description: z.string().nullish(),
  textContent: z.string().nullish(),
  tags: z.array(z.object({ name: z.string() })).nullish(),
  createdAt: z.string().nullish(),
  importDate: z.string().nullish(),
  pinnedBy: z.array(z.unknown()).nullish(),
  highlights: z
    .array(
      z.object({
        text: z.string(),
        comment: z.string().nullish(),
        color: z.string().nullish(),
        createdAt: z.string().nullish(),
      }),
    )
    .nullish(),
})

const Collection = z.object({
  id: z.number().nullish(),
  name: z.string(),
  parentId: z.number().nullish(),
  links: z.array(z.unknown()),
})
type Collection = z.infer<typeof Collection>

const DEEPEST = 50

/** A Linkwarden export: one JSON file of collections, each with its links. */
export const linkwarden = jsonFormat({
  id: 'linkwarden',
  marks: [/"collections"\s*:\s*\[/, /"links"\s*:\s*\[/],
  // One thing, so that each collection can be told where it is nested.
  find: (value) => [listIn(value, 'collections')],
  thing: z.array(z.unknown()),
  row: (found, where) => {
    const read = found.map((each) => Collection.safeParse(each))
    const collections = read.flatMap(({ data }) => (data ? [data] : []))
    const broken = read.flatMap(({ success }, at): ImportRow[] =>
      success ? [] : [failedRow(`collection ${at + 1}, ${where}`, '', sentence('noNameOrLinks'))],
    )
    const rows = collections.flatMap((collection) => {
      const path = pathOf(collection, collections)
      return collection.links.map((link, at) =>
        linkRow(link, path, `link ${at + 1} of “${collection.name}”`),
      )
    })
    return [...rows, ...broken]
  },
})

function linkRow(found: unknown, path: string[], where: string): ImportRow {
  const { data: link } = Link.safeParse(found)
  if (!link) return failedRow(where, '', sentence('notAsLinkwarden'))
  const url = webPageAddress(link.url ?? '')
  if (url === null) return failedRow(where, link.name ?? '', noAddress(link.url ?? ''))
  return importedPage({
    where,
    url,
    title: link.name ?? null,
    savedAt: exportDate(link.importDate ?? link.createdAt),
    excerpt: link.textContent?.trim() || (link.description ?? ''),
    tags: (link.tags ?? []).map(({ name }) => name),
    folders: path.join('') === 'Unorganized' ? [] : [path],
    isFavorite: (link.pinnedBy ?? []).length > 0,
    notes: link.textContent?.trim() ? [link.description ?? ''] : [],
    highlights: (link.highlights ?? [])
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, comment, color, createdAt }) =>
        importedHighlight({
          quote: text,
          note: comment ?? '',
          color: colorNamed(color),
          createdAt: exportDate(createdAt),
        }),
      ),
  })
}

// A file may name a collection its own parent.
function pathOf(collection: Collection, all: readonly Collection[]): string[] {
  const path: string[] = []
  let at: Collection | undefined = collection
  while (at && path.length < DEEPEST) {
    path.unshift(at.name)
    const parent: number | null | undefined = at.parentId
    at = parent == null ? undefined : all.find(({ id }) => id === parent)
  }
  return path
}
