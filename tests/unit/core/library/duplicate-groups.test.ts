import { expect, test } from 'vitest'
import { duplicateGroups } from '#core/library/duplicate-groups'

test('clips that are alike through a third are one group, with every reason, the surest groups first', () => {
  const groups = duplicateGroups([
    { one: 'e', other: 'f', why: 'near', likeness: 0.7 },
    { one: 'c', other: 'a', why: 'near', likeness: 0.9 },
    { one: 'a', other: 'b', why: 'address', likeness: 1 },
    { one: 'x', other: 'y', why: 'text', likeness: 1 },
  ])

  expect(groups).toEqual([
    { ids: ['a', 'b', 'c'], why: ['address', 'near'], likeness: 0.9 },
    { ids: ['x', 'y'], why: ['text'], likeness: 1 },
    { ids: ['e', 'f'], why: ['near'], likeness: 0.7 },
  ])
})
