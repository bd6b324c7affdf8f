import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTyping } from '#core/search/parse-query'
import {
  dropRefinement,
  keepTo,
  leaveOut,
  queryForUnit,
  refinementOf,
} from '#core/search/refine-query'

const SITE = 'site:"The Gauge"'

test('a refinement is put behind what was typed', () => {
  expect(keepTo('river  figure', SITE)).toBe('river  figure site:"The Gauge" ')
  expect(leaveOut('river', SITE)).toBe('river -site:"The Gauge" ')
  expect(keepTo('', SITE)).toBe('site:"The Gauge" ')
})

test('alternatives are refined as a whole', () => {
  expect(keepTo('river OR cable', 'tag:water')).toBe('tag:water (river OR cable) ')
})

test('keeping to what was left out takes the place of leaving it out', () => {
  expect(keepTo(`river -${SITE}`, SITE)).toBe('river site:"The Gauge" ')
  expect(leaveOut(`river ${SITE}`, SITE)).toBe('river -site:"The Gauge" ')
})

test('a refinement is known again, and taken back', () => {
  expect(refinementOf(`river ${SITE}`, SITE)).toBe('kept')
  expect(refinementOf(`river -${SITE}`, SITE)).toBe('left out')
  expect(refinementOf('river', SITE)).toBeNull()
  expect(dropRefinement(`river ${SITE} cable`, SITE)).toBe('river cable')
  expect(dropRefinement('river  cable', SITE)).toBe('river  cable')
})

test('whatever was typed can be refined, and the refinement is known again', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const refined = keepTo(typed, 'tag:known')

      expect(refinementOf(refined, 'tag:known')).toBe('kept')
    }),
  )
})

test('a unit leaves the last word unfinished while it is being typed', () => {
  expect(queryForUnit('river fig', 'everything')).toBe('river fig')
  expect(queryForUnit('river', 'notes')).toBe('is:note river')
  const { where } = parseTyping(queryForUnit('river OR fig', 'clips'))

  expect(where).toMatchObject({
    type: 'all',
    of: [
      { type: 'not', of: { type: 'is', state: 'note' } },
      { type: 'any', of: [{ wanted: { kind: 'word' } }, { wanted: { kind: 'unfinished' } }] },
    ],
  })
})
