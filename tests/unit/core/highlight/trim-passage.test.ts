import { expect, test } from 'vitest'
import { trimPassage } from '#core/highlight/trim-passage'

test('a passage has no white space at its ends, and is not made of nothing else', () => {
  expect(trimPassage('one \ntwo  three', 3, 10)).toEqual({ start: 5, end: 8 })
  expect(trimPassage('one \ntwo', 3, 5)).toBeNull()
  expect(trimPassage('one', 3, 90)).toBeNull()
})
