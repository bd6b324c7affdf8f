import type { Problem } from '#core/problem'
import type { Tell } from '#contract/events'
import type { WindowHandlers } from '#contract/window-handlers'

/** Keeps the problems that are met before the window listens, and gives them when it asks. */
export function earlyProblems(tellTheWindow: Tell) {
  const kept: Problem[] = []
  let isHeard = false
  const tell: Tell = (name, event) => {
    // The two types of a pair are only known to belong together to who calls.
    if (name === 'problem.met' && !isHeard) kept.push(event as Problem)
    else tellTheWindow(name, event)
  }
  const handlers = {
    'problems.met': () => {
      isHeard = true
      return kept.splice(0)
    },
  } satisfies Partial<WindowHandlers>
  return { tell, handlers }
}
