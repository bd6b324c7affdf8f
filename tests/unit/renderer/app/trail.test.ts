import { expect, test } from 'vitest'
import { follow, leave, recentOf, type Trail } from '../../../../src/renderer/app/trail'

const START: Trail = { past: [], future: [] }
const at = (id: string, position: number | null = null) => ({
  open: { kind: 'clip' as const, id, at: null },
  position,
})

test('one goes back along every place one left, and forward again the same way', () => {
  const walked = leave(leave(START, at('a', 10)), at('a', 500))

  const back = follow(walked, 'back', at('b', 0))
  const further = back && follow(back.trail, 'back', back.to)
  const forward = further && follow(further.trail, 'forward', further.to)

  expect(back?.to).toEqual(at('a', 500))
  expect(further?.to).toEqual(at('a', 10))
  expect(forward?.to).toEqual(at('a', 500))
  expect(forward && follow(forward.trail, 'forward', forward.to)?.to).toEqual(at('b', 0))
})

test('a trail ends: there is nothing before its first place and nothing after its last', () => {
  expect(follow(START, 'back', at('a'))).toBeNull()
  expect(follow(leave(START, at('a')), 'forward', at('b'))).toBeNull()
})

test('leaving for somewhere new forgets what one had gone back from', () => {
  const back = follow(leave(START, at('a')), 'back', at('b'))

  expect(leave(back?.trail ?? START, at('a')).future).toEqual([])
})

test('the hit one came in at is not come back to', () => {
  const { past } = leave(START, {
    open: { kind: 'clip', id: 'a', at: { start: 4, end: 9 } },
    position: 120,
  })

  expect(past).toEqual([at('a', 120)])
})

test('a long day does not make an endless trail', () => {
  let trail = START
  for (let step = 0; step < 1000; step++) trail = leave(trail, at('a', step))

  expect(trail.past).toHaveLength(200)
  expect(trail.past.at(-1)).toEqual(at('a', 999))
})

test('what was open is told once each, the last first, and without what is open', () => {
  const walked = ['a', 'b', 'a', 'c'].reduce((trail, id) => leave(trail, at(id)), START)

  expect(recentOf(walked, at('d').open).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(recentOf(walked, at('c').open).map(({ id }) => id)).toEqual(['a', 'b'])
})

test('what one went back from was open too', () => {
  const back = follow(leave(START, at('a')), 'back', at('b'))

  expect(recentOf(back?.trail ?? START, at('a').open)).toEqual([at('b').open])
})
