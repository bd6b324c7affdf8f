import { readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Note } from '#core/note/note'
import { inEnglish } from '#core/messages/sentence'
import type { LibraryStore } from '#storage/library-store'
import { noteFormat } from '#storage/record-format'
import { aLibrary } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

// As note editors write front matter anew: the same values, each in another style of YAML.
const RESTYLED = (front: string) =>
  front
    .replace(/^title: .*/m, 'title: What to ask')
    .replace(/^tags: .*/m, 'tags:\n  - rivers/floods\n  - spring 2024\naliases: [Ask, "Ask 2"]')
    .replace(/^createdAt: "(.*)"/m, "createdAt: '$1'")
    .replace(/^edits: \{\}/m, 'edits:\n  {}')
    .replace(/^seal: "(.*)"/m, 'seal: >-\n  $1')

test.each(['while it is open', 'while it is closed'])(
  'a note whose front matter another program wrote in its own style, %s, is edited and not damaged',
  async (when) => {
    const { store, said, note } = await aLibraryWithANote()
    const path = pathOf(store, note)
    if (when === 'while it is closed') await store.close()
    const text = RESTYLED(await readFile(path, 'utf8'))
    await writeFile(path, text.replace('Every story', 'Each story'))

    const open = when === 'while it is open' ? store : await reopened(store, said)
    await open.check()

    const expected = {
      id: note.id,
      title: 'What to ask',
      body: 'Each story begins twice.',
      tags: ['rivers/floods', 'spring 2024'],
      createdAt: note.createdAt,
      front: { aliases: ['Ask', 'Ask 2'] },
    }
    expect(await open.note(note.id)).toMatchObject(expected)
    expect(said).toEqual([])
    expect(open.catalogue.noteIds).toEqual([note.id])

    // What is none of ours is written back.
    await open.apply({ type: 'note.edited', id: note.id, fields: { title: 'And now' } })
    await open.flush()
    const written = await readFile(path, 'utf8')
    expect(written).toContain('\naliases: ["Ask","Ask 2"]\n')
    expect(noteFormat.decode(written, 0).record).toMatchObject({ ...expected, title: 'And now' })
    expect(noteFormat.decode(written, 0).byHand).toEqual([])
  },
)

test('a note written anew by hand, without a line that is ours, counts, and what it took the place of is kept', async () => {
  const { store, note } = await aLibraryWithANote()
  await store.apply({ type: 'note.edited', id: note.id, fields: { body: 'Edited here.' } })
  await store.flush()

  await writeFile(
    pathOf(store, note),
    '---\ntitle: 2024\ntags: "#rivers, floods"\nstatus: {draft: true}\n---\nAll new.',
  )
  await store.check()

  expect(await store.note(note.id)).toMatchObject({
    title: '2024',
    body: 'All new.',
    tags: expect.arrayContaining(['rivers', 'floods']),
    front: { status: { draft: true } },
  })
  await vi.waitFor(async () => {
    const bodies = (await notesIn(store)).map(({ body }) => body)
    expect(bodies).toContain('Edited here.')
  })
})

test('a name that is taken out of the front matter by hand stays out', async () => {
  const { store, note } = await aLibraryWithANote()
  const path = pathOf(store, note)
  await writeFile(path, (await readFile(path, 'utf8')).replace('\ntags:', '\nmood: good\ntags:'))
  await store.check()
  await store.apply({ type: 'note.edited', id: note.id, fields: { body: 'On.' } })
  await store.flush()
  expect((await store.note(note.id))?.front).toEqual({ mood: 'good' })

  await writeFile(path, (await readFile(path, 'utf8')).replace('mood: "good"\n', ''))
  await store.check()

  expect((await store.note(note.id))?.front ?? {}).toEqual({})
})

test.each([
  [
    'without front matter',
    'Ask the county.\n\n- twice',
    { title: 'My idea', body: 'Ask the county.\n\n- twice', tags: [] },
  ],
  [
    'with front matter of its own',
    '---\ntitle: Other\ntags: [a]\n---\nText.',
    { title: 'Other', body: 'Text.', tags: ['a'] },
  ],
  [
    'with front matter that nobody can read',
    '---\na: &b [\n---\nText.',
    { title: 'My idea', body: '---\na: &b [\n---\nText.' },
  ],
])('a Markdown file dropped among the notes %s becomes a note', async (_, text, expected) => {
  const { store, said, note } = await aLibraryWithANote()
  const watched = store.watch(({ names, isAll }) => {
    void (isAll ? store.check() : store.checkSome(names))
  })

  await writeFile(join(store.paths.notes, 'My idea.md'), text)

  await vi.waitFor(() => expect(said).toHaveLength(1), { timeout: 20_000, interval: 50 })
  watched.stop()
  const [made] = (await notesIn(store)).filter(({ id }) => id !== note.id)
  expect(made).toMatchObject(expected)
  expect(said).toEqual([
    `notes/My idea.md was made the note “${expected.title}”, which is notes/${made?.id}.md now. The file as it was lies in merged/.`,
  ])
  expect((await readdir(store.paths.notes)).sort()).toEqual(
    [`${note.id}.md`, `${made?.id}.md`].sort(),
  )
  const [kept = ''] = await readdir(store.paths.merged)
  expect(await readFile(join(store.paths.merged, kept), 'utf8')).toBe(text)
  expect((await (await reopened(store, [])).note(made?.id ?? ''))?.body).toBe(expected.body)
})

test('two machines that a sync brings the same file make the same note of it', async () => {
  const ids: string[] = []
  for (const machine of ['one', 'two']) {
    const store = await aLibrary(await aTemporaryFolder(), { machine })
    const path = join(store.paths.notes, 'My idea.md')
    await writeFile(path, 'Ask the county.')
    await utimes(path, new Date('2024-05-03'), new Date('2024-05-03'))
    await store.check()
    ids.push(...store.catalogue.noteIds)
  }
  expect(ids).toHaveLength(2)
  expect(ids[0]).toBe(ids[1])
})

test('a note that was given another name by hand is the same note, and a copy of it another', async () => {
  const { store, note } = await aLibraryWithANote()
  const text = await readFile(pathOf(store, note), 'utf8')
  await store.close()
  await rename(pathOf(store, note), join(store.paths.notes, 'Begin here.md'))

  const moved = await reopened(store, [])
  await moved.check()
  expect(moved.catalogue.noteIds).toEqual([note.id])

  await writeFile(join(store.paths.notes, 'Begin again.md'), text)
  await moved.check()
  expect(moved.catalogue.noteIds).toHaveLength(2)
})

test('an empty file, a hidden one and one that is no Markdown stay as they are', async () => {
  const { store, said } = await aLibraryWithANote()
  for (const name of ['Empty.md', '.hidden.md', 'photo.jpg', 'draft.md.tmp']) {
    await writeFile(join(store.paths.notes, name), name === 'Empty.md' ? '\n' : 'x')
  }

  await store.check()

  expect(store.catalogue.noteIds).toHaveLength(1)
  expect(await readdir(store.paths.notes)).toHaveLength(5)
  expect(said).toEqual([])
})

async function aLibraryWithANote() {
  const said: string[] = []
  const store = await aLibrary(await aTemporaryFolder(), {
    report: (words) => said.push(inEnglish(words)),
  })
  const note = aNote()
  await store.apply({ type: 'note.added', note })
  await store.flush()
  return { store, said, note }
}

async function reopened(store: LibraryStore, said: string[]) {
  await store.close()
  return aLibrary(store.paths.folder, { report: (words) => said.push(inEnglish(words)) })
}

function pathOf(store: LibraryStore, { id }: Note) {
  return store.paths.record({ kind: 'note', id })
}

async function notesIn(store: LibraryStore): Promise<Note[]> {
  const notes = await Promise.all(store.catalogue.noteIds.map((id) => store.note(id)))
  return notes.filter((note) => note !== null)
}
