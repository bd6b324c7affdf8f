import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Id } from '#core/library/id'
import type { Note } from '#core/note/note'
import type { Notebook } from '#notebook/notebook'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('what one types is saved, and one knows of it then', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder())
  const first = await notebook.addNote('Plan', 'Begin.')

  const second = await notebook.editNote(first.id, { body: 'Begin at' }, first.edits)
  const third = await notebook.editNote(first.id, { body: 'Begin at home.' }, second.edits)

  expect(third).toMatchObject({ title: 'Plan', body: 'Begin at home.' })
  expect(await notesIn(notebook)).toHaveLength(1)
})

test('saves that overtake one another are one person’s', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder())
  const { id, edits } = await notebook.addNote('Plan', 'Begin.')

  await notebook.editNote(id, { body: 'Begin at' }, edits)
  await notebook.editNote(id, { body: 'Begin at home.' }, edits)

  expect(bodiesOf(await notesIn(notebook))).toEqual(['Begin at home.'])
})

test.each(['before', 'after'])(
  'a text that another hand wrote into the file is kept beside what was typed, noticed %s that was saved',
  async (noticed) => {
    const { notebook } = await aNotebook(await aTemporaryFolder())
    const { store } = notebook.tools
    const { id, edits } = await notebook.addNote('Plan', 'Begin.')
    await store.flush()
    await byHand(notebook, id, (text) => text.replace('Begin.', 'Begin abroad.'))
    if (noticed === 'before') await store.check()

    await notebook.editNote(id, { body: 'Begin at home.' }, edits)
    await store.flush()

    expect(bodiesOf(await notesIn(notebook))).toEqual(['Begin abroad.', 'Begin at home.'])
    expect(await readFile(pathOf(notebook, id), 'utf8')).toContain('Begin')
  },
)

test('so is a title, which is then the title of a note that leads to this one', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder())
  const { store } = notebook.tools
  const { id, edits } = await notebook.addNote('Plan', 'Begin.')
  await store.flush()
  await byHand(notebook, id, (text) => text.replace('"Plan"', '"Abroad"'))
  await store.check()

  const note = await notebook.editNote(id, { title: 'At home' }, edits)
  await store.flush()

  expect(note.title).toBe('At home')
  const [other] = (await notesIn(notebook)).filter((each) => each.id !== id)
  expect(other).toMatchObject({ title: 'Abroad', body: expect.stringContaining(`[[${id}|`) })
})

test('what another hand made of what was typed last takes its place, and nothing is kept twice', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder())
  const { store } = notebook.tools
  const { id, edits } = await notebook.addNote('', '')
  await notebook.editNote(id, { title: 'Plan', body: 'Begin at' }, edits)
  await notebook.editNote(id, { body: 'Begin at home.' }, edits)
  await store.flush()

  await byHand(notebook, id, (text) =>
    text.replace('Begin at home.', 'Begin abroad.').replace('"Plan"', '"Abroad"'),
  )
  await store.check()
  await store.flush()

  expect(await notesIn(notebook)).toMatchObject([{ title: 'Abroad', body: 'Begin abroad.' }])
})

test('what was known of the other text is written over by intent, and not kept', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder())
  const { store } = notebook.tools
  const { id } = await notebook.addNote('Plan', 'Begin.')
  await store.flush()
  await byHand(notebook, id, (text) => text.replace('Begin.', 'Begin abroad.'))
  await store.check()
  const { edits } = await notebook.note(id)

  await notebook.editNote(id, { body: 'Begin at home.' }, edits)
  await store.flush()

  expect(bodiesOf(await notesIn(notebook))).toEqual(['Begin at home.'])
})

async function notesIn({ tools: { store } }: Notebook): Promise<Note[]> {
  const notes = await Promise.all(store.catalogue.noteIds.map((id) => store.note(id)))
  return notes.filter((note) => note !== null)
}

function bodiesOf(notes: readonly Note[]) {
  return notes.map(({ body }) => body).sort()
}

function pathOf({ tools: { store } }: Notebook, id: Id) {
  return store.paths.record({ kind: 'note', id })
}

async function byHand(notebook: Notebook, id: Id, change: (text: string) => string) {
  const path = pathOf(notebook, id)
  const before = await readFile(path, 'utf8')
  expect(change(before)).not.toBe(before)
  await writeFile(path, change(before))
}
