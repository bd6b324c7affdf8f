import { canonicalUrl } from '../clip/canonical-url'
import { settleName } from '../text/settle-name'
import type { ImportRow } from './import-format'
import type {
  FailedRow,
  ImportedHighlight,
  ImportedNote,
  ImportedPage,
  ImportItem,
} from './import-item'

/** What lies deeper than that in folders lies in the last of these. */
const DEEPEST = 20

/** An export read: what it holds, each page once, and the rows that cannot be kept. */
export type Gathered = { items: ImportItem[]; failed: FailedRow[] }

/** The rows of an export with those of one page (by its canonical address) made into one, in the order of the first of each. */
export function gatherItems(rows: Iterable<ImportRow>): Gathered {
  const steps = gatherInSteps(rows)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Rows that are taken in one step. */
const AT_ONCE = 2_000

/** The same step by step, so that other work can be done between them. */
export function* gatherInSteps(rows: Iterable<ImportRow>): Generator<void, Gathered> {
  const pages = new Map<string, ImportedPage[]>()
  const items: (ImportItem | string)[] = []
  const failed: FailedRow[] = []
  let taken = 0
  for (const row of rows) {
    if (++taken % AT_ONCE === 0) yield
    if (row.kind === 'failed') {
      const { where, name, reason } = row
      failed.push({ where, name, reason })
    } else if (row.kind === 'note') items.push(tidyNote(row))
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
    typeof item === 'string' ? joinPages(pages.get(item) ?? []) : item
  return { items: items.map(whole), failed }
}

// All rows of one page as one: everything any says, the earliest date, and no word twice.
function joinPages(all: readonly ImportedPage[]): ImportedPage {
  const [first, ...others] = all
  if (!first) throw new Error('A page is of one row at least.')
  if (others.length === 0) return first
  const lists = <T>(of: (page: ImportedPage) => readonly T[], keyOf: (each: T) => string) =>
    distinct(all.flatMap(of), keyOf)
  const itself = (words: string) => words
  return {
    ...others.reduce(joinFacts, first),
    tags: lists(({ tags }) => tags, itself),
    folders: lists(
      ({ folders }) => folders,
      (path) => JSON.stringify(path),
    ),
    notes: lists(({ notes }) => notes, itself),
    highlights: lists(({ highlights }) => highlights, highlightKey),
  }
}

function joinFacts(a: ImportedPage, b: ImportedPage): ImportedPage {
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
    isArchived: a.isArchived && b.isArchived,
    isFavorite: a.isFavorite || b.isFavorite,
    progress: Math.max(a.progress, b.progress),
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
    title: settleName(page.title ?? '') || null,
    site: settleName(page.site ?? '') || null,
    excerpt: page.excerpt.trim(),
    authors: filled(page.authors.map(settleName)),
    tags: filled(page.tags),
    notes: filled(page.notes),
    folders: page.folders
      .map((path) => filled(path).slice(0, DEEPEST))
      .filter((path) => path.length > 0),
    highlights: distinct(page.highlights, highlightKey),
  }
}

function tidyNote(note: ImportedNote): ImportedNote {
  const folders = note.folders.map((path) => path.slice(0, DEEPEST))
  return { ...note, title: settleName(note.title), folders }
}

function highlightKey({ quote, note, prefix, suffix, color }: ImportedHighlight) {
  return JSON.stringify([quote, note, prefix, suffix, color])
}

function distinct<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  return [
    ...new Map(things.map((thing) => [keyOf(thing), thing] as const).reverse()).values(),
  ].reverse()
}
