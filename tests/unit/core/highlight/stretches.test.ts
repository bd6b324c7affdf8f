import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stretchesOf } from '#core/highlight/stretches'

test('a span is divided where highlights begin and end in it, the longest of them outermost', () => {
  const long = { start: 0, end: 30 }
  const short = { start: 12, end: 15 }

  expect(stretchesOf({ start: 10, end: 20 }, [short, long])).toEqual([
    { start: 10, end: 12, over: [long] },
    { start: 12, end: 15, over: [long, short] },
    { start: 15, end: 20, over: [long] },
  ])
})

const someSpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }))

test('stretches are the whole span, in order, and each letter is under the highlights that cover it', () => {
  fc.assert(
    fc.property(someSpan, fc.array(someSpan, { maxLength: 8 }), (span, highlights) => {
      const stretches = stretchesOf(span, highlights)

      expect(stretches[0]?.start).toBe(span.start)
      expect(stretches.at(-1)?.end).toBe(span.end)
      for (const [at, { start, end, over }] of stretches.entries()) {
        expect(end).toBeGreaterThan(start)
        if (at > 0) expect(start).toBe(stretches[at - 1]?.end)
        for (let place = start; place < end; place++) {
          const covering = highlights.filter((one) => one.start <= place && place < one.end)
          expect(new Set(over)).toEqual(new Set(covering))
        }
      }
    }),
  )
})
