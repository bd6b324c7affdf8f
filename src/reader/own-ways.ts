import type { FromReader } from '#contract/reader-messages'
import { footnoteOf } from './footnote-of'
import type { Overlay } from './overlay'
import type { ReadingPlace } from './reading-place'
import type { ShownArticle } from './show-article'
import { showFootnote } from './show-footnote'
import { offsetOf } from './text-ranges'

type Around = {
  shown: () => ShownArticle | null
  overlay: Overlay
  place: ReadingPlace
  tell: (message: FromReader) => void
}

/** Follows what leads from one place of the article to another: a footnote's mark, a line of its contents. */
export function makeOwnWays({ shown, overlay, place, tell }: Around) {
  const go = (start: number) => {
    tell({ type: 'jumped', from: place.position() })
    place.go(start, 'top')
  }
  return {
    /** Whether the link led somewhere in the article. */
    follow: (link: HTMLElement): boolean => {
      const article = shown()
      if (!article) return false
      const note = footnoteOf(link, article.element)
      if (note) {
        showFootnote(overlay, link, note, () => go(offsetOf(article, note, 0)))
        return true
      }
      const title = link.textContent?.trim()
      const heading = article.outline.find((entry) => entry.title === title)
      if (heading) go(heading.start)
      return heading !== undefined
    },
  }
}
export type OwnWays = ReturnType<typeof makeOwnWays>
