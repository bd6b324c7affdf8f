import { expect, test } from 'vitest'
import { draftOf, heard, isApart, knownIn, saved, unsavedIn, written } from '#core/note/note-draft'
import { aNote } from '#tests/builders/a-note'

const FIRST = '2024-05-03T10:00:00.000Z+0000@here'
const OURS = '2024-05-03T10:01:00.000Z+0000@here'
const THEIRS = '2024-05-03T10:02:00.000Z+0000@by-hand'

const NOTE = aNote({ title: 'Plan', body: 'Begin.', edits: { body: FIRST } })
const EDITED = { ...NOTE, body: 'Begin abroad.', edits: { body: `${THEIRS} ${FIRST}` } }
const RENAMED = { ...NOTE, title: 'Plan B', edits: { ...NOTE.edits, title: THEIRS } }

test('what was written elsewhere is taken where nothing is unsaved', () => {
  const draft = heard(heard(draftOf(NOTE), EDITED), { ...EDITED, ...pick(RENAMED) })

  expect([draft.title.text, draft.body.text]).toEqual(['Plan B', 'Begin abroad.'])
  expect(unsavedIn(draft)).toEqual({})
  expect(isApart(draft)).toBe(false)
})

test('unsaved words stay, based on what was known before, and are known to stand apart', () => {
  const draft = heard(written(draftOf(NOTE), { body: 'Begin at home.' }), EDITED)

  expect(unsavedIn(draft)).toEqual({ body: 'Begin at home.' })
  expect(knownIn(draft)).toEqual({ body: FIRST })
  expect(isApart(draft)).toBe(true)
})

test('a title written elsewhere is taken while the text has unsaved words', () => {
  const draft = heard(written(draftOf(NOTE), { body: 'Begin at home.' }), RENAMED)

  expect(draft.title.text).toBe('Plan B')
  expect(unsavedIn(draft)).toEqual({ body: 'Begin at home.' })
  expect(isApart(draft)).toBe(false)
})

test('once saved beside what was written elsewhere, both are known and nothing is apart', () => {
  const apart = heard(written(draftOf(NOTE), { body: 'Begin at home.' }), EDITED)
  const now = { ...NOTE, body: 'Begin at home.', edits: { body: `${OURS} ${THEIRS}` } }

  const draft = saved(apart, { body: 'Begin at home.' }, now)

  expect(unsavedIn(draft)).toEqual({})
  expect(knownIn(draft)).toEqual({ body: `${OURS} ${THEIRS}` })
  expect(isApart(draft)).toBe(false)
})

test('words typed while others are being saved stay unsaved', () => {
  const sent = { body: 'Begin at' }
  const typed = written(written(draftOf(NOTE), sent), { body: 'Begin at home.' })

  const draft = saved(typed, sent, { ...NOTE, ...sent, edits: { body: OURS } })

  expect(unsavedIn(draft)).toEqual({ body: 'Begin at home.' })
  expect(isApart(draft)).toBe(false)
})

test('an answer that was asked for before the last save changes nothing', () => {
  const sent = { body: 'Begin at home.' }
  const draft = saved(written(draftOf(NOTE), sent), sent, {
    ...NOTE,
    ...sent,
    edits: { body: OURS },
  })

  expect(heard(draft, NOTE)).toEqual(draft)
})

test('where the other text counts for more, it is shown, unless one typed on', () => {
  const sent = { body: 'Begin at home.' }
  const typed = written(draftOf(NOTE), sent)
  const now = { ...EDITED, edits: { body: `${THEIRS} ${OURS}` } }

  expect(saved(typed, sent, now).body.text).toBe('Begin abroad.')
  const typedOn = saved(written(typed, { body: 'Begin at home. Today.' }), sent, now)
  expect(unsavedIn(typedOn)).toEqual({ body: 'Begin at home. Today.' })
  expect(isApart(typedOn)).toBe(true)
})

function pick({ title, edits }: typeof RENAMED) {
  return { title, edits: { ...EDITED.edits, ...edits, body: EDITED.edits.body } }
}
