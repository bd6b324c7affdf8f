import { expect, test } from 'vitest'
import { mergeDuplicates } from '#notebook/organize/merge-clips'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const words = Array.from({ length: 120 }, (_, at) => `word${at}`).join(' ')
const METADATA = aCapturedPage().metadata
const pageOf = (title: string, articleText: string, site = 'Example') => ({
  articleText,
  metadata: { ...METADATA, title, site },
})
const WEB = {
  'https://example.org/wire': pageOf('They met', `The ministers met. ${words}`),
  'https://paper.example/wire': pageOf(
    'Ministers meet',
    `The ministers met. ${words} This is a copy.`,
    'The Paper',
  ),
  'https://example.org/other': pageOf('Other', 'Something else altogether.'),
}

async function twoOfOneStory() {
  const { notebook } = await aNotebook(await aTemporaryFolder(), WEB)
  for (const url of Object.keys(WEB))
    await notebook.captures.run('job', [{ kind: 'url', url }], 'ask')
  const again = [{ kind: 'url' as const, url: 'https://example.org/other' }]
  await notebook.captures.run('job', again, 'keep-both')
  const [wire = '', paper = '', other = '', twice = ''] = notebook.tools.store.catalogue.clipIds
  const groups = async (apart: string[] = []) =>
    (await notebook.duplicates.view(new Set(apart))).groups.map(({ clips, why }) => ({
      ids: clips.map(({ id }) => id),
      why,
    }))
  return { notebook, wire, paper, other, twice, groups }
}

test('pages with one address, the same words and nearly the same words are found, but for pairs kept apart', async () => {
  const { wire, paper, other, twice, groups } = await twoOfOneStory()

  expect(await groups()).toEqual([
    { ids: [other, twice].sort(), why: ['address', 'text'] },
    { ids: [wire, paper].sort(), why: ['near'] },
  ])
  expect(await groups([`${[wire, paper].sort().join(' ')}`])).toHaveLength(1)
})

test('two clips become one with every highlight, note, tag, version and link, and come apart with one undo', async () => {
  const { notebook, wire, paper, groups } = await twoOfOneStory()
  const mine = await notebook.highlight(wire, 4, 13, 'yellow')
  const theirs = await notebook.highlight(paper, 4, 17, 'blue')
  const said = { type: 'highlight.edited' as const, clip: paper, id: theirs.id }
  await notebook.apply({ ...said, fields: { note: 'Who said so?', tags: ['ask'] } })
  await notebook.apply({ type: 'clips.tagged', ids: [paper], tags: ['wire'] })
  await notebook.apply({ type: 'clips.favorited', ids: [paper], favorite: true })
  const body = `See [[Ministers meet]] and [it](commonplace:clip/${paper}/highlight/${theirs.id}).`
  const note = await notebook.addNote('On copies', body)
  const before = await notebook.clip(wire)

  await mergeDuplicates(notebook, { keep: wire, others: [paper], from: { site: paper } })

  const merged = await notebook.clipToRead(wire)
  expect(merged).toMatchObject({ title: 'They met', site: 'The Paper', favorite: true })
  expect(merged.tags).toEqual(['wire'])
  expect(merged.versions).toHaveLength(2)
  expect((await notebook.tools.store.files.article(merged)).articleText).toMatch(
    /^The ministers met/,
  )
  expect((await notebook.tools.store.files.article(merged)).articleText).not.toContain('copy')
  expect(merged.highlights.map(({ id }) => id)).toEqual([mine.id, theirs.id])
  expect(merged.highlights[1]).toMatchObject({
    note: 'Who said so?',
    tags: ['ask'],
    anchor: { start: 4, end: 17, version: before.versions[0]?.id },
  })
  expect((await notebook.note(note.id)).body).toBe(
    `See [[They met|Ministers meet]] and [it](commonplace:clip/${wire}/highlight/${theirs.id}).`,
  )
  expect((await notebook.clip(paper)).place).toBe('trash')
  expect(await groups()).toHaveLength(1)

  expect(await notebook.undo()).toBe('Merged 2 clips into “They met”')
  const apart = await notebook.clipToRead(wire)
  expect(apart).toMatchObject({ title: 'They met', site: before.site, tags: [], favorite: false })
  expect(apart.highlights.map(({ id }) => id)).toEqual([mine.id])
  expect((await notebook.clip(paper)).place).toBe('inbox')
  expect((await notebook.note(note.id)).body).toBe(body)
})

test('the article of the other clip can be the one that is shown, and the first is kept as a version', async () => {
  const { notebook, wire, paper } = await twoOfOneStory()

  await mergeDuplicates(notebook, { keep: paper, others: [wire], from: { article: wire } })

  const merged = await notebook.clipToRead(paper)
  expect((await notebook.tools.store.files.article(merged)).articleText).not.toContain('copy')
  expect(merged.versions).toHaveLength(2)
})
