import type { Version } from '../clip/version'
import type { Id } from '../library/id'
import type { Carried, Passage } from './carry-to-version'
import { isMarked, type Anchor, type Highlight, type Placement } from './highlight'
import { readsTheSame } from './reads-the-same'

type Here = Extract<Placement, { answer: 'here' }>

/**
 * What a highlight is looked for by in a version that nobody has said anything about: first the place a person gave
 * it last, then its origin. In its origin's own version that alone counts.
 */
export function trustedPassages(
  highlight: Highlight,
  versions: readonly Version[],
  version: Id,
): Passage[] {
  const { id, origin } = highlight
  const own: Passage = isMarked(origin) ? passageOf(id, origin) : { id, quote: origin }
  if (isMarked(origin) && origin.version === version) return [own]
  const last = lastPlacement(highlight, versions)
  return last ? [passageOf(byHandName(id), last), own] : [own]
}

/** Where a highlight stands in a version, of the places that its trusted passages were found at. */
export function trustedAnchor(
  highlight: Highlight,
  carried: readonly Carried[],
  versions: readonly Version[],
  text: string,
): Anchor | null {
  const anchorOf = (id: string) => carried.find((each) => each.id === id)?.anchor ?? null
  const byHand = anchorOf(byHandName(highlight.id))
  const last = lastPlacement(highlight, versions)
  if (!byHand || !last || byHand.state === 'orphan') return anchorOf(highlight.id)

  const isAsSaid = byHand.state === 'same'
  const words = isAsSaid ? last.exact : text.slice(byHand.start, byHand.end)
  const state = readsTheSame(highlight.origin.exact, words) ? 'same' : 'changed'
  return { ...byHand, state, ...(isAsSaid && { by: 'earlier-hand' as const }) }
}

function lastPlacement({ placements = [] }: Highlight, versions: readonly Version[]): Here | null {
  const order = (placement: Here) => versions.findIndex(({ id }) => id === placement.version)
  return placements
    .filter((placement): placement is Here => placement.answer === 'here')
    .filter((placement) => order(placement) >= 0)
    .reduce<Here | null>((last, each) => (last && order(last) > order(each) ? last : each), null)
}

function passageOf(
  id: string,
  { version, start, end }: { version: Id; start: number; end: number },
) {
  return { id, version, start, end }
}

function byHandName(id: Id) {
  return `${id} by hand`
}
