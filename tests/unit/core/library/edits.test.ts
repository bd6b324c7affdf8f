import { expect, test } from 'vitest'
import { editAfter, hasSeen, joinEdits, type Edit } from '#core/library/edits'

const byHand = (number: number) =>
  `2024-05-03T10:00:${String(number).padStart(2, '0')}.000Z+0000@by-hand-${number}`

test('an edit has seen the ones it was made after, and not one made apart', () => {
  const first = '2024-05-03T10:00:00.000Z+0000@a'
  const after = editAfter(first, '2024-05-03T11:00:00.000Z+0000@b')
  const apart = '2024-05-03T10:30:00.000Z+0000@c'

  expect(hasSeen(after, first)).toBe(true)
  expect(hasSeen(after, apart)).toBe(false)
  expect(hasSeen(joinEdits(after, apart), apart)).toBe(true)
})

test('a text that is written by hand again and again stays small and has seen all that came before', () => {
  const edits: Edit[] = []
  for (let number = 0; number < 60; number++) edits.push(editAfter(edits.at(-1), byHand(number)))
  const last = edits.at(-1) ?? ''

  expect(last.split(' ').length).toBeLessThan(30)
  for (const edit of edits) expect(hasSeen(last, edit)).toBe(true)
})
