import { expect, test } from 'vitest'
import type { Change } from '#core/library/change'
import { Steps } from '#core/library/history-step'
import { History } from '#notebook/history'
import { anId } from '#tests/builders/an-id'

test('changes of one step are taken back together, last first, and made again in their order', async () => {
  const { history, made, undo, redo } = aHistory()
  const remember = history.begin()
  for (const tag of ['a', 'b', 'c']) remember(tagged(tag), untagged(tag))

  expect(await undo()).toBe('a b c')
  expect(made.splice(0)).toEqual(['-c', '-b', '-a'])
  expect(await undo()).toBeNull()
  expect(await redo()).toBe('a b c')
  expect(made).toEqual(['+a', '+b', '+c'])
})

test('what else is done while a step goes on is a step of its own', async () => {
  const { history, undo } = aHistory()
  const remember = history.begin()
  remember(tagged('a'), untagged('a'))
  history.begin()(tagged('other'), untagged('other'))
  remember(tagged('b'), untagged('b'))

  expect([await undo(), await undo(), await undo()]).toEqual(['other', 'a b', null])
})

test('the same done again and again is one step, until something else is done or time has passed', async () => {
  const { history, undo } = aHistory()
  const move = (tag: string, now: number) => history.goOn('ends', now)(tagged(tag), untagged(tag))
  move('a', 0)
  move('b', 1_000)
  move('c', 60_000)
  history.begin()(tagged('other'), untagged('other'))
  move('d', 61_000)
  history.goOn('other ends', 61_500)(tagged('e'), untagged('e'))

  expect([await undo(), await undo()]).toEqual(['e', 'd'])
  move('f', 62_000)
  expect([await undo(), await undo(), await undo(), await undo()]).toEqual([
    'f',
    'other',
    'c',
    'a b',
  ])
})

test('what of a step comes after it was taken back can be taken back too', async () => {
  const { history, undo } = aHistory()
  const remember = history.begin()
  remember(tagged('a'), untagged('a'))
  await undo()
  remember(tagged('b'), untagged('b'))

  expect([await undo(), await undo()]).toEqual(['b', null])
})

test('what could not be taken back stays to be taken back, and what was can be done again', async () => {
  const { history, made, undo, redo, fail } = aHistory()
  const remember = history.begin()
  for (const tag of ['a', 'b', 'c']) remember(tagged(tag), untagged(tag))

  fail('-b')
  await expect(undo()).rejects.toThrow('-b')
  expect(made.splice(0)).toEqual(['-c'])
  fail(null)
  expect(await redo()).toBe('c')
  expect([await undo(), await undo()]).toEqual(['c', 'a b'])
  expect(made).toEqual(['+c', '-c', '-b', '-a'])
})

const ids = [anId()]

function tagged(tag: string): Change {
  return { type: 'clips.tagged', ids, tags: [tag] }
}

function untagged(tag: string): Change {
  return { type: 'clips.untagged', ids, tags: [tag] }
}

/** A history, and what was made of it: `+` for a tag put on, `-` for one taken off. */
function aHistory() {
  let fits = true
  const at = () => '2024-05-03T10:00:00.000Z'
  const history = new History(
    at,
    () => undefined,
    async () => fits,
  )
  const made: string[] = []
  let failing: string | null = null
  const namesIn = (change: Change): string =>
    change.type === 'several'
      ? change.changes.map(namesIn).join(' ')
      : change.type === 'clips.tagged' || change.type === 'clips.untagged'
        ? change.tags.join()
        : ''
  const apply = async (change: Change) => {
    const name = (change.type === 'clips.tagged' ? '+' : '-') + namesIn(change)
    if (name === failing) throw new Error(name)
    made.push(name)
  }
  return {
    history,
    made,
    undo: () => history.undo(namesIn, apply),
    redo: () => history.redo(namesIn, apply),
    fail: (name: string | null) => (failing = name),
    outdate: () => (fits = false),
  }
}

test('one goes back to a point and forward again, and to before all of it', async () => {
  const { history, made, undo, redo } = aHistory()
  for (const tag of ['a', 'b', 'c']) history.begin()(tagged(tag), untagged(tag))
  const [, , first] = history.shown(String, 10).done

  expect(await history.goTo(first?.id ?? -1, { undo, redo })).toBe(2)
  expect(made.splice(0)).toEqual(['-c', '-b'])
  const last = history.shown(String, 10).undone.at(-1)
  expect(await history.goTo(last?.id ?? -1, { undo, redo })).toBe(2)
  expect(made.splice(0)).toEqual(['+b', '+c'])
  expect(await history.goTo(0, { undo, redo })).toBe(3)
  expect(made).toEqual(['-c', '-b', '-a'])
  await expect(history.goTo(99, { undo, redo })).rejects.toThrow('not in the history')
})

test('what was done before the start is taken back after what was done since, if it still fits', async () => {
  const { history: before, undo: undoBefore } = aHistory()
  for (const tag of ['a', 'b', 'c']) before.begin()(tagged(tag), untagged(tag))
  await undoBefore()
  const kept = Steps.parse(JSON.parse(JSON.stringify(before.steps)))

  const { history, made, undo, redo, outdate } = aHistory()
  history.recall(kept)
  expect(await redo()).toBe('c')
  expect([await undo(), await undo()]).toEqual(['c', 'b'])
  outdate()
  made.splice(0)
  await expect(undo()).rejects.toThrow('“a” cannot be undone')
  expect(made).toEqual([])
  expect(await undo()).toBeNull()
})
