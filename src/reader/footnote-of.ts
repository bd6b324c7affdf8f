const MARK = /^[[(]?\s*(\d{1,3}|[*†‡§¶]{1,3}|[a-z])\s*[\])]?$/iu

/** The mark of a footnote, such as 3, [3] or *; null for a link that is none. */
export function markOf(link: HTMLAnchorElement): string | null {
  if (!link.getAttribute('href')?.startsWith('#')) return null
  return MARK.exec(link.textContent?.trim() ?? '')?.[1] ?? null
}

/**
 * The footnote that a mark stands for. Names inside an article are not kept, so it is found as a reader
 * finds it: in the last numbered list under the mark, or by the same mark before some words.
 */
export function footnoteOf(link: HTMLAnchorElement, article: HTMLElement): HTMLElement | null {
  const mark = markOf(link)
  if (mark === null) return null
  const isBelow = (element: Element) =>
    Boolean(link.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)

  const lists = [...article.querySelectorAll('ol')].filter(isBelow)
  const withReturns = lists.filter((list) => list.querySelector('a[href^="#"]'))
  const list = (withReturns.length > 0 ? withReturns : lists).at(-1)
  const place = Number(mark) - (list?.start ?? 1)
  const item = list?.querySelectorAll<HTMLElement>(':scope > li')[place]
  if (item) return item

  const blocks = [...article.querySelectorAll<HTMLElement>('p, li, dd, div')].filter(isBelow)
  return blocks.findLast((block) => isNote(block, mark)) ?? null
}

function isNote(block: HTMLElement, mark: string): boolean {
  const words = block.textContent?.trim() ?? ''
  const shown = [mark, `[${mark}]`, `(${mark})`, `${mark}.`, `${mark})`]
  return shown.some((start) => words.startsWith(`${start} `) || words.startsWith(`${start}\u00a0`))
}
