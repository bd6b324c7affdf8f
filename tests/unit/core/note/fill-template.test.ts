import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillTemplate, hasSection } from '#core/note/fill-template'

test('names are filled in, and a name that means nothing stays as it is written', () => {
  const values = { title: 'A Tale', date: '2024-05-03' }

  expect(fillTemplate('# {{title}} ({{ date }}) {{other}}', values)).toBe(
    '# A Tale (2024-05-03) {{other}}',
  )
})

test('a section is there once for each thing, with what is known around it, and leaves no empty lines', () => {
  const template =
    '{{#groups}}\n## {{group}}\n{{#notes}}\n- {{text}} in {{group}} of {{title}}\n{{/notes}}\n{{/groups}}\nEnd'

  const filled = fillTemplate(template, {
    title: 'T',
    groups: [
      { group: 'one', notes: [{ text: 'a' }, { text: 'b' }] },
      { group: 'two', notes: [] },
    ],
  })

  expect(filled).toBe('## one\n- a in one of T\n- b in one of T\n## two\nEnd')
})

test('a section of words is there where there are any', () => {
  const template = '{{#note}}Note: {{note}}{{/note}}.'

  expect(fillTemplate(template, { note: 'yes' })).toBe('Note: yes.')
  expect(fillTemplate(template, { note: '' })).toBe('.')
})

test('what is never closed, and what closes nothing, stays as it is written', () => {
  expect(fillTemplate('{{#a}} {{b}} {{/c}}', { a: 'x', b: 'y' })).toBe('{{#a}} y {{/c}}')
  expect(fillTemplate('{{#unknown}}x{{/unknown}}', {})).toBe('{{#unknown}}x{{/unknown}}')
})

test('a template filled in is not filled in again', () => {
  expect(fillTemplate('{{a}}', { a: '{{b}}', b: 'no' })).toBe('{{b}}')
})

test('a text without names is as it was, and no template is too odd', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fillTemplate(text, {})).toBe(text)
    }),
  )
  const odd = fc.array(fc.constantFrom('{{#a}}', '{{/a}}', '{{b}}', '\n', 'x ', '{{#c}}', '{{/c}}'))
  fc.assert(
    fc.property(odd, (parts) => {
      fillTemplate(parts.join(''), { a: [{ b: '1' }], b: '2', c: 'x' })
    }),
  )
})

test('which sections a template has is known', () => {
  expect(hasSection('{{#highlights}}{{/highlights}}', 'highlights')).toBe(true)
  expect(hasSection('{{highlights}}', 'highlights')).toBe(false)
})
