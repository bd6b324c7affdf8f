import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTags, isTagWithin, removeTags, sameTag, TagName, tidyTagName } from '#core/tag/tag-name'

const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 140 }),
  fc.string({ unit: fc.constantFrom(...'aé#/ ",\t\nÉ😀\u0301'), maxLength: 140 }),
)
const name = typed.map(tidyTagName).filter((tag) => tag !== '')

test('whatever is typed becomes a tag name that is one, or nothing', () => {
  fc.assert(
    fc.property(typed, (words) => {
      const tidy = tidyTagName(words)
      if (tidy !== '') expect(TagName.safeParse(tidy).success).toBe(true)
      expect(tidyTagName(tidy)).toBe(tidy)
    }),
    { numRuns: 2000 },
  )
})

test('a tag reads as it was meant', () => {
  expect(tidyTagName('  #history / 20th   century/ ')).toBe('history/20th century')
  expect(tidyTagName('# # a')).toBe('a')
  expect(tidyTagName('"quoted", listed')).toBe('quoted listed')
  expect(tidyTagName(' / # /')).toBe('')
})

test('no letters are no tag', () => {
  expect(TagName.safeParse('').success).toBe(false)
})

test('a tag is kept once, in the spelling that was there first', () => {
  expect(addTags(['Été'], ['ete', 'press', 'PRESS'])).toEqual(['Été', 'press'])
})

test('adding and removing tags agree with each other', () => {
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 5 }),
      fc.array(name, { maxLength: 5 }),
      (tags, more) => {
        const own = addTags([], tags)
        const all = addTags(own, more)

        expect(addTags(all, more)).toEqual(all)
        expect(all.slice(0, own.length)).toEqual(own)
        for (const tag of more) expect(all.some((each) => sameTag(each, tag))).toBe(true)
        const left = removeTags(all, more)
        expect(left.some((each) => more.some((tag) => sameTag(each, tag)))).toBe(false)
        expect(removeTags(addTags(left, more), more)).toEqual(left)
      },
    ),
  )
})

test('a tag is within itself and the tags above it, and not within those that merely begin alike', () => {
  expect(isTagWithin('Place/London', 'place')).toBe(true)
  expect(isTagWithin('place', 'place')).toBe(true)
  expect(isTagWithin('places', 'place')).toBe(false)
  expect(isTagWithin('place', 'place/london')).toBe(false)
})
