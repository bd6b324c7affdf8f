import { readFrontMatter } from '../clip/front-matter'
import { exportDate } from './export-date'
import { baseName, endsWith, folderOf } from './find-file'
import { type ImportFormat, type ImportRow, type Parcel } from './import-format'
import { importedPage } from './import-item'
import { ownMarkdown } from './own-markdown'

const MARKDOWN = ['.md', '.markdown']
const PAGES = ['.html', '.htm', '.xhtml', '.mhtml', '.mht', '.pdf', '.txt']

/** A folder of Markdown as Obsidian and Joplin keep it: what names its source is a page, all else a note. */
export const markdownFolder: ImportFormat = {
  id: 'markdown',
  recognizes: ({ names }) => names.some((name) => endsWith(name, ...MARKDOWN)),
  reads: (name) => endsWith(name, ...MARKDOWN),
  rows: (parcel) => [
    ...parcel.names
      .filter((name) => endsWith(name, ...MARKDOWN))
      .map((name) => written(parcel, name)),
    ...pagesIn(parcel),
  ],
}

/** A folder of saved pages and PDF. */
export const pageFolder: ImportFormat = {
  id: 'pages',
  recognizes: ({ names }) => names.some(isPage),
  reads: () => false,
  rows: pagesIn,
}

function pagesIn(parcel: Parcel): ImportRow[] {
  return parcel.names.filter(isPage).map((name) =>
    importedPage({
      where: name,
      savedAt: parcel.changedAt(name),
      content: { kind: 'file', name },
      folders: foldersOf(name),
    }),
  )
}

// A browser saves a page's frames and scripts in a folder beside it, `Name_files`.
function isPage(name: string) {
  return endsWith(name, ...PAGES) && !/_files\//.test(name)
}

function written(parcel: Parcel, name: string): ImportRow {
  const text = parcel.text(name)
  const { matter, body } = readFrontMatter(text)
  const fenced = text.slice(0, text.length - body.length)
  const said = {
    where: name,
    tags: matter.tags,
    folders: foldersOf(name),
  }
  const createdAt =
    exportDate(fieldIn(fenced, 'created')) ??
    exportDate(fieldIn(fenced, 'saved')) ??
    exportDate(fieldIn(fenced, 'date'))
  const title = matter.title ?? baseName(name).replace(/\.[^.]+$/, '')
  if (matter.url === null) {
    const rest = restOf(fenced)
    const before = rest === '' ? '' : `\`\`\`yaml\n${rest}\n\`\`\`\n\n`
    return { ...said, kind: 'note', rows: 1, title, body: `${before}${body.trim()}\n`, createdAt }
  }
  const own = fieldIn(fenced, 'version') === null ? null : ownMarkdown(body)
  const markdown = own?.article ?? body
  return importedPage({
    ...said,
    url: matter.url,
    title,
    authors: matter.authors,
    site: matter.site,
    language: matter.language,
    publishedAt: fieldIn(fenced, 'published') === null ? null : matter.publishedAt,
    savedAt: createdAt ?? parcel.changedAt(name),
    content: markdown.trim() === '' ? null : { kind: 'markdown', markdown },
    ...(own && {
      highlights: own.highlights,
      notes: [own.note],
      isArchived: fieldIn(fenced, 'place') === 'archive',
      isFavorite: fieldIn(fenced, 'favorite') === 'true',
    }),
  })
}

function foldersOf(name: string) {
  const path = folderOf(name)
    .split('/')
    .filter((part) => part !== '')
  return path.length === 0 ? [] : [path]
}

function fieldIn(fenced: string, field: string): string | null {
  const [, value] = new RegExp(`^${field}:[ \\t]*["']?([^"'\\r\\n]+)`, 'im').exec(fenced) ?? []
  return value?.trim() ?? null
}

const KEPT = /^(title|tags?|keywords|created|date|updated|modified|lang|language):/i

/** The lines of a front matter that say what a note of ours has no place for. */
function restOf(fenced: string): string {
  const rest: string[] = []
  let isKept = false
  for (const line of fenced.split(/\r?\n/)) {
    if (/^(---|\.\.\.)\s*$/.test(line) || line.trim() === '') continue
    if (/^\S/.test(line) && !/^-\s/.test(line)) isKept = KEPT.test(line)
    if (!isKept) rest.push(line)
  }
  return rest.join('\n')
}
