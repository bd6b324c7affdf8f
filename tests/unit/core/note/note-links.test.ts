import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noteTitle } from '#core/note/note'
import { asLinkTarget, foldLinkTarget, noteLinks } from '#core/note/note-links'
import { noteRow } from '#core/note/note-row'
import { aNote } from '#tests/builders/a-note'

test('links are found in order, with what they show', () => {
  const body = 'See [[On beginnings]] and [[ A Tale | the novel ]], not [this](x) or [[]].'

  const links = noteLinks(body)

  expect(links.map(({ target, label }) => [target, label])).toEqual([
    ['On beginnings', 'On beginnings'],
    ['A Tale', 'the novel'],
  ])
  expect(links.map(({ start, end }) => body.slice(start, end))).toEqual([
    '[[On beginnings]]',
    '[[ A Tale | the novel ]]',
  ])
})

test('a link does not run over the end of a line', () => {
  expect(noteLinks('[[one\ntwo]] [[three|fo\nur]]')).toEqual([])
})

test('any title can be linked to, and its link leads back to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
      const target = asLinkTarget(title)
      if (target === '' || foldLinkTarget(title) === '') return

      const [link, ...others] = noteLinks(`Before [[${target}]] after`)

      expect(others).toEqual([])
      expect(foldLinkTarget(link?.target ?? '')).toBe(foldLinkTarget(title))
    }),
    { numRuns: 2000 },
  )
})

test('case, spaces and quote marks do not count in a link', () => {
  expect(foldLinkTarget('The “Best” of\u00a0Times')).toBe(foldLinkTarget('the  "best" of times'))
})

test('a note without a title is called by its first line', () => {
  expect(noteTitle(aNote({ title: ' ', body: '\n\n## Rivers\nand more' }))).toBe('Rivers')
  expect(noteTitle(aNote({ title: '', body: '' }))).toBe('Untitled note')
})

test('a list shows what a note says, without signs and without its title again', () => {
  const row = noteRow(aNote({ title: '', body: '# Rivers\nSee [[The Rhine|that one]] *now*.' }))

  expect(row.title).toBe('Rivers')
  expect(row.excerpt).toBe('See that one now.')
})
