import type { Id } from '../library/id'
import type { Anchor, Highlight, Placement } from './highlight'
import { readsTheSame } from './reads-the-same'

/** What a person said of a highlight in this version. */
export function placementIn({ placements }: Highlight, version: Id): Placement | undefined {
  return placements?.find((placement) => placement.version === version)
}

/** The highlight with this said of it in this version; null takes back what was said. */
export function withPlacement(
  { placements = [], ...highlight }: Highlight,
  version: Id,
  placement: Placement | null,
): Highlight {
  const all = [
    ...placements.filter((each) => each.version !== version),
    ...(placement ? [placement] : []),
  ].sort((a, b) => (a.version < b.version ? -1 : 1))
  return all.length === 0 ? highlight : { ...highlight, placements: all }
}

/** Where a highlight stands in a version by what a person said of it there. */
export function anchorByHand({ origin }: Highlight, placement: Placement): Anchor {
  const { version } = placement
  if (placement.answer === 'gone') {
    return { version, start: 0, end: 0, state: 'orphan', confidence: 0, by: 'hand' }
  }
  const { start, end, exact } = placement
  const state = readsTheSame(origin.exact, exact) ? 'same' : 'changed'
  return { version, start, end, state, confidence: 1, by: 'hand' }
}

/** Whether a highlight's anchor says where it stands in this version, as a person said it where one did. */
export function standsIn(highlight: Highlight, version: Id): boolean {
  const { origin, anchor } = highlight
  if ((anchor.version ?? origin.version) !== version) return false
  const placement = placementIn(highlight, version)
  if (!placement) return anchor.by !== 'hand'
  const { start, end, by } = anchorByHand(highlight, placement)
  return anchor.by === by && anchor.start === start && anchor.end === end
}

/** What a person is still to be asked about a highlight: where its words went, or whether these are still the ones. */
export function openQuestion({ anchor }: Highlight): 'lost' | 'reworded' | null {
  if (anchor.state === 'same' || anchor.by !== undefined) return null
  return anchor.state === 'orphan' ? 'lost' : 'reworded'
}
