import { expect, test } from 'vitest'
import { outlineAt } from '#core/text/outline-at'

const OUTLINE = [{ start: 40 }, { start: 90 }]

test('a place stands under the last heading before it', () => {
  expect(outlineAt(OUTLINE, 40)).toBe(0)
  expect(outlineAt(OUTLINE, 89)).toBe(0)
  expect(outlineAt(OUTLINE, 5000)).toBe(1)
})

test('above the first heading, or without any, there is none', () => {
  expect(outlineAt(OUTLINE, 39)).toBe(-1)
  expect(outlineAt([], 7)).toBe(-1)
})
