import fc from 'fast-check'
import { expect, test } from 'vitest'
import { embeddedHighlight, highlightOfTarget } from '#core/note/highlight-target'
import { foldLinkTarget, noteLinks, writeNoteLink } from '#core/note/note-links'
import { renameLinks } from '#core/note/rename-links'
import { anId } from '#tests/builders/an-id'

const NONE = new Set<string>()

test('links follow a title, and keep what a person called them', () => {
  const body =
    'See [[On Beginnings]], [[on beginnings|the essay]], ![[On beginnings]] and [[Ends]].'

  const renamed = renameLinks(body, {
    ...{ from: 'On beginnings', target: 'Starts', title: 'Starts', alsoNamed: NONE },
  })

  expect(renamed).toBe('See [[Starts]], [[Starts|the essay]], ![[Starts]] and [[Ends]].')
})

test('a link to what shares its new title with something else goes by its id', () => {
  const id = anId()

  const renamed = renameLinks('[[Plan]]', {
    ...{ from: 'Plan', target: id, title: 'Notes', alsoNamed: NONE },
  })

  expect(renamed).toBe(`[[${id}|Notes]]`)
})

test('an embedded highlight is called by the new title of its clip, and nothing else is', () => {
  const id = anId()
  const body = `${embeddedHighlight(id, 'Old')} [[Other|Old]]`
  const [embedded] = noteLinks(body)

  const renamed = renameLinks(body, {
    ...{ from: 'Old', target: 'New', title: 'New' },
    alsoNamed: new Set([embedded?.target ?? '']),
  })

  expect(renamed).toBe(`${embeddedHighlight(id, 'New')} [[Other|Old]]`)
  expect(highlightOfTarget(embedded?.target ?? '')).toBe(id)
})

test('a text without such a link is left alone', () => {
  const rename = { from: 'Plan', target: 'A', title: 'A', alsoNamed: NONE }

  expect(renameLinks('Plan and [[Plans]].', rename)).toBeNull()
  expect(renameLinks('', { ...rename, from: '' })).toBeNull()
})

test('whatever the titles, a renamed link leads to the new one', () => {
  const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(title, title, (from, to) => {
      const body = writeNoteLink({ target: from, label: from })
      fc.pre(noteLinks(body).length === 1 && foldLinkTarget(to) !== '')

      const renamed = renameLinks(body, { from, target: to, title: to, alsoNamed: NONE }) ?? body

      const [link] = noteLinks(renamed)
      expect(foldLinkTarget(link?.target ?? '')).toBe(foldLinkTarget(to))
    }),
  )
})
