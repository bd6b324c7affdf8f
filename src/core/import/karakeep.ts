import { z } from 'zod'
import { exportDate } from './export-date'
import { failedRow } from './import-format'
import { importedPage } from './import-item'
import { jsonFormat } from './json-format'
import { listIn } from './json-rows'
import { noAddress, webPageAddress } from './web-page-address'

const Bookmark = z.object({
  createdAt: z.union([z.number(), z.string()]).nullish(),
  title: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  note: z.string().nullish(),
  archived: z.boolean().nullish(),
  favourited: z.boolean().nullish(),
  content: z
    .object({
      type: z.string(),
      url: z.string().nullish(),
      text: z.string().nullish(),
      sourceUrl: z.string().nullish(),
      htmlContent: z.string().nullish(),
    })
    .nullish(),
})

/** A Karakeep (Hoarder) export: one JSON file. A text of one's own in it is a note. */
export const karakeep = jsonFormat({
  id: 'karakeep',
  marks: [/^\ufeff?\s*\{\s*"bookmarks"\s*:\s*\[/, /"createdAt"/],
  find: (value) => listIn(value, 'bookmarks'),
  thing: Bookmark,
  row: ({ content, title, note, tags, createdAt, ...bookmark }, where) => {
    const written = content?.url ?? content?.sourceUrl ?? ''
    const url = webPageAddress(written)
    const savedAt = exportDate(createdAt)
    if (url === null && content?.text?.trim()) {
      const [firstLine = ''] = content.text.trim().split('\n')
      return {
        kind: 'note',
        where,
        rows: 1,
        title: title?.trim() || firstLine.slice(0, 120),
        body: [content.text, note ?? ''].filter((part) => part.trim() !== '').join('\n\n'),
        tags: tags ?? [],
        folders: [],
        createdAt: savedAt,
      }
    }
    if (url === null) return failedRow(where, title ?? '', noAddress(written))
    return importedPage({
      where,
      url,
      title: title ?? null,
      savedAt,
      excerpt: content?.text ?? '',
      content: content?.htmlContent?.trim() ? { kind: 'html', html: content.htmlContent } : null,
      tags: tags ?? [],
      notes: [note ?? ''],
      isArchived: bookmark.archived ?? false,
      isFavorite: bookmark.favourited ?? false,
    })
  },
})
