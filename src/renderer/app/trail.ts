import type { Open } from './view-store'

/** Somewhere one was: a thing, and where in its text; null for wherever it was left. */
export type Spot = { open: Open; position: number | null }

/** The way one came, and the way one went back, nearest last. */
export type Trail = { past: readonly Spot[]; future: readonly Spot[] }

const LONGEST = 200

/** The trail after leaving this spot for another. What one had gone back from is forgotten. */
export function leave(trail: Trail, spot: Spot): Trail {
  return { past: [...trail.past, asLeft(spot)].slice(-LONGEST), future: [] }
}

/** Goes back along the trail, or forward again; null where it ends. */
export function follow(
  { past, future }: Trail,
  way: 'back' | 'forward',
  from: Spot | null,
): { trail: Trail; to: Spot } | null {
  const to = (way === 'back' ? past : future).at(-1)
  if (!to) return null
  const here = from ? [asLeft(from)] : []
  return way === 'back'
    ? { to, trail: { past: past.slice(0, -1), future: [...future, ...here] } }
    : { to, trail: { past: [...past, ...here], future: future.slice(0, -1) } }
}

/** What was open, each once, the last first and without what is open now. */
export function recentOf({ past, future }: Trail, open: Open | null): Open[] {
  const seen = new Set([open?.id])
  return [...past, ...future]
    .map((spot) => spot.open)
    .toReversed()
    .filter(({ id }) => !seen.has(id) && seen.add(id))
}

// The hit one came in at is not where one left.
function asLeft({ open, position }: Spot): Spot {
  return { open: open.kind === 'clip' ? { kind: 'clip', id: open.id, at: null } : open, position }
}
