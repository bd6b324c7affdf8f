/** What lies over the article for a moment: one thing at a time, closed by Escape, a press elsewhere, or another. */
export function makeOverlay() {
  let open: { element: HTMLElement; from: Element | null } | null = null

  const close = () => {
    if (!open) return false
    const { element, from } = open
    open = null
    element.remove()
    if (from instanceof HTMLElement) from.focus({ preventScroll: true })
    return true
  }

  document.addEventListener('pointerdown', ({ target }) => {
    if (open && target instanceof Node && !open.element.contains(target)) close()
  })
  window.addEventListener('resize', close)

  return {
    /** Whether there was something to close. */
    close,
    show: (element: HTMLElement) => {
      close()
      open = { element, from: document.activeElement }
      element.tabIndex = -1
      // Beside the article, so that it is no part of its text.
      document.documentElement.append(element)
      element.focus({ preventScroll: true })
    },
  }
}
export type Overlay = ReturnType<typeof makeOverlay>
