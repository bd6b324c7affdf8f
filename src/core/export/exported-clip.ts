import type { Clip } from '../clip/clip'
import type { Highlight } from '../highlight/highlight'
import { inDocumentOrder } from '../highlight/highlight'
import { quotableWords } from '../highlight/quotable-words'

/** A clip on its way out: its card, with the article as it is shown. */
export type ExportedClip = { clip: Clip; articleHtml: string; articleText: string }

/** A highlight with the words it covers in the text that is shown, as they are quoted; those it was made on where they are gone. */
export type ExportedHighlight = Highlight & { passage: string }

/** The highlights of a clip in the order a reader meets them. */
export function exportedHighlights({
  clip,
  articleText,
}: Pick<ExportedClip, 'clip' | 'articleText'>): ExportedHighlight[] {
  return inDocumentOrder(clip.highlights).map((highlight) => {
    const { state, start, end } = highlight.anchor
    const isGone = state === 'orphan' || end > articleText.length
    const words = articleText.slice(start, end)
    const isAsMarked = isGone || words === highlight.origin.exact
    return { ...highlight, passage: isAsMarked ? quotableWords(highlight.origin) : words }
  })
}
