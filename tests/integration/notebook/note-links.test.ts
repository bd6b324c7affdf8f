import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { embeddedHighlight } from '#core/note/highlight-target'
import { notePictureAddress, notePictureFile } from '#core/note/note-pictures'
import { keepNotePicture } from '#notebook/notes/keep-note-picture'
import { editClip, renameNote } from '#notebook/notes/link-renames'
import { linkingMentions, linkPlainMentions, plainMentions } from '#notebook/notes/mentions'
import { completeHighlight, linkTargets, openNote } from '#notebook/views'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const URL = 'https://example.org/tale'
const TEXT = 'The sluice keeper opened the gate before dawn, and told nobody.'

async function aNotebookWithAClip() {
  const folder = await aTemporaryFolder()
  const { notebook } = await aNotebook(folder, { [URL]: { articleText: TEXT } })
  await notebook.captures.run('job', [{ kind: 'url', url: URL }], 'ask')
  const [clip = ''] = notebook.tools.store.catalogue.clipIds
  const { title } = await notebook.clip(clip)
  const bodyOf = async (id: string) => (await notebook.note(id)).body
  return { folder, notebook, clip, title, bodyOf }
}

test('links to a clip follow its title, and one undo takes both back', async () => {
  const { notebook, clip, title, bodyOf } = await aNotebookWithAClip()
  const highlight = await notebook.highlight(clip, 4, 17, 'blue')
  const shown = embeddedHighlight(highlight.id, title)
  const { id } = await notebook.addNote('Plan', `See [[${title}]].\n\n${shown}`)

  await editClip(notebook, clip, { title: 'The keeper' })

  const renamed = embeddedHighlight(highlight.id, 'The keeper')
  expect(await bodyOf(id)).toBe(`See [[The keeper]].\n\n${renamed}`)
  expect((await openNote(notebook, id)).links).toMatchObject([{ kind: 'clip', id: clip }])
  await notebook.undo()
  expect((await notebook.clip(clip)).title).toBe(title)
  expect(await bodyOf(id)).toBe(`See [[${title}]].\n\n${shown}`)
})

test('links to a note follow the title it was given while it was saved letter by letter', async () => {
  const { notebook, bodyOf } = await aNotebookWithAClip()
  const plan = await notebook.addNote('Plan', '')
  const other = await notebook.addNote('Other', 'By the [[Plan]].')
  const half = await notebook.editNote(plan.id, { title: 'Pla' }, plan.edits)
  await notebook.editNote(plan.id, { title: 'Route' }, half.edits)

  await renameNote(notebook, plan.id, 'Plan')

  expect(await bodyOf(other.id)).toBe('By the [[Route]].')
  await notebook.undo()
  expect((await notebook.note(plan.id)).title).toBe('Plan')
  expect(await bodyOf(other.id)).toBe('By the [[Plan]].')
})

test('links that may mean another note of the same title are left alone', async () => {
  const { notebook, bodyOf } = await aNotebookWithAClip()
  const plan = await notebook.addNote('Plan', '')
  await notebook.addNote('Plan', 'Another one.')
  const other = await notebook.addNote('Other', 'By the [[Plan]].')
  await notebook.editNote(plan.id, { title: 'Route' }, plan.edits)

  await renameNote(notebook, plan.id, 'Plan')

  expect(await bodyOf(other.id)).toBe('By the [[Plan]].')
})

test('who links to a thing is told with the line, who only names it too, and that is linked by one step', async () => {
  const { notebook, clip, title, bodyOf } = await aNotebookWithAClip()
  const linking = await notebook.addNote('Linking', `First.\nSee [[${title}|there]] and more.`)
  const naming = await notebook.addNote('Naming', `It says ${title.toUpperCase()} somewhere.`)

  expect(await linkingMentions(notebook, clip)).toMatchObject([
    { row: { id: linking.id }, text: 'See there and more.', count: 1 },
  ])
  expect(await plainMentions(notebook, clip)).toMatchObject([{ row: { id: naming.id } }])

  await linkPlainMentions(notebook, naming.id, clip)

  expect(await bodyOf(naming.id)).toBe(`It says [[${title}|${title.toUpperCase()}]] somewhere.`)
  expect(await plainMentions(notebook, clip)).toEqual([])
  expect(await linkingMentions(notebook, clip)).toHaveLength(2)
  await notebook.undo()
  expect(await bodyOf(naming.id)).toBe(`It says ${title.toUpperCase()} somewhere.`)
})

test('a highlight named in a note is shown as it is now, is offered by its words, and counts as a link to its clip', async () => {
  const { notebook, clip, title } = await aNotebookWithAClip()
  const { id } = await notebook.highlight(clip, 4, 17, 'blue')
  const note = await notebook.addNote('Plan', embeddedHighlight(id, title))

  await notebook.apply({ type: 'highlight.edited', clip, id, fields: { color: 'pink' } })

  const opened = await openNote(notebook, note.id)
  expect(opened.highlights).toMatchObject([{ id, color: 'pink', passage: 'sluice keeper' }])
  expect(await completeHighlight(notebook, 'KEEPER')).toMatchObject([{ id }])
  expect(await completeHighlight(notebook, 'nobody else')).toEqual([])
  expect(await linkingMentions(notebook, clip)).toMatchObject([{ row: { id: note.id } }])
  await notebook.apply({ type: 'clips.moved', ids: [clip], place: 'trash' })
  expect((await openNote(notebook, note.id)).highlights).toEqual([])
})

test('a picture put into a note is kept by its hash, and stays when pictures are swept', async () => {
  const { folder, notebook } = await aNotebookWithAClip()
  const bytes = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\nand some', 'latin1'))

  const kept = await keepNotePicture(notebook, bytes)
  await notebook.addNote('Plan', `![a](${notePictureAddress(kept)})`)
  await notebook.tools.store.sweepPictures()

  const file = notePictureFile(notePictureAddress(kept)) ?? ''
  expect(new Uint8Array(await readFile(join(folder, file)))).toEqual(bytes)
})

test('a drawing is kept without what could run, and what is no picture is refused in words', async () => {
  const { folder, notebook } = await aNotebookWithAClip()
  const drawing = '<svg viewBox="0 0 9 9"><script>alert(1)</script><path d="M0 0h9"/></svg>'

  const kept = await keepNotePicture(notebook, new Uint8Array(Buffer.from(drawing)))

  const file = notePictureFile(notePictureAddress(kept)) ?? ''
  expect(await readFile(join(folder, file), 'utf8')).not.toContain('script')
  await expect(keepNotePicture(notebook, new Uint8Array([1, 2, 3]))).rejects.toThrow(
    'That is no picture that can be shown.',
  )
})

test('what is named by its id is told in the order asked for, without what is in the trash or gone', async () => {
  const { notebook, clip, title } = await aNotebookWithAClip()
  const kept = await notebook.addNote('Plan', '')
  const thrown = await notebook.addNote('Other', '')
  await notebook.apply({ type: 'notes.trashed', ids: [thrown.id] })

  const named = linkTargets(notebook, [kept.id, thrown.id, 'gone', clip])

  expect(named).toMatchObject([
    { kind: 'note', id: kept.id, title: 'Plan' },
    { kind: 'clip', id: clip, title },
  ])
})
