import type { Gap, Run } from './alignment'

/** Of runs in the order of the text before, those that follow each other in both texts and are most words together. */
export function heaviestChain(runs: readonly Run[], gap: Gap): Run[] {
  const best = new BestSoFar(gap.newEnd - gap.newStart)
  const weights = new Float64Array(runs.length)
  const earlier = new Int32Array(runs.length)
  let last = -1
  runs.forEach((run, at) => {
    const place = run.now - gap.newStart
    const before = best.under(place, weights)
    earlier[at] = before
    weights[at] = run.length + (before < 0 ? 0 : (weights[before] ?? 0))
    best.put(place, at, weights)
    if (last < 0 || (weights[at] ?? 0) > (weights[last] ?? 0)) last = at
  })

  const chain: Run[] = []
  for (let at = last; at >= 0; at = earlier[at] ?? -1) {
    const run = runs[at]
    if (run) chain.push(run)
  }
  return withoutOverlaps(chain.reverse())
}

function withoutOverlaps(chain: readonly Run[]): Run[] {
  const trimmed: Run[] = []
  let oldEnd = -1
  let newEnd = -1
  for (const { old, now, length } of chain) {
    const overlap = Math.max(0, oldEnd - old, newEnd - now)
    if (overlap >= length) continue
    trimmed.push({ old: old + overlap, now: now + overlap, length: length - overlap })
    oldEnd = old + length
    newEnd = now + length
  }
  return trimmed
}

/** The heaviest run that begins before a place (a Fenwick tree of maxima). */
class BestSoFar {
  readonly #at: Int32Array

  constructor(places: number) {
    this.#at = new Int32Array(places + 1).fill(-1)
  }

  under(place: number, weights: Float64Array): number {
    let best = -1
    for (let node = place; node > 0; node -= node & -node) {
      best = heavier(best, this.#at[node] ?? -1, weights)
    }
    return best
  }

  put(place: number, run: number, weights: Float64Array) {
    for (let node = place + 1; node < this.#at.length; node += node & -node) {
      this.#at[node] = heavier(this.#at[node] ?? -1, run, weights)
    }
  }
}

function heavier(a: number, b: number, weights: Float64Array): number {
  if (a < 0 || b < 0) return Math.max(a, b)
  return (weights[b] ?? 0) > (weights[a] ?? 0) ? b : a
}
