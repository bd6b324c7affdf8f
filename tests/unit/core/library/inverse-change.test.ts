import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '#core/library/apply-change'
import { beforeIn } from '#core/library/before'
import { Change } from '#core/library/change'
import { inverseChange } from '#core/library/inverse-change'
import type { Records } from '#core/library/records'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { aNote } from '#tests/builders/a-note'
import { anyChange, anyRecords } from '#tests/builders/any-change'
import { inNoOrder } from '#tests/builders/in-no-order'

test('a change and its inverse give every record back that was there', () => {
  fc.assert(
    fc.property(anyRecords, anyChange, (before, change) => {
      const inverse = inverseChange(beforeIn(before), change)
      const changed = applyChange(before, change)

      const back = inverse === null ? changed : applyChange(changed, inverse)

      expect(inNoOrder(onlyThose(back, before))).toEqual(inNoOrder(before))
    }),
    { numRuns: 1500 },
  )
})

test('what was added goes to the trash when it is taken back, and is never lost', () => {
  fc.assert(
    fc.property(anyRecords, anyChange, (before, change) => {
      const changed = applyChange(before, change)
      const back = applyChange(changed, inverseChange(beforeIn(before), change) ?? change)

      for (const id of changed.clips.keys()) {
        if (!before.clips.has(id)) expect(back.clips.get(id)?.place).toBe('trash')
      }
      for (const id of changed.notes.keys()) {
        if (!before.notes.has(id)) expect(back.notes.get(id)?.trashed).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('an inverse is a change that may be written down and read again', () => {
  fc.assert(
    fc.property(anyRecords, anyChange, (before, change) => {
      const inverse = inverseChange(beforeIn(before), change)

      if (inverse === null) return
      const read = Change.parse(JSON.parse(JSON.stringify(inverse)))
      const changed = applyChange(before, change)
      expect(applyChange(changed, read)).toEqual(applyChange(changed, inverse))
    }),
    { numRuns: 500 },
  )
})

test('adding what is there already has nothing to take back', () => {
  const highlight = aHighlight()
  const clip = aClip({ highlights: [highlight] })
  const note = aNote()
  const before = { clips: new Map([[clip.id, clip]]), notes: new Map([[note.id, note]]) }

  expect(inverseChange(beforeIn(before), { type: 'clip.added', clip })).toBeNull()
  expect(inverseChange(beforeIn(before), { type: 'note.added', note })).toBeNull()
  expect(
    inverseChange(beforeIn(before), { type: 'highlight.added', clip: clip.id, highlight }),
  ).toBeNull()
})

test('tagging clips of which some have the tag takes it back only from the others', () => {
  const [has, lacks] = [aClip({ tags: ['Iran'] }), aClip()]
  const before = { clips: new Map([has, lacks].map((clip) => [clip.id, clip])), notes: new Map() }

  const inverse = inverseChange(beforeIn(before), {
    type: 'clips.tagged',
    ids: [has.id, lacks.id],
    tags: ['iran'],
  })

  expect(inverse).toEqual({ type: 'clips.untagged', ids: [lacks.id], tags: ['iran'] })
})

test('nothing happened, nothing to take back', () => {
  fc.assert(
    fc.property(anyRecords, anyChange, (before, change) => {
      if (inverseChange(beforeIn(before), change) !== null) return

      const after = applyChange(before, change)
      expect(after).toEqual(before)
    }),
  )
})

function onlyThose(records: Records, wanted: Records): Records {
  return {
    clips: new Map([...records.clips].filter(([id]) => wanted.clips.has(id))),
    notes: new Map([...records.notes].filter(([id]) => wanted.notes.has(id))),
  }
}
