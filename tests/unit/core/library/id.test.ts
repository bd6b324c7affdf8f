import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Id, makeId, shelfOf } from '#core/library/id'

const time = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) })
const chance = fc.uint8Array({ minLength: 16, maxLength: 16 })

test('ids sort by the time they were made, whatever chance adds', () => {
  fc.assert(
    fc.property(time, time, chance, chance, (a, b, chanceA, chanceB) => {
      if (a === b) return
      expect(makeId(a, chanceA) < makeId(b, chanceB)).toBe(a < b)
    }),
  )
})

test('every id is one by its own rule, and safe as a file name', () => {
  fc.assert(
    fc.property(time, fc.uint8Array({ maxLength: 32 }), (at, bytes) => {
      const id = makeId(at, bytes)
      expect(Id.safeParse(id).success).toBe(true)
      expect(id).toBe(id.toLowerCase())
      expect(shelfOf(id)).toMatch(/^[0-9a-z]{2}$/)
    }),
  )
})

test('ids of one moment differ by chance', () => {
  const at = Date.UTC(2024, 4, 3)
  const ids = Array.from({ length: 32 }, (_, byte) => makeId(at, new Uint8Array(16).fill(byte)))

  expect(new Set(ids).size).toBe(32)
})

test('nothing that leads out of a folder is an id', () => {
  const bad = [
    '',
    '..',
    '../../../../etc/passwd1234',
    'a'.repeat(25),
    'A'.repeat(26),
    `${'0'.repeat(26)}\n`,
  ]

  for (const each of bad) expect(Id.safeParse(each).success).toBe(false)
})
