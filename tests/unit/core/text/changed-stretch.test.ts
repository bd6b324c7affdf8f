import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedStretch } from '#core/text/changed-stretch'

test('the stretch that changed is the one between what both begin and end with', () => {
  expect(changedStretch('Begin at home.', 'Begin abroad.')).toEqual({
    from: 7,
    to: 13,
    insert: 'broad',
  })
  expect(changedStretch('same', 'same')).toBeNull()
})

test('putting it in place makes the one text of the other', () => {
  const words = fc.array(fc.constantFrom('a', 'b', '😀', '\n')).map((all) => all.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const { from, to, insert } = changedStretch(before, after) ?? { from: 0, to: 0, insert: '' }

      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after)
    }),
  )
})
