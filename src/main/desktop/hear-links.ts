import { app } from 'electron'
import { readLink, type Destination } from '#core/highlight/highlight-link'

type Follow = (to: Destination) => void

/**
 * Hears the links of ours that the system hands to the program: as a word it is started with, and on macOS as an event
 * at any time. Has to be called before the app is ready. The last link that comes before somebody follows is kept.
 */
export function hearLinks(words: readonly string[]) {
  let kept = words.map(readLink).findLast((to) => to !== null) ?? null
  let go: Follow = (to) => (kept = to)
  app.on('open-url', (event, link) => {
    event.preventDefault()
    const to = readLink(link)
    if (to) go(to)
  })
  return {
    /** Where the link leads that was given so far. */
    given: () => kept,
    /** From now on links are followed so, and so is the one that was kept. */
    follow: (follow: Follow) => {
      go = follow
      if (kept) follow(kept)
      kept = null
    },
  }
}
