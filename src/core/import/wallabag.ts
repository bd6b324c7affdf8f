import { z } from 'zod'
import { readDate } from '../text/read-date'
import { exportDate } from './export-date'
import { failedRow } from './import-format'
import { importedHighlight, importedPage } from './import-item'
import { jsonFormat } from './json-format'
import { listIn } from './json-rows'
import { noAddress, webPageAddress } from './web-page-address'

const flag = z.union([z.boolean(), z.number(), z.string()]).nullish()

const Entry = z.object({
  url: z.string(),
  title: z.string().nullish(),
  content: z.string().nullish(),
  created_at: z.string().nullish(),
  published_at: z.string().nullish(),
  published_by: z.array(z.string().nullable()).nullish(),
  language: z.string().nullish(),
  domain_name: z.string().nullish(),
  is_archived: flag,
  is_starred: flag,
  tags: z.array(z.union([z.string(), z.object({ label: z.string() })])).nullish(),
  annotations: z
    .array(
      z.object({
        quote: z.string().nullish(),
        text: z.string().nullish(),
        created_at: z.string().nullish(),
      }),
    )
    .nullish(),
})

/** A wallabag export: one JSON list, with the article of each page. */
export const wallabag = jsonFormat({
  id: 'wallabag',
  marks: [/"is_archived"/, /"is_starred"/, /"url"/],
  find: (value) => listIn(value),
  thing: Entry,
  row: (entry, where) => {
    const url = webPageAddress(entry.url)
    if (url === null) return failedRow(where, entry.title ?? '', noAddress(entry.url))
    const annotations = entry.annotations ?? []
    return importedPage({
      where,
      url,
      title: entry.title ?? null,
      authors: (entry.published_by ?? []).filter((name) => name !== null),
      site: entry.domain_name ?? null,
      language: /^[a-z]{2,3}([-_][A-Za-z]+)?$/.test(entry.language ?? '')
        ? (entry.language?.replace('_', '-') ?? null)
        : null,
      publishedAt: readDate(entry.published_at ?? ''),
      savedAt: exportDate(entry.created_at),
      content: entry.content?.trim() ? { kind: 'html', html: entry.content } : null,
      tags: (entry.tags ?? []).map((tag) => (typeof tag === 'string' ? tag : tag.label)),
      isArchived: isTrue(entry.is_archived),
      isFavorite: isTrue(entry.is_starred),
      notes: annotations.flatMap(({ quote, text }) => (quote?.trim() ? [] : [text ?? ''])),
      highlights: annotations
        .filter(({ quote }) => quote?.trim())
        .map(({ quote, text, created_at }) =>
          importedHighlight({
            quote: quote ?? '',
            note: text ?? '',
            createdAt: exportDate(created_at),
          }),
        ),
    })
  },
})

function isTrue(value: unknown) {
  return value === true || value === 1 || value === '1' || value === 'true'
}
