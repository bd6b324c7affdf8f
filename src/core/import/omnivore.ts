import { z } from 'zod'
import { readDate } from '../text/read-date'
import { exportDate } from './export-date'
import { baseName, folderOf } from './find-file'
import { failedRow, type ImportFormat, type ImportRow, type Parcel } from './import-format'
import { importedHighlight, importedPage, type ImportedHighlight } from './import-item'
import { jsonRows, listIn } from './json-rows'
import { noAddress, webPageAddress } from './web-page-address'

const Saved = z.object({
  slug: z.string().nullish(),
  title: z.string().nullish(),
  description: z.string().nullish(),
  author: z.string().nullish(),
  url: z.string(),
  state: z.string().nullish(),
  readingProgress: z.number().nullish(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string() })])).nullish(),
  savedAt: z.string().nullish(),
  publishedAt: z.string().nullish(),
})

/** An Omnivore export: lists of what was saved, and beside them articles and highlights by the page's name. */
export const omnivore: ImportFormat = {
  id: 'omnivore',
  recognizes: ({ names, head }) =>
    names.some((name) => isList(name) && /"slug"\s*:/.test(head(name)) && /"url"/.test(head(name))),
  reads: (name) => isList(name) || /(^|\/)highlights\/[^/]+\.md$/i.test(name),
  rows: (parcel) => parcel.names.filter(isList).flatMap((name) => savedIn(parcel, name)),
}

function isList(name: string) {
  return /^metadata_.*\.json$/i.test(baseName(name))
}

function savedIn(parcel: Parcel, name: string): ImportRow[] {
  const names = new Set(parcel.names)
  const folder = folderOf(name)
  return jsonRows(parcel, name, {
    find: (value) => listIn(value),
    thing: Saved,
    row: ({ slug, labels, readingProgress, ...saved }, where) => {
      const beside = (path: string) => (names.has(folder + path) ? folder + path : null)
      const file = beside(`content/${slug}.html`) ?? beside(`content/${slug}.pdf`)
      const url = webPageAddress(saved.url)
      // What was uploaded has no address of the web, but its file is there.
      if (url === null && file === null)
        return failedRow(where, saved.title ?? '', noAddress(saved.url))
      const marks = beside(`highlights/${slug}.md`)
      const read = marks === null ? { highlights: [], notes: [] } : marksIn(parcel.text(marks))
      return importedPage({
        where,
        url,
        title: saved.title ?? null,
        authors: [saved.author ?? ''],
        publishedAt: readDate(saved.publishedAt ?? ''),
        savedAt: exportDate(saved.savedAt),
        excerpt: saved.description ?? '',
        content: file === null ? null : { kind: 'file', name: file },
        tags: (labels ?? []).map((label) => (typeof label === 'string' ? label : label.name)),
        isArchived: saved.state?.toLowerCase() === 'archived',
        progress: Math.min(Math.max((readingProgress ?? 0) / 100, 0), 1),
        ...read,
      })
    },
  })
}

/** A quotation is a highlight, `#label` behind it its tag, and what follows it the note on it. */
function marksIn(markdown: string): { highlights: ImportedHighlight[]; notes: string[] } {
  const highlights: ImportedHighlight[] = []
  const notes: string[] = []
  for (const block of markdown.split(/\n(?:[ \t]*\n)+/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    if (lines.length === 0) continue
    const quoted = lines.filter((line) => /^\s*>/.test(line))
    const said = lines
      .filter((line) => !/^\s*>/.test(line))
      .join('\n')
      .trim()
    const last = highlights.at(-1)
    if (quoted.length > 0) highlights.push(highlightOf(quoted, said))
    else if (last) last.note = [last.note, said].filter((part) => part !== '').join('\n\n')
    else notes.push(said)
  }
  return { highlights: highlights.filter(({ quote }) => quote !== ''), notes }
}

function highlightOf(lines: string[], note: string): ImportedHighlight {
  const text = lines
    .map((line) => line.replace(/^\s*>\s?/, ''))
    .join('\n')
    .trim()
  const [labels = ''] = /(?:\s+#[^\s#]+)+$/.exec(text) ?? []
  return importedHighlight({
    quote: text.slice(0, text.length - labels.length).trim(),
    tags: labels.split(/\s+#/).filter((label) => label.trim() !== ''),
    note,
  })
}
