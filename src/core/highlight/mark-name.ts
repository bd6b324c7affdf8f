import type { Id } from '../library/id'

/** The element that marks a passage of a captured page. No page has it, and no page's styles name it. */
export const MARK_ELEMENT = 'commonplace-mark'

/** What the first mark of a highlight is called in a captured page, so that an address can lead to it. */
export function markName(highlight: Id): string {
  return `${MARK_ELEMENT}-${highlight}`
}
