import { expect, test } from 'vitest'
import { sectionsOf } from '#core/highlight/sections'
import { embeddedHighlight } from '#core/note/highlight-target'
import { highlightsNote, type SentBy, type SentHighlight } from '#core/note/highlights-note'
import { templateValues } from '#core/note/note-template'
import { anId } from '#tests/builders/an-id'

const CLIP = {
  id: anId(),
  title: 'The sluice',
  site: 'Lamps',
  authors: ['A. Keeper'],
  publishedAt: '2024-01-30',
  url: 'https://example.org/a',
}

function aRow(row: Partial<SentHighlight>): SentHighlight {
  return {
    id: anId(),
    createdAt: '2024-05-03T11:00:00.000Z',
    color: 'yellow',
    note: '',
    tags: [],
    passage: 'One line.',
    at: { start: 0, end: 9 },
    isOrphan: false,
    section: '',
    clip: CLIP,
    ...row,
  }
}

function sent(rows: SentHighlight[], by: SentBy, own?: string) {
  return highlightsNote(rows, {
    by,
    template: own === undefined ? { form: 'quotes' } : { own },
    values: templateValues(new Date(2024, 4, 3, 9, 5), CLIP),
    colorName: (color) => (color === 'blue' ? 'Numbers' : color),
  })
}

const headings = (text: string) => text.match(/^## .*$/gm)

test('highlights stand by section, tag or color, each under its heading', () => {
  const rows = [
    aRow({ section: '' }),
    aRow({ section: 'Locks', tags: ['water', 'law'], color: 'blue' }),
  ]

  expect(headings(sent(rows, 'order'))).toBeNull()
  expect(headings(sent(rows, 'section'))).toEqual(['## Locks'])
  expect(headings(sent(rows, 'tag'))).toEqual(['## law', '## water', '## No tag'])
  expect(headings(sent(rows, 'color'))).toEqual(['## yellow', '## Numbers'])
  expect(headings(sent(rows, 'clip'))).toEqual(['## The sluice'])
})

test('sections of several clips say of which', () => {
  const other = { ...CLIP, id: anId(), title: 'The gate' }

  const text = sent([aRow({ section: 'Locks' }), aRow({ clip: other })], 'section')

  expect(headings(text)).toEqual(['## The sluice · Locks', '## The gate'])
})

test('a quotation has all its lines, its note and its tags, and a link to its clip', () => {
  const text = sent([aRow({ passage: 'One\nTwo', note: 'Ask.', tags: ['water'] })], 'order')

  expect(text).toBe('> One\n> Two\n> — [[The sluice]]\n\nAsk.\n\n#water\n')
})

test('highlights that stay live are named and not copied', () => {
  const row = aRow({})

  const text = highlightsNote([row], {
    by: 'order',
    template: { form: 'live' },
    values: {},
    colorName: String,
  })

  expect(text).toBe(`${embeddedHighlight(row.id, 'The sluice')}\n`)
})

test('a template of one’s own says how, and one that says nothing of highlights has them at its end', () => {
  const own =
    '# {{title}}, {{date}} {{time}}\n{{#highlights}}\n- {{passage}} ({{color}})\n{{/highlights}}'

  expect(sent([aRow({})], 'order', own)).toBe(
    '# The sluice, 2024-05-03 09:05\n- One line. (yellow)\n',
  )
  expect(sent([aRow({})], 'order', 'By {{author}}.')).toMatch(/^By A\. Keeper\.\n\n!\[\[hl-/)
})

test('the headings of an article are known by where they begin in its text', () => {
  const html = '<p>Before.</p><h2>Locks <em>and</em> gates</h2><p>After.</p><h3> </h3>'

  expect(sectionsOf(html)).toEqual([{ title: 'Locks and gates', start: 8 }])
})
