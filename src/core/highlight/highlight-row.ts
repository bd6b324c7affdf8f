import { z } from 'zod'
import { Clip } from '../clip/clip'
import { Id } from '../library/id'
import { Span } from '../search/search-entry'
import { quotableWords } from './quotable-words'
import { Highlight, inDocumentOrder } from './highlight'

/** What a list over many clips shows of a highlight. */
export const HighlightRow = Highlight.pick({
  id: true,
  createdAt: true,
  color: true,
  note: true,
  tags: true,
}).extend({
  /** The passage, cut where it is long. */
  passage: z.string(),
  at: Span,
  isOrphan: z.boolean(),
  clip: Clip.pick({ title: true, site: true, authors: true, publishedAt: true, url: true }).extend({
    id: Id,
  }),
})
export type HighlightRow = z.infer<typeof HighlightRow>

const LONGEST = 1_000

/** The highlights of a clip as such a list shows them, in the order of the text. */
export function highlightRows(clip: Clip): HighlightRow[] {
  const { id, title, site, authors, publishedAt, url } = clip
  return inDocumentOrder(clip.highlights).map((highlight) => ({
    id: highlight.id,
    createdAt: highlight.createdAt,
    color: highlight.color,
    note: highlight.note,
    tags: highlight.tags,
    passage: cut(quotableWords(highlight.origin)),
    at: { start: highlight.anchor.start, end: highlight.anchor.end },
    isOrphan: highlight.anchor.state === 'orphan',
    clip: { id, title, site, authors, publishedAt, url },
  }))
}

function cut(text: string) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
