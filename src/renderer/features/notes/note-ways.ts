import type { LinkTarget } from '#contract/views'
import type { HighlightRow } from '#core/highlight/highlight-row'

/** What the links of a text lead to, and how one goes there. */
export type NoteWays = {
  links: readonly LinkTarget[]
  highlights: readonly HighlightRow[]
  onOpenTarget: (target: Pick<LinkTarget, 'kind' | 'id'>) => void
  onOpenHighlight: (row: HighlightRow) => void
  onFollow: (address: string) => void
}
