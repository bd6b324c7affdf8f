import { expect, test } from 'vitest'
import { nestedName, stepTag, tagBranches } from '#core/tag/tag-tree'

const tags = ['press', 'arts', 'press-releases', 'Press/Reuters', 'arts/music/jazz'].map(
  (name) => ({
    name,
  }),
)

test('tags stand under the nearest of them that holds them, whatever the case', () => {
  expect(tagBranches(tags)).toEqual([
    { id: 'arts', name: 'arts', depth: 0 },
    { id: 'arts/music/jazz', name: 'music/jazz', depth: 1 },
    { id: 'press', name: 'press', depth: 0 },
    { id: 'Press/Reuters', name: 'Reuters', depth: 1 },
    { id: 'press-releases', name: 'press-releases', depth: 0 },
  ])
})

test('a tag steps into the one before it and out of the one that holds it, and no further', () => {
  expect(stepTag(tags, 'press', 'ArrowRight')).toBe('arts/press')
  expect(stepTag(tags, 'arts', 'ArrowRight')).toBeNull()
  expect(stepTag(tags, 'Press/Reuters', 'ArrowLeft')).toBe('Reuters')
  expect(stepTag(tags, 'press', 'ArrowLeft')).toBeNull()
  expect(stepTag(tags, 'press', 'ArrowUp')).toBeNull()
})

test('a tag that is nested keeps its own name', () => {
  expect(nestedName('press/reuters', 'world')).toBe('world/reuters')
  expect(nestedName('press/reuters', null)).toBe('reuters')
})
