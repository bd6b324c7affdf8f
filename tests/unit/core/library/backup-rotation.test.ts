import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupName, BackupReason, type TakenBackup } from '#core/library/backup'
import { keptBackups } from '#core/library/backup-rotation'

const NOW = '2024-05-03T10:30:00.000Z'
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Now and the ends of 24 hours, 7 days and 8 weeks; and then those taken for a reason or dated ahead. */
const MOST_BY_TIME = 25 + 8 + 9
const MOST = MOST_BY_TIME + 100 + 64

function aBackup(ago: number, reason: BackupReason = 'hourly'): TakenBackup {
  const takenAt = new Date(Date.parse(NOW) - ago).toISOString()
  return { name: backupName(takenAt, reason), takenAt, reason }
}

const anyBackup = fc
  .record({
    ago: fc.oneof(
      fc.integer({ min: -2 * DAY, max: 2 * DAY }),
      fc.integer({ min: -DAY, max: 90 * DAY }),
    ),
    reason: fc.constantFrom(...BackupReason.options),
  })
  .map(({ ago, reason }) => aBackup(ago, reason))
const anyBackups = fc.uniqueArray(anyBackup, { selector: ({ name }) => name, maxLength: 400 })
const anyMoment = fc
  .integer({ min: -30 * DAY, max: 60 * DAY })
  .map((ago) => new Date(Date.parse(NOW) - ago).toISOString())

describe('of a year of hourly backups', () => {
  const year = Array.from({ length: 365 * 24 }, (_, hours) => aBackup(hours * HOUR))
  const ages = keptBackups(year, NOW).map(
    ({ takenAt }) => (Date.parse(NOW) - Date.parse(takenAt)) / HOUR,
  )

  test('each of the last 24 hours is kept', () => {
    expect(ages.slice(0, 25)).toEqual(Array.from({ length: 25 }, (_, hours) => hours))
  })

  test('then the last of each day, and of each week', () => {
    const times = keptBackups(year, NOW).map(({ takenAt }) => takenAt.slice(0, 13))

    expect(times.slice(25)).toEqual([
      '2024-05-01T23',
      '2024-04-30T23',
      '2024-04-29T23',
      '2024-04-28T23',
      '2024-04-27T23',
      '2024-04-26T23',
      '2024-04-24T23',
      '2024-04-17T23',
      '2024-04-10T23',
      '2024-04-03T23',
      '2024-03-27T23',
      '2024-03-20T23',
      '2024-03-13T23',
    ])
  })
})

test('a state that stood for months is kept when it changes, though its backup is old', () => {
  const old = aBackup(100 * DAY)

  expect(keptBackups([aBackup(0), aBackup(HOUR), old], NOW)).toContainEqual(old)
})

test('a backup taken by hand or before something stands for 30 days', () => {
  const minutes = [1, 2, 3].map((minute) => aBackup(29 * DAY + minute * 60_000, 'by-hand'))
  const before = aBackup(29 * DAY, 'before-restore')
  const over = [1, 2].map((minute) => aBackup(31 * DAY + minute * 60_000, 'by-hand'))

  const kept = keptBackups([...minutes, before, ...over], NOW)

  expect(kept).toEqual([before, ...minutes, over[0]])
})

test('the newest is always kept', () => {
  fc.assert(
    fc.property(anyBackups, anyMoment, (all, now) => {
      const [newest] = [...all].sort((a, b) => Date.parse(b.takenAt) - Date.parse(a.takenAt))
      expect(keptBackups(all, now)[0]?.takenAt).toBe(newest?.takenAt)
    }),
  )
})

test('so is the newest that is not dated ahead, which is the one just taken', () => {
  fc.assert(
    fc.property(anyBackups, anyMoment, (all, now) => {
      const taken = { name: backupName(now, 'hourly'), takenAt: now, reason: 'hourly' as const }
      // Of two of the same moment either holds what the other does.
      expect(keptBackups([...all, taken], now).map(({ takenAt }) => takenAt)).toContain(now)
    }),
  )
})

test('of those that are only kept for their time, no two are of one hour, nor older ones of one day', () => {
  fc.assert(
    fc.property(anyBackups, (all) => {
      const now = Date.parse(NOW)
      const times = keptBackups(all, NOW)
        .filter(({ reason }) => reason === 'hourly')
        .map(({ takenAt }) => Date.parse(takenAt))
        .filter((time) => time <= now)
      const hours = times.map((time) => Math.floor(time / HOUR))
      expect(new Set(hours).size).toBe(hours.length)
      const days = times.filter((time) => now - time > 25 * HOUR)
      expect(new Set(days.map((time) => Math.floor(time / DAY))).size).toBe(days.length)
    }),
  )
})

test('however many there were, only so many stay', () => {
  const many = Array.from({ length: 5000 }, (_, count) => [
    aBackup((count - 1000) * 1_800_000),
    aBackup((count - 1000) * 60_000, 'by-hand'),
  ]).flat()

  expect(keptBackups(many, NOW).length).toBeLessThanOrEqual(MOST)
  const hourly = many.filter(({ reason, takenAt }) => reason === 'hourly' && takenAt <= NOW)
  expect(keptBackups(hourly, NOW).length).toBeLessThanOrEqual(MOST_BY_TIME)
})

test('a clock set back loses nothing that stood before', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyBackup, { selector: ({ name }) => name, maxLength: 60 }),
      fc.integer({ min: 0, max: 40 * DAY }),
      (all, back) => {
        const kept = keptBackups(all, NOW)
        const earlier = new Date(Date.parse(NOW) - back).toISOString()
        expect(keptBackups(kept, earlier)).toEqual(kept)
      },
    ),
  )
})

test('keeping again what was kept changes nothing', () => {
  fc.assert(
    fc.property(anyBackups, anyMoment, (all, now) => {
      const kept = keptBackups(all, now)
      expect(keptBackups(kept, now)).toEqual(kept)
    }),
  )
})
