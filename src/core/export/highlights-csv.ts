import { highlightLink } from '../highlight/highlight-link'
import { csv } from './csv'
import { exportedHighlights, type ExportedClip } from './exported-clip'

/** Every highlight as a row of a table. */
export function highlightsCsv(clips: readonly ExportedClip[]): string {
  const rows = clips.flatMap((exported) => {
    const { id, title, authors, site, publishedAt, url } = exported.clip
    return exportedHighlights(exported).map((highlight) => [
      highlight.passage,
      highlight.note,
      highlight.color,
      highlight.tags.join(', '),
      title,
      authors.join('; '),
      site ?? '',
      publishedAt ?? '',
      url ?? '',
      highlight.createdAt,
      highlightLink(id, highlight.id),
    ])
  })
  const head = 'Highlight,Note,Color,Tags,Title,Authors,Site,Published,URL,Created,Link'.split(',')
  return csv([head, ...rows])
}

/** Every highlight as Readwise takes it in from a CSV file. */
export function readwiseCsv(clips: readonly ExportedClip[]): string {
  const rows = clips.flatMap((exported) => {
    const { title, authors, url } = exported.clip
    return exportedHighlights(exported).map(({ passage, note, tags, anchor, createdAt }) => [
      passage,
      title,
      authors.join(', '),
      url ?? '',
      // Readwise reads `.tag` at the head of a note as a tag.
      [...tags.map((tag) => `.${tag.replace(/\s+/g, '_')}`), note].join(' ').trim(),
      String(anchor.start),
      createdAt.slice(0, 19).replace('T', ' '),
    ])
  })
  return csv([['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'], ...rows])
}
