import { expect, test } from 'vitest'
import { NotebookError } from '#core/problem'
import { colorTag, keepTag, setTagsApart } from '#notebook/organize/tag-cards'
import { deleteTag, renameTag, tagsView, tagUse } from '#notebook/organize/tags'
import { summary } from '#notebook/views'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const PAGES = ['https://example.org/tale', 'https://example.org/boats']

// A tag on two clips (one of them in the trash), on a highlight and on a note.
async function aTaggedNotebook() {
  const web = Object.fromEntries(PAGES.map((url) => [url, { articleText: 'The best of times.' }]))
  const { notebook } = await aNotebook(await aTemporaryFolder(), web)
  for (const url of PAGES) await notebook.captures.run('job', [{ kind: 'url', url }], 'ask')
  const [tale = '', boats = ''] = notebook.tools.store.catalogue.clipIds
  const { id } = await notebook.highlight(tale, 4, 8, 'yellow')
  const note = await notebook.addNote('On colours', 'They fade.')
  const tags = ['colour', 'colour/red']
  await notebook.apply({ type: 'clips.tagged', ids: [tale], tags: [...tags, 'color'] })
  await notebook.apply({ type: 'clips.tagged', ids: [boats], tags: ['Colour'] })
  await notebook.apply({ type: 'clips.moved', ids: [boats], place: 'trash' })
  await notebook.apply({ type: 'highlight.edited', clip: tale, id, fields: { tags } })
  await notebook.apply({ type: 'note.edited', id: note.id, fields: { tags } })
  const carried = async () => [
    (await notebook.clip(tale)).tags,
    (await notebook.clip(boats)).tags,
    (await notebook.clip(tale)).highlights[0]?.tags,
    (await notebook.note(note.id)).tags,
  ]
  return { notebook, carried }
}

test('a tag is merged into another everywhere, in the trash too, by one step that is taken back', async () => {
  const { notebook, carried } = await aTaggedNotebook()
  const before = (await carried()).map((tags) => [...(tags ?? [])].sort())
  expect((await tagsView(notebook)).near).toEqual([
    { from: 'color', to: 'colour', why: 'spelling' },
  ])
  expect(await tagUse(notebook, 'colour')).toEqual({ clips: 2, highlights: 1, notes: 1 })

  await renameTag(notebook, 'colour', 'color')

  expect(await carried()).toEqual([
    ['color', 'color/red'],
    ['color'],
    ['color', 'color/red'],
    ['color', 'color/red'],
  ])
  expect((await tagsView(notebook)).tags.map(({ name }) => name)).toEqual(['color', 'color/red'])
  await notebook.undo()
  expect((await carried()).map((tags) => [...(tags ?? [])].sort())).toEqual(before)
})

test('a tag changes its case, moves below another, and never into itself', async () => {
  const { notebook, carried } = await aTaggedNotebook()

  await renameTag(notebook, 'colour', 'Colour')
  expect((await carried())[3]).toEqual(['Colour', 'Colour/red'])
  await renameTag(notebook, 'Colour', 'arts/Colour')

  expect((await carried())[3]).toEqual(['arts/Colour', 'arts/Colour/red'])
  await expect(renameTag(notebook, 'arts', 'arts/old')).rejects.toThrow(NotebookError)
})

test('a tag is taken off everything, and comes back with one undo', async () => {
  const { notebook, carried } = await aTaggedNotebook()

  await deleteTag(notebook, 'colour')

  expect(await carried()).toEqual([['color'], [], [], []])
  await notebook.undo()
  expect((await carried())[3]).toEqual(['colour', 'colour/red'])
})

test('a tag that nothing carries is kept, colored, renamed with its color, and set apart from one it reads like', async () => {
  const { notebook } = await aTaggedNotebook()
  const rowOf = async (name: string) =>
    (await tagsView(notebook)).tags.find((row) => row.name === name)

  await keepTag(notebook, 'field/Ghana')
  await colorTag(notebook, 'field/ghana', 'blue')
  await setTagsApart(notebook, 'colour', 'color')

  expect(await rowOf('field/Ghana')).toMatchObject({ clips: 0, color: 'blue' })
  expect(summary(notebook).tags).toContainEqual({ name: 'field/Ghana', count: 0, color: 'blue' })
  expect((await tagsView(notebook)).near).toEqual([])
  expect(notebook.changes.shownHistory().done[0]?.said).toBe('Changed the tag colour')
  expect(notebook.changes.shownHistory().done[1]?.said).toBe('Colored the tag field/Ghana')

  await renameTag(notebook, 'field', 'travel')
  expect(await rowOf('travel/Ghana')).toMatchObject({ color: 'blue' })
  expect(await notebook.undo()).toBe('Renamed the tag field to travel')
  expect(await rowOf('field/Ghana')).toMatchObject({ color: 'blue' })
  await deleteTag(notebook, 'field')
  expect(await rowOf('field/Ghana')).toBeUndefined()
})

test('of two tags that become one, the color of the one that stays counts', async () => {
  const { notebook } = await aTaggedNotebook()
  await colorTag(notebook, 'color', 'red')
  await colorTag(notebook, 'colour', 'green')

  await renameTag(notebook, 'colour', 'color')

  const { tags } = await tagsView(notebook)
  expect(tags.find(({ name }) => name === 'color')).toMatchObject({ color: 'red' })
  expect(await notebook.undo()).toBe('Merged the tag colour into color')
})
