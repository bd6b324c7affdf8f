import type { Tell } from '#contract/events'
import type { WindowHandlers } from '#contract/window-handlers'
import type { Destination } from '#core/highlight/highlight-link'

/** Goes where links of ours lead that come from outside; the last one that comes before the window listens waits for it. */
export function linkHandlers(tell: Tell) {
  let waiting: Destination | null = null
  let isHeard = false
  const follow = (to: Destination) => {
    if (isHeard) tell('link.opened', to)
    else waiting = to
  }
  const handlers = {
    'link.waiting': () => {
      isHeard = true
      const to = waiting
      waiting = null
      return to
    },
  } satisfies Partial<WindowHandlers>
  return { follow, handlers }
}
