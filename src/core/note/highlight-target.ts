import { Id } from '../library/id'
import { writeNoteLink } from './note-links'

const MARK = 'hl-'
const LABEL = 80

/** How a link in a note names a highlight: `[[hl-…]]`. */
export function highlightTarget(id: Id): string {
  return `${MARK}${id}`
}

/** The highlight a link names; null where it names something else. */
export function highlightOfTarget(target: string): Id | null {
  if (!target.startsWith(MARK)) return null
  return Id.safeParse(target.slice(MARK.length)).data ?? null
}

/** What shows a highlight in a note, as it is now, under the title of its clip. */
export function embeddedHighlight(id: Id, clipTitle: string): string {
  return `!${writeNoteLink({ target: highlightTarget(id), label: clipTitle })}`
}

/** A link to a highlight, called by the first words of its passage. */
export function linkToHighlight(id: Id, passage: string): string {
  const words = passage.replace(/\s+/g, ' ').trim()
  const label = words.length > LABEL ? `${words.slice(0, LABEL - 1).trimEnd()}…` : words
  return writeNoteLink({ target: highlightTarget(id), label })
}
