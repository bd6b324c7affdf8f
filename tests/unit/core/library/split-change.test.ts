import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '#core/library/apply-change'
import { touchedBy } from '#core/library/change'
import { beforeIn, type Standing } from '#core/library/before'
import { standingAfter, standingChanges } from '#core/library/changed-standing'
import { splitChange } from '#core/library/split-change'
import { anyChange, anyRecords } from '#tests/builders/any-change'
import { inNoOrder } from '#tests/builders/in-no-order'

test('what a change does to each record, one after the other, is what it does to all of them', () => {
  fc.assert(
    fc.property(anyRecords, anyChange, (records, change) => {
      const { names, of } = splitChange(change)

      const oneByOne = names.map(of).reduce(applyChange, records)

      expect(names).toEqual(touchedBy(change))
      expect(inNoOrder(oneByOne)).toEqual(inNoOrder(applyChange(records, change)))
    }),
    { numRuns: 500 },
  )
})

test('where clips stand after a change is told without their records as with them', () => {
  fc.assert(
    fc.property(anyRecords, anyChange, (records, change) => {
      const standings = standingChanges(change)
      fc.pre(standings !== null)
      const after = beforeIn(applyChange(records, change))

      for (const [id, clip] of records.clips) {
        const told = standings
          .filter(({ ids }) => ids.includes(id))
          .reduce<Standing>((standing, each) => standingAfter(each)(standing), clip)
        const { tags, place, favorite, collections } = told
        expect(after.standing(id)).toMatchObject({ tags, place, favorite, collections })
      }
    }),
  )
})
