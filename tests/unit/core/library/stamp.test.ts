import fc from 'fast-check'
import { expect, test } from 'vitest'
import { machineOf, nextStamp, Stamp, timeOf } from '#core/library/stamp'

const moment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

test('stamps of one machine sort as they were given and never repeat, whatever its clock does', () => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 2, maxLength: 40 }), (clock) => {
      const stamps = given(clock)

      expect(new Set(stamps).size).toBe(stamps.length)
      expect([...stamps].sort()).toEqual(stamps)
      for (const stamp of stamps) expect(Stamp.parse(stamp)).toBe(stamp)
    }),
  )
})

test('a stamp is later than any that was seen from another machine, whoever’s clock is ahead', () => {
  fc.assert(
    fc.property(moment, moment, (theirs, ours) => {
      const seen = nextStamp(theirs, null, 'zz')

      expect(nextStamp(ours, seen, 'a') > seen).toBe(true)
    }),
  )
})

test('a clock that stands still for two million edits gives each its own stamp', () => {
  const now = '2024-05-03T10:00:00.000Z'
  const last = `${now}+zzzz@a`

  const next = nextStamp(now, last, 'a')

  expect(next > last).toBe(true)
  expect(timeOf(next)).toBe('2024-05-03T10:00:00.001Z')
  expect(machineOf(next)).toBe('a')
})

function given(clock: readonly string[]) {
  const stamps: string[] = []
  for (const now of clock) stamps.push(nextStamp(now, stamps.at(-1) ?? null, 'a'))
  return stamps
}
