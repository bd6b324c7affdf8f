import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '#core/library/apply-change'
import { beforeIn } from '#core/library/before'
import { singleChanges, type Change } from '#core/library/change'
import { inverseChange } from '#core/library/inverse-change'
import type { Records } from '#core/library/records'
import { anyChange, anyRecords } from '#tests/builders/any-change'

// Only giving a highlight another passage by hand makes it another origin, and none of these changes does.
test('nothing that happens to a library rewrites what a highlight was made on, or loses it unless it is removed', () => {
  fc.assert(
    fc.property(anyRecords, fc.array(anyChange, { maxLength: 8 }), (records, changes) => {
      const before = withOriginsOfTheirOwn(records)
      const after = changes.reduce(applyChange, before)

      const removed = new Set(changes.flatMap(removedBy))
      const kept = [...originsOf(before)].filter(([name]) => !removed.has(name))
      expect(kept.map(([name]) => [name, originsOf(after).get(name)])).toEqual(kept)
    }),
    { numRuns: 500 },
  )
})

test('undoing whatever happened brings back every highlight on the words it was made on', () => {
  fc.assert(
    fc.property(anyRecords, anyChange, (records, change) => {
      const before = withOriginsOfTheirOwn(records)
      const undo = inverseChange(beforeIn(before), change)
      const after = applyChange(before, change)

      const undone = undo === null ? after : applyChange(after, undo)

      const origins = originsOf(undone)
      for (const [name, origin] of originsOf(before)) expect(origins.get(name)).toEqual(origin)
    }),
    { numRuns: 500 },
  )
})

/** The same records, with no two highlights made on the same words. */
function withOriginsOfTheirOwn({ clips, notes }: Records): Records {
  const own = [...clips.values()].map((clip) => {
    const highlights = clip.highlights.map((highlight) => {
      const exact = `the words of ${clip.id} ${highlight.id}`
      return { ...highlight, origin: { ...highlight.origin, exact } }
    })
    return [clip.id, { ...clip, highlights }] as const
  })
  return { clips: new Map(own), notes }
}

function originsOf({ clips }: Records) {
  return new Map(
    [...clips.values()].flatMap(({ id: clip, highlights }) =>
      highlights.map(({ id, origin }) => [`${clip} ${id}`, origin] as const),
    ),
  )
}

function removedBy(change: Change): string[] {
  return singleChanges(change).flatMap((single) =>
    single.type === 'highlight.removed' ? [`${single.clip} ${single.id}`] : [],
  )
}
