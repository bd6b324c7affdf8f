/** Lets what may be wider than the page scroll inside itself, by mouse and by key. */
export function wrapWide(article: ParentNode) {
  for (const table of article.querySelectorAll('table')) {
    const box = document.createElement('div')
    box.className = 'wide'
    table.replaceWith(box)
    box.append(table)
    offerScrolling(box, table.caption?.textContent?.trim() || 'Table')
  }
  for (const code of article.querySelectorAll('pre')) offerScrolling(code, 'Code')
}

/** Whether this scrolls sideways inside itself, so that arrows belong to it. */
export function isWide(element: Element | null): boolean {
  return element instanceof HTMLElement && element.dataset.wide !== undefined
}

function offerScrolling(element: HTMLElement, name: string) {
  element.dataset.wide = ''
  element.tabIndex = 0
  element.role = 'region'
  element.ariaLabel = name
}
