import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Source } from '#core/clip/captured-page'

const PAGES = new Set('.html .htm .xhtml .txt .md .markdown .mht .mhtml .pdf'.split(' '))

/**
 * The sources with each folder among them replaced by the pages in it and below it. A folder without
 * a page, or one that cannot be read, stays as it is, so that clipping it says why it cannot be.
 */
export async function expandSources(sources: readonly Source[]): Promise<Source[]> {
  const expanded = await Promise.all(
    sources.map(async (source) => {
      if (source.kind !== 'file' || !(await isFolder(source.path))) return [source]
      const pages = await pagesIn(source.path).catch(() => [])
      return pages.length > 0 ? pages : [source]
    }),
  )
  return expanded.flat()
}

async function pagesIn(folder: string): Promise<Source[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && PAGES.has(extname(entry.name).toLowerCase()))
    .filter((entry) => !isPartOfAPage(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path): Source => ({ kind: 'file', path }))
}

// A browser saves a page's frames and scripts in a folder beside it, `Name_files`.
function isPartOfAPage(folder: string) {
  return /_files(\/|\\|$)/.test(folder)
}

async function isFolder(path: string) {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** What to call a source in a message. */
export function sourceName(source: Source): string {
  switch (source.kind) {
    case 'url':
    case 'rendered':
      return source.url
    case 'file':
      return source.path
    case 'bytes':
      return source.name
    case 'text':
      return 'Pasted text'
    case 'original':
      return source.url ?? source.fileName ?? 'Pasted page'
    case 'html':
      return source.url ?? 'Pasted page'
  }
}
