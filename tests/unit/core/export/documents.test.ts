import { expect, test } from 'vitest'
import { articlePage } from '#core/export/article-page'
import { clipMarkdown } from '#core/export/clip-markdown'
import { csv } from '#core/export/csv'
import { FileNames, safeFileName } from '#core/export/file-names'
import { readwiseCsv } from '#core/export/highlights-csv'
import { noteMarkdown } from '#core/export/note-markdown'
import { updatedDocument } from '#core/export/update-document'
import { webAnnotations } from '#core/export/web-annotations'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { aNote } from '#tests/builders/a-note'

const TEXT = 'It was the best of times, it was the worst of times.'
const highlight = aHighlight({ note: 'See </script> here', tags: ['press freedom'] })
const exported = {
  clip: aClip({ title: 'A [bracketed] title', tags: ['a b/c'], highlights: [highlight] }),
  articleHtml: `<p>${TEXT} <img src="../../../../assets/ab/${'ab'.repeat(32)}.png" alt="A map"></p>`,
  articleText: TEXT,
}
const surroundings = {
  place: (file: string) => `../pictures/${file.slice(-8)}`,
  collections: ['To read'],
  mentionedIn: ['My note'],
}

test('a highlight shown in a note leads to its block, and a picture to the folder of pictures', () => {
  const { id } = highlight
  const sha256 = 'ab'.repeat(32)
  const note = aNote({
    body: `![[hl-${id}|A clip]] [[hl-${id}|some words]] ![map](../assets/ab/${sha256}.png)`,
  })
  const files = {
    byTitle: new Map(),
    byId: new Map(),
    byHighlight: new Map([[id, 'A clip']]),
  }

  expect(noteMarkdown(note, files, []).body).toBe(
    `![[A clip#^hl-${id}]] [[A clip#^hl-${id}|some words]] ![map](../pictures/${sha256}.png)`,
  )
})

test('a clip as Markdown has what is known of it, its quotes under names, and its pictures', () => {
  const { front, body } = clipMarkdown(exported, surroundings)
  expect(front).toContain('tags: ["a-b/c"]')
  expect(front).toContain('collections: ["To read"]')
  expect(body).toContain(`> the best of times\n>\n> — yellow #press-freedom\n\n^hl-${highlight.id}`)
  expect(body).toContain('- [[My note]]')
  expect(body).toContain('![A map](../pictures/abab.png)')
})

test('exporting again changes our part alone, and keeps what a person wrote around it', () => {
  const first = updatedDocument({ front: ['title: "Old"'], body: 'Old words' }, null)
  const edited = first
    .replace('---\n\n', 'status: read\naliases:\n  - one\n---\n\nMy lead.\n\n')
    .concat('My thoughts.\n')

  const second = updatedDocument({ front: ['title: "New"'], body: 'New words' }, edited)

  expect(second).toContain('title: "New"\nstatus: read\naliases:\n  - one\n---')
  expect(second).toContain('My lead.')
  expect(second.trimEnd().endsWith('My thoughts.')).toBe(true)
  expect(second).toContain('New words')
  expect(second).not.toContain('Old')
  expect(updatedDocument({ front: ['title: "New"'], body: 'New words' }, second)).toBe(second)
})

test('a file whose marks a person took away is kept whole, with our part under it', () => {
  const kept = updatedDocument({ front: [], body: 'New' }, 'Only mine.')
  expect(kept.indexOf('Only mine.')).toBeLessThan(kept.indexOf('New'))
})

test('links of a note lead to the exported files, also those to a highlight', () => {
  const { id } = exported.clip
  const note = aNote({
    body: `See [[a  TITLE]], [[Nowhere]] and [there](commonplace:clip/${id}/highlight/${highlight.id}).`,
  })
  const files = {
    byTitle: new Map([['a title', 'A title (2)']]),
    byId: new Map([[id, 'A clip']]),
    byHighlight: new Map(),
  }
  expect(noteMarkdown(note, files, []).body).toBe(
    `See [[A title (2)|a  TITLE]], [[Nowhere]] and [[A clip#^hl-${highlight.id}|there]].`,
  )
})

test('every title gets a file name that every system takes, and no two the same', () => {
  const names = new FileNames()
  expect(names.nameFor('a/b: "c"?')).toBe('a b c')
  expect(names.nameFor('A B C')).toBe('A B C (2)')
  expect(safeFileName('../../etc')).toBe('etc')
  expect(safeFileName('con')).toBe('Untitled con')
  expect(safeFileName('\u202e. .')).toBe('Untitled')
})

test('a cell that a spreadsheet would take for a formula is plain text', () => {
  expect(csv([['=HYPERLINK("x")', '+1', '-2', '@a', 'a "b"', 'c\nd']])).toBe(
    `"'=HYPERLINK(""x"")",'+1,'-2,'@a,"a ""b""","c\nd"\r\n`,
  )
  expect(readwiseCsv([exported]).split('\r\n')[1]).toContain('.press_freedom See </script> here')
})

test('web annotations have the quote, where it stands, and what was written on it', () => {
  const { items } = webAnnotations([exported])
  expect(items[0]).toMatchObject({
    type: 'Annotation',
    motivation: 'commenting',
    body: [{ value: 'See </script> here' }, { value: 'press freedom', purpose: 'tagging' }],
    target: {
      source: exported.clip.url,
      selector: [
        { type: 'TextQuoteSelector', exact: 'the best of times' },
        { type: 'TextPositionSelector', start: 7, end: 24 },
      ],
    },
  })
})

test('a page of its own reaches nowhere, shows its marks, and no note ends its data early', () => {
  const page = articlePage(exported, {
    pictureUrl: () => 'data:image/png;base64,AA==',
    styleHash: 'x',
  })
  expect(page).toContain(`default-src 'none'; img-src data:`)
  expect(page).toContain('<mark data-mark="yellow">the best of times</mark>')
  expect(page.split('</script>')).toHaveLength(2)
  expect(page).not.toMatch(/src="(?!data:)/)
})
