const NOT_NEAR = /comment|related|footer|recommend|popular|newsletter/i
/** Whole names only: page builders call every box a widget of theirs, and some the article `content-sidebar`. */
const NOT_NEAR_NAMES =
  /(?:^|\s)(?:widget(?! Blog)|(?:(?!no-|has-|with-)[\w-]+[-_])?sidebar|sidebar[\w-]*)(?:\s|$)/i

/**
 * Whether an element stands in a part of the page that tells of other pages: a footer, a menu, comments. What the
 * headline stands in too is none, whatever it is called.
 */
export function isElsewhere(element: Element, headline: Element | null = null): boolean {
  for (let above: Element | null = element; above; above = above.parentElement) {
    const { localName } = above
    if (localName === 'body' || (headline && above.contains(headline))) return false
    if (localName === 'nav') return true
    if ((localName === 'footer' || localName === 'aside') && !above.closest('article')) return true
    if (localName === 'footer') continue
    const names = `${above.getAttribute('class') ?? ''} ${above.id}`
    if (NOT_NEAR.test(names) || NOT_NEAR_NAMES.test(names)) return true
  }
  return false
}
