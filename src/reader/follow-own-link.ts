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

/** Follows a link inside the article: a footnote is shown beside its mark, a heading is gone to. */
export function followOwnLink({ shown, overlay, place, tell }: Around) {
  const go = (start: number) => {
    tell({ type: 'jumped', from: place.position() })
    place.go(start, 'top')
  }
  return (link: HTMLAnchorElement) => {
    const article = shown()
    if (!article) return
    const note = footnoteOf(link, article.element)
    if (note) return showFootnote(overlay, link, note, () => go(offsetOf(article, note, 0)))
    const title = link.textContent?.trim()
    const heading = article.outline.find((entry) => entry.title === title)
    if (heading) go(heading.start)
  }
}
