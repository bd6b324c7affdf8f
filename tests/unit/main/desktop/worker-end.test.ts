import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restartPause, whyEnded } from '../../../../src/main/desktop/worker-end'

test('a worker that falls once is started at once, and one that goes on falling ever later', () => {
  expect([1, 2, 3, 4].map(restartPause)).toEqual([0, 250, 500, 1000])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (falls) => {
      expect(restartPause(falls + 1)).toBeGreaterThanOrEqual(restartPause(falls))
      expect(restartPause(falls)).toBeLessThanOrEqual(30_000)
    }),
  )
})

test('each end is told in a sentence that says what to do', () => {
  const limits = { silence: 60_000, memory: 3 * 2 ** 30 }
  expect(whyEnded('silent', limits).message).toContain('more than 60 seconds')
  expect(whyEnded('swollen', limits).message).toContain('more than 3072 MB of memory')
  for (const end of ['silent', 'swollen', 'fell'] as const)
    expect(whyEnded(end, limits).message).toMatch(/Save the part you need .* and clip the file\.$/)
})
