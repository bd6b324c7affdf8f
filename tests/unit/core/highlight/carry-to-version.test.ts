import { expect, test } from 'vitest'
import { carryToVersion } from '#core/highlight/carry-to-version'
import { wordsOnly } from '#core/highlight/words-only'
import { anId } from '#tests/builders/an-id'

const OLD = 'The river rose in the night. Nobody slept in the town, and the ferryman waited.'
const NEW = 'Updated. The river rose in the night. Nobody slept in the town.'

test('passages and quotes are found in the version they are carried to, each by its own means', () => {
  const [before, after] = [anId(), anId()]
  const start = OLD.indexOf('Nobody')

  const carried = carryToVersion({
    to: { version: after, text: NEW },
    from: [{ version: before, text: OLD }],
    passages: [
      { id: 'marked', version: before, start, end: start + 'Nobody slept'.length },
      { id: 'quoted', quote: { exact: 'nobody slept in the "town"' } },
      { id: 'gone', quote: { exact: 'the ferryman waited' } },
      { id: 'unknown', version: anId(), start, end: start + 6 },
    ],
  })

  const words = carried.map(({ id, anchor }) => [id, NEW.slice(anchor.start, anchor.end)])
  expect(words).toEqual([
    ['marked', 'Nobody slept'],
    ['quoted', 'Nobody slept in the town'],
    ['gone', ''],
    ['unknown', ''],
  ])
  expect(carried.map(({ anchor }) => anchor.state)).toEqual(['same', 'same', 'orphan', 'orphan'])
  expect(new Set(carried.map(({ anchor }) => anchor.version))).toEqual(new Set([after]))
})

test('of the words alone as much context is kept as of a passage, on the side of the words', () => {
  const version = anId()
  const context = `${'a'.repeat(200)}b${'c'.repeat(200)}`

  const { origin, anchor } = wordsOnly(version, { exact: 'x', prefix: context, suffix: context })

  expect(origin).toMatchObject({ kind: 'quote', version, exact: 'x', prefix: 'c'.repeat(128) })
  expect(origin.suffix).toBe('a'.repeat(128))
  expect(anchor.state).toBe('orphan')
})
