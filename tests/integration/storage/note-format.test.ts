import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noteFormat } from '#storage/record-format'
import { anId } from '#tests/builders/an-id'
import { aNote } from '#tests/builders/a-note'

test('any note reads back as it was written', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('---', '\n', '\r', 'title: "x"', '"', '\\', '\u2028', 'a') }),
  )
  fc.assert(
    fc.property(words, words, fc.boolean(), (title, body, trashed) => {
      const note = aNote({ title, body, trashed, tags: ['a/b', 'été'] })

      expect(noteFormat.decode(noteFormat.encode(note), 0)).toMatchObject({
        record: note,
        byHand: [],
      })
    }),
    { numRuns: 1000 },
  )
})

test('a collection reads back as it was written, and by another hand as far as it can be understood', () => {
  const place = { parent: anId(), order: 1.5, color: 'blue' as const }
  const text = noteFormat.encode(aNote({ title: 'Press', collection: place }))

  const byHand = text.replace('"order":1.5,"color":"blue"', '"order":"first","color":"mauve"')
  const elsewhere = '---\ntitle: Mine\ncollection: stamps\n---\nText.'

  expect(noteFormat.decode(text, 0)).toMatchObject({ record: { collection: place }, byHand: [] })
  expect(noteFormat.decode(byHand, 0)).toMatchObject({
    record: { collection: { parent: place.parent, order: 0, color: null } },
    byHand: ['order', 'color'],
  })
  expect(noteFormat.decode(elsewhere, 0, anId()).record).toMatchObject({
    title: 'Mine',
    front: { 'other-collection': 'stamps' },
  })
  expect(noteFormat.decode(elsewhere, 0, anId()).record.collection).toBeUndefined()
})

test('a note is Markdown with front matter that any editor shows', () => {
  const note = aNote({ title: 'On “rivers”', body: 'See [[The Rhine]].' })

  const lines = noteFormat.encode(note).split('\n')

  expect(lines[0]).toBe('---')
  expect(lines).toContain('title: "On “rivers”"')
  expect(lines.at(-2)).toBe('---')
  expect(lines.at(-1)).toBe('See [[The Rhine]].')
})
