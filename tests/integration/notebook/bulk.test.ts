import { expect, test } from 'vitest'
import { tagsOfThings, tagThings, untagThings } from '#notebook/organize/bulk'
import { addCollection } from '#notebook/organize/collections'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const PAGES = ['https://example.org/tale', 'https://example.org/boats']

async function somethingTagged() {
  const web = Object.fromEntries(PAGES.map((url) => [url, { articleText: 'The best of times.' }]))
  const { notebook } = await aNotebook(await aTemporaryFolder(), web)
  for (const url of PAGES) await notebook.captures.run('job', [{ kind: 'url', url }], 'ask')
  const clips = notebook.tools.store.catalogue.clipIds
  const note = await notebook.addNote('On boats', 'They float.')
  const things = { clips, notes: [note.id] }
  await tagThings(notebook, things, ['press', 'Press/Reuters'])
  const tags = async () => [
    ...(await Promise.all(clips.map(async (id) => (await notebook.clip(id)).tags))),
    (await notebook.note(note.id)).tags,
  ]
  return { notebook, things, tags }
}

test('a tag is taken off clips and notes with those nested in it, and comes back with one undo', async () => {
  const { notebook, things, tags } = await somethingTagged()
  await tagThings(notebook, things, ['kept'])
  expect(tagsOfThings(notebook, things)).toContainEqual({ name: 'press', count: 3 })

  await untagThings(notebook, things, ['PRESS'])

  expect(await tags()).toEqual([['kept'], ['kept'], ['kept']])
  await notebook.undo()
  expect((await tags()).map((each) => [...each].sort())).toEqual(
    Array(3).fill(['Press/Reuters', 'kept', 'press']),
  )
})

test('a collection that is made for things is undone together with what was put in it', async () => {
  const { notebook, things } = await somethingTagged()

  const { id } = await addCollection(notebook, {
    name: 'Boats',
    parent: null,
    color: null,
    note: '',
    things,
  })

  const { catalogue } = notebook.tools.store
  expect(catalogue.collectionCounts().get(id)).toBe(3)
  await notebook.undo()
  expect(catalogue.collections()).toEqual([])
  expect(catalogue.clip(things.clips[0] ?? '')?.collections).toEqual([])
})
