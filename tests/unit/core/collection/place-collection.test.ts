import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newCollection, type Collection } from '#core/collection/collection'
import { nestedIn } from '#core/collection/collection-tree'
import { mayStandIn, orderAtEnd, placeCollection } from '#core/collection/place-collection'
import { applyChange } from '#core/library/apply-change'
import { aCollection } from '#tests/builders/a-collection'
import { anId } from '#tests/builders/an-id'

const NOW = '2024-05-03T10:00:00.000Z'

test('a collection stands where it was put, and the others stay in their order', () => {
  const order = fc.constantFrom(0, 0.5, 1, 1 + Number.EPSILON, 2)
  const spot = {
    orders: fc.array(order, { minLength: 2, maxLength: 6 }),
    from: fc.nat(),
    to: fc.nat(),
  }
  fc.assert(
    fc.property(fc.record(spot), ({ orders, from, to }) => {
      const all = orders.map((each) => aCollection({ id: anId(), order: each }))
      const names = orderedIn(all)
      const id = names[from % names.length] ?? ''
      const others = names.filter((each) => each !== id)
      const before = [...others, null][to % names.length] ?? null

      const after = changed(all, id, before)

      const at = before === null ? others.length : others.indexOf(before)
      expect(orderedIn(after)).toEqual([...others.slice(0, at), id, ...others.slice(at)])
    }),
  )
})

test('a collection may not stand in itself, nor in what is nested in it', () => {
  const press = aCollection()
  const papers = aCollection({ parent: press.id })

  expect(mayStandIn([press, papers], press.id, papers.id)).toBe(false)
  expect(mayStandIn([press, papers], press.id, press.id)).toBe(false)
  expect(mayStandIn([press, papers], papers.id, null)).toBe(true)
})

test('a new collection stands behind those of its parent', () => {
  expect(orderAtEnd([], null)).toBe(0)
  expect(orderAtEnd([aCollection({ order: 2.5 }), aCollection({ order: 1 })], null)).toBe(3)
})

function changed(all: readonly Collection[], id: string, before: string | null): Collection[] {
  const changes = placeCollection(all, id, { parent: null, before })
  const notes = new Map(
    all.map(({ id: each, name, ...place }) => [
      each,
      newCollection({ id: each, name, note: '', ...place }, NOW),
    ]),
  )
  const after = applyChange({ clips: new Map(), notes }, { type: 'several', changes })
  return [...after.notes.values()].flatMap(({ id: each, title, collection }) =>
    collection ? [{ id: each, name: title, ...collection }] : [],
  )
}

function orderedIn(all: readonly Collection[]) {
  return (nestedIn(all).get(null) ?? []).map(({ id }) => id)
}
