import { canonicalUrl } from '../clip/canonical-url'
import type { ImportRow } from './import-format'
import type { FailedRow, ImportedHighlight, ImportedPage, ImportItem } from './import-item'

/** An export read: what it holds, each page once, and the rows that cannot be kept. */
export type Gathered = { items: ImportItem[]; failed: FailedRow[] }

/** The rows of an export with those of one page (by its canonical address) made into one, in the order of the first of each. */
export function gatherItems(rows: readonly ImportRow[]): Gathered {
  const pages = new Map<string, ImportedPage[]>()
  const items: (ImportItem | string)[] = []
  const failed: FailedRow[] = []
  for (const row of rows) {
    if (row.kind === 'failed') {
      const { where, name, reason } = row
      failed.push({ where, name, reason })
    } else if (row.kind === 'note') items.push(row)
    else {
      const address = row.url === null ? null : canonicalUrl(row.url)
      const known = address === null ? undefined : pages.get(address)
      if (known) known.push(tidy(row))
      else if (address === null) items.push(tidy(row))
      else {
        pages.set(address, [tidy(row)])
        items.push(address)
      }
    }
  }
  const whole = (item: ImportItem | string) =>
    typeof item === 'string' ? (pages.get(item) ?? []).reduce(joinPages) : item
  return { items: items.map(whole), failed }
}

/** Two rows of one page as one: everything either says, the earliest date, and no word twice. */
export function joinPages(a: ImportedPage, b: ImportedPage): ImportedPage {
  return {
    ...a,
    rows: a.rows + b.rows,
    title: a.title ?? b.title,
    authors: a.authors.length > 0 ? a.authors : b.authors,
    site: a.site ?? b.site,
    language: a.language ?? b.language,
    publishedAt: a.publishedAt ?? b.publishedAt,
    savedAt: earliest(a.savedAt, b.savedAt),
    excerpt: a.excerpt === '' ? b.excerpt : a.excerpt,
    content: a.content ?? b.content,
    tags: distinct([...a.tags, ...b.tags], (tag) => tag),
    folders: distinct([...a.folders, ...b.folders], (path) => JSON.stringify(path)),
    isArchived: a.isArchived && b.isArchived,
    isFavorite: a.isFavorite || b.isFavorite,
    progress: Math.max(a.progress, b.progress),
    notes: distinct([...a.notes, ...b.notes], (note) => note),
    highlights: distinct([...a.highlights, ...b.highlights], highlightKey),
  }
}

/** The earlier of two moments; the one that is known where one is not. */
export function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return b < a ? b : a
}

function tidy(page: ImportedPage): ImportedPage {
  const filled = (words: readonly string[]) =>
    distinct(
      words.map((word) => word.trim()).filter((word) => word !== ''),
      (word) => word,
    )
  return {
    ...page,
    title: page.title?.trim() || null,
    excerpt: page.excerpt.trim(),
    authors: filled(page.authors),
    tags: filled(page.tags),
    notes: filled(page.notes),
    folders: page.folders.map(filled).filter((path) => path.length > 0),
    highlights: distinct(page.highlights, highlightKey),
  }
}

function highlightKey({ quote, note, prefix, suffix, color }: ImportedHighlight) {
  return JSON.stringify([quote, note, prefix, suffix, color])
}

function distinct<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  return [
    ...new Map(things.map((thing) => [keyOf(thing), thing] as const).reverse()).values(),
  ].reverse()
}
