import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ancestry,
  collectionsNamed,
  inTreeOrder,
  pathOf,
  withNested,
} from '#core/collection/collection-tree'
import { aCollection } from '#tests/builders/a-collection'
import { anId } from '#tests/builders/an-id'

const press = aCollection({ name: 'Press', order: 1 })
const agencies = aCollection({ name: 'Agencies', parent: press.id, order: 1 })
const reuters = aCollection({ name: 'Réuters', parent: agencies.id })
const papers = aCollection({ name: 'Papers', parent: press.id, order: 0 })
const thesis = aCollection({ name: 'Thesis', order: 0 })
const all = [reuters, agencies, papers, thesis, press]

test('collections are read from top to bottom, each before what is nested in it', () => {
  expect(inTreeOrder(all).map((each) => [each.depth, pathOf(each)])).toEqual([
    [0, 'Thesis'],
    [0, 'Press'],
    [1, 'Press / Papers'],
    [1, 'Press / Agencies'],
    [2, 'Press / Agencies / Réuters'],
  ])
})

test('a collection is named by its name or its path, with all that is nested in it', () => {
  expect(collectionsNamed(all, 'PRESS').sort()).toEqual(
    [press.id, agencies.id, reuters.id, papers.id].sort(),
  )
  expect(collectionsNamed(all, 'agencies/reuters')).toEqual([])
  expect(collectionsNamed(all, 'press / agencies/reuters')).toEqual([reuters.id])
  expect(collectionsNamed(all, 'Nothing of the sort')).toEqual([])
})

test('what is nested in a collection that is gone stands at the top', () => {
  const lost = aCollection({ parent: anId() })

  expect(inTreeOrder([lost])).toMatchObject([{ id: lost.id, depth: 0 }])
  expect(ancestry([lost])(lost.id)).toEqual([lost.id])
})

test('however collections are nested in each other, each is there once, and every copy sees the same tree', () => {
  const ids = Array.from({ length: 6 }, () => anId())
  const one = fc.record({
    parent: fc.option(fc.constantFrom(...ids)),
    order: fc.constantFrom(0, 1),
  })
  fc.assert(
    fc.property(fc.tuple(one, one, one, one, one, one), fc.nat(), (places, turn) => {
      const nested = places.map((place, at) => aCollection({ id: ids[at] ?? '', ...place }))
      const turned = nested.map((_, at) => nested[(at + turn) % nested.length] ?? aCollection())

      const tree = inTreeOrder(nested)

      expect(tree.map(({ id }) => id).sort()).toEqual([...ids].sort())
      expect(inTreeOrder(turned)).toEqual(tree)
      for (const id of ids) {
        const line = ancestry(nested)(id)
        expect(new Set(line).size).toBe(line.length)
        for (const above of line) expect(withNested(nested, above)).toContain(id)
      }
    }),
  )
})
