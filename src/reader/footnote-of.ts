const MARK = /^[[(]?\s*(\d{1,3}|[*†‡§¶]{1,3}|[a-z])\s*[\])]?$/iu

/**
 * The footnote that a mark stands for; null for what is no mark. Names inside an article are not kept, so
 * it is found as a reader finds it: in the last numbered list under the mark, or by the same mark before
 * some words.
 */
export function footnoteOf(mark: HTMLElement, article: HTMLElement): HTMLElement | null {
  const name = nameOf(mark)
  if (name === null) return null
  const list = noteList(mark, article)
  const item = list && itemsOf(list)[Number(name) - list.start]
  if (item) return item

  const blocks = [...article.querySelectorAll<HTMLElement>('p, li, dd, div')]
  return blocks.findLast((block) => isBelow(block, mark) && isNote(block, name)) ?? null
}

/**
 * Makes marks that lead nowhere ones to press, when they can be nothing else: raised numbers that count
 * the notes at the end one by one. A square meter stays what it is.
 */
export function offerFootnotes(article: HTMLElement) {
  const raised = [...article.querySelectorAll('sup')].filter((mark) => !mark.querySelector('a'))
  const [first] = raised
  const list = first && noteList(first, article)
  const counted = raised.filter((mark) => list && isBelow(list, mark))
  const isCount = counted.every((mark, place) => nameOf(mark) === String(place + 1))
  if (!list || !isCount || counted.length !== itemsOf(list).length) return
  for (const mark of counted) {
    mark.tabIndex = 0
    mark.role = 'button'
    mark.ariaLabel = `Footnote ${nameOf(mark)}`
  }
}

/** The mark of a footnote that was pressed: a link to elsewhere in its page, or one that was offered. */
export function markAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null
  const mark = target.closest<HTMLElement>('a[href*="#"], sup[role="button"]')
  return mark && nameOf(mark) !== null ? mark : null
}

function nameOf(mark: Element): string | null {
  return MARK.exec(mark.textContent?.trim() ?? '')?.[1] ?? null
}

// The list with ways back to the marks, or else the last one.
function noteList(mark: Element, article: HTMLElement): HTMLOListElement | null {
  const lists = [...article.querySelectorAll('ol')].filter((list) => isBelow(list, mark))
  return lists.findLast((list) => list.querySelector('a[href*="#"]')) ?? lists.at(-1) ?? null
}

function itemsOf(list: HTMLOListElement) {
  return list.querySelectorAll<HTMLElement>(':scope > li')
}

function isBelow(element: Element, mark: Element) {
  return Boolean(mark.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
}

function isNote(block: HTMLElement, name: string): boolean {
  const words = block.textContent?.trim() ?? ''
  const shown = [name, `[${name}]`, `(${name})`, `${name}.`, `${name})`]
  return shown.some((start) => words.startsWith(`${start} `) || words.startsWith(`${start}\u00a0`))
}
