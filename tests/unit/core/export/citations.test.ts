import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bibtex } from '#core/export/bibtex'
import { bibliography, citation } from '#core/export/cite'
import { cslItem } from '#core/export/csl-item'
import { cslName } from '#core/export/csl-name'
import { ris } from '#core/export/ris'
import { cslFiles } from '#notebook/export/csl-files'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { aVersion } from '#tests/builders/a-version'

const CLIP = aClip({
  title: 'Flags & fees: 100 % of {it}',
  authors: ['Jane van der Berg', 'The Associated Press', '王小明'],
  site: 'Example News',
  publishedAt: '2024-05-03T09:00:00Z',
  url: 'https://example.org/a_b?x={1}',
  tags: ['iran', 'press freedom'],
  versions: [aVersion({ capturedAt: '2024-06-01T10:00:00.000Z' })],
})

test('names are divided where that is sure, and kept whole where it would be a guess', () => {
  expect(cslName('Jane van der Berg')).toEqual({
    family: 'Berg',
    given: 'Jane',
    'non-dropping-particle': 'van der',
  })
  expect(cslName('Doe, Jane')).toEqual({ family: 'Doe', given: 'Jane' })
  expect(cslName('Martin Luther King Jr.')).toMatchObject({ family: 'King', suffix: 'Jr.' })
  expect(cslName('The Associated Press')).toEqual({ literal: 'The Associated Press' })
  expect(cslName('王小明')).toEqual({ literal: '王小明' })
  expect(cslName('Plato')).toEqual({ literal: 'Plato' })
})

test('what is not known is not in the item', () => {
  const bare = aClip({
    authors: [],
    site: null,
    publishedAt: null,
    url: null,
    excerpt: '',
    language: null,
  })
  expect(Object.keys(cslItem(bare)).sort()).toEqual(['id', 'title', 'type'])
  expect(cslItem(aClip({ publishedAt: '2024-05' })).issued).toEqual({ 'date-parts': [[2024, 5]] })
})

test('another program reads the BibTeX as it was meant', () => {
  const [read] = new Cite(bibtex([CLIP])).data
  expect(read).toMatchObject({
    title: 'Flags & fees: 100 % of {it}',
    author: [
      { family: 'Berg', given: 'Jane', 'non-dropping-particle': 'van der' },
      { family: 'The Associated Press' },
      { family: '王小明' },
    ],
    issued: { 'date-parts': [[2024, 5, 3]] },
    accessed: { 'date-parts': [[2024, 6, 1]] },
    URL: 'https://example.org/a_b?x=%7B1%7D',
  })
})

test('every entry of a bibliography has a key of its own', () => {
  const keys = Array.from(
    bibtex([CLIP, CLIP, CLIP]).matchAll(/@online\{([^,]+),/g),
    ([, key]) => key,
  )
  expect(keys).toEqual(['berg2024flags', 'berg2024flags-2', 'berg2024flags-3'])
})

test('another program reads the RIS as it was meant, highlights and all', () => {
  const exported = {
    clip: { ...CLIP, highlights: [aHighlight({ note: 'Ask him' })] },
    articleHtml: '',
    articleText: 'It was the best of times, it was the worst of times.',
  }
  const text = ris([exported, exported])
  const read = new Cite(text).data
  expect(read).toHaveLength(2)
  expect(read[0]).toMatchObject({
    title: 'Flags & fees: 100 % of {it}',
    URL: 'https://example.org/a_b?x={1}',
    issued: { 'date-parts': [[2024, 5, 3]] },
    language: 'en',
  })
  expect(text).toContain('N1  - “the best of times” — Ask him\r\n')
})

test('whatever a title holds, no line of a record is broken by it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
      const clip = aClip({ title })
      const lines = ris([{ clip, articleHtml: '', articleText: '' }]).split('\r\n')
      expect(
        lines.filter((line) => line !== '').every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)),
      ).toBe(true)
      const braces = bibtex([clip]).replace(/\\[{}]/g, '')
      expect(braces.split('{').length).toBe(braces.split('}').length)
    }),
  )
})

test('a citation is as its style sets it, with the day the copy was kept', () => {
  const clip = aClip({
    authors: ['Charles Dickens'],
    site: 'Example',
    publishedAt: '2024-05-03',
    url: 'https://example.org/a',
    versions: [aVersion({ capturedAt: '2024-06-01T10:00:00.000Z' })],
  })
  expect(citation(clip, 'apa', cslFiles)).toBe(
    'Dickens, C. (2024, May 3). The best of times. Example. https://example.org/a [Archived copy kept 1 June 2024.]',
  )
  expect(citation(clip, 'chicago-fullnote-bibliography', cslFiles)).toBe(
    'Charles Dickens, “The Best of Times,” Example, May 3, 2024, https://example.org/a. [Archived copy kept 1 June 2024.]',
  )
  expect(citation(clip, 'modern-language-association', cslFiles)).toContain(
    'Dickens, Charles. “The Best of Times.” Example, 3 May 2024',
  )
  expect(citation(clip, 'harvard-cite-them-right', cslFiles)).toContain('(Accessed: 1 June 2024)')
})

test('a list of works cited is in the order of its style, each entry with its own copy', () => {
  const clips = [
    aClip({
      authors: ['Zoe Young'],
      versions: [aVersion({ capturedAt: '2024-06-01T10:00:00.000Z' })],
    }),
    aClip({
      authors: ['Ann Able'],
      versions: [aVersion({ capturedAt: '2024-07-02T10:00:00.000Z' })],
    }),
  ]
  const entries = bibliography(clips, 'chicago-author-date', cslFiles).trim().split('\n\n')
  expect(entries.map((entry) => entry.split('.')[0])).toEqual(['Able, Ann', 'Young, Zoe'])
  expect(entries[0]).toContain('2 July 2024')
})
