/** Characters of HTML from which on an article is long, and of its beginning. */
const LONG = 300_000
const BEGINNING = 12_000
/** How far down its text a reader finds the place in the beginning; of HTML, half may be tags. */
const NEAR = BEGINNING / 4

/**
 * So much of a long article as can be shown at once, when the place one reads at is in it; null when the article
 * is to be shown whole. It may end in the middle of a word, far below what is seen first.
 */
export function beginningOf(html: string, position: number): string | null {
  return html.length > LONG && position < NEAR ? html.slice(0, BEGINNING) : null
}

/** Milliseconds a paint is waited for: a window that is hidden paints nothing. */
const PATIENCE = 500

/** Does the work once what is in the page now has been painted. */
export function afterPaint(work: () => void) {
  let isDone = false
  const once = () => {
    if (!isDone) work()
    isDone = true
  }
  // The next frame but one is begun when the first is on its way to the screen.
  requestAnimationFrame(() => requestAnimationFrame(once))
  setTimeout(once, PATIENCE)
}
