import { z } from 'zod'
import { Id } from '../library/id'
import { Clip, newestVersion } from './clip'

/** What a list shows of a clip: the card without its article, versions and highlights. */
export const ClipRow = Clip.pick({
  id: true,
  url: true,
  title: true,
  authors: true,
  site: true,
  publishedAt: true,
  language: true,
  direction: true,
  excerpt: true,
  savedAt: true,
  place: true,
  favorite: true,
  tags: true,
}).extend({
  collections: z.array(Id),
  progress: z.number(),
  wordCount: z.number().int(),
  highlightCount: z.number().int(),
})
export type ClipRow = z.infer<typeof ClipRow>

export function clipRow(clip: Clip): ClipRow {
  return {
    id: clip.id,
    url: clip.url,
    title: clip.title,
    authors: clip.authors,
    site: clip.site,
    publishedAt: clip.publishedAt,
    language: clip.language,
    direction: clip.direction,
    excerpt: clip.excerpt,
    savedAt: clip.savedAt,
    place: clip.place,
    favorite: clip.favorite,
    tags: clip.tags,
    collections: clip.collections,
    progress: clip.reading.progress,
    wordCount: newestVersion(clip).wordCount,
    highlightCount: clip.highlights.length,
  }
}
