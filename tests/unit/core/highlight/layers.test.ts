import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlightsAt, layersOf } from '#core/highlight/layers'

const laid = (id: string, start: number, end: number) => ({ id, start, end })
const ids = (highlights: readonly { id: string }[]) => highlights.map(({ id }) => id)
const tops = (...highlights: ReturnType<typeof laid>[]) =>
  layersOf(highlights).tops.map(({ start, end, highlight }) => [highlight.id, start, end])

test('a highlight inside another lies on it, and the outer one shows on both sides', () => {
  expect(tops(laid('a', 0, 30), laid('b', 10, 20))).toEqual([
    ['a', 0, 10],
    ['b', 10, 20],
    ['a', 20, 30],
  ])
})

test('of highlights over the same words the one made last is on top', () => {
  expect(tops(laid('b', 5, 9), laid('a', 5, 9))).toEqual([['b', 5, 9]])
})

test('where more than one lies is told apart, and highlights that only touch do not overlap', () => {
  expect(layersOf([laid('a', 0, 10), laid('b', 6, 14), laid('c', 14, 20)]).overlaps).toEqual([
    { start: 6, end: 10 },
  ])
})

test('under a place all highlights can be reached, uppermost first', () => {
  const all = [laid('a', 0, 30), laid('b', 10, 20), laid('c', 12, 40)]

  expect(ids(highlightsAt(all, 15))).toEqual(['b', 'c', 'a'])
  expect(ids(highlightsAt(all, 30))).toEqual(['c'])
  expect(highlightsAt(all, 40)).toEqual([])
})

test('every marked letter has exactly one highlight on top, the first of those that are there', () => {
  const span = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const highlights = spans.map((one, place) => ({
        ...one,
        id: String.fromCharCode(97 + place),
      }))
      const { tops, overlaps } = layersOf(highlights)
      for (let at = 0; at < 60; at++) {
        const here = highlightsAt(highlights, at)
        const on = tops.filter(({ start, end }) => start <= at && at < end)
        expect(on.map(({ highlight }) => highlight)).toEqual(here.slice(0, 1))
        const isOver = overlaps.some(({ start, end }) => start <= at && at < end)
        expect(isOver).toBe(here.length > 1)
      }
    }),
  )
})
