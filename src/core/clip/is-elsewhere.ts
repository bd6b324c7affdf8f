const NOT_NEAR = /comment|related|sidebar|footer|recommend|popular|newsletter|\bwidget(?! Blog)/i

/** Whether an element stands in a part of the page that tells of other pages: a footer, a menu, comments. */
export function isElsewhere(element: Element): boolean {
  for (let above: Element | null = element; above; above = above.parentElement) {
    const { localName } = above
    if (localName === 'body') return false
    if (localName === 'nav') return true
    if ((localName === 'footer' || localName === 'aside') && !above.closest('article')) return true
    if (localName === 'footer') continue
    if (NOT_NEAR.test(`${above.getAttribute('class') ?? ''} ${above.id}`)) return true
  }
  return false
}
