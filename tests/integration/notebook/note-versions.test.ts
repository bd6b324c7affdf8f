import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NoteHistory } from '#notebook/notes/note-history'
import { addFromTemplate, sendHighlights } from '#notebook/notes/send-highlights'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const TEN_MINUTES = 10 * 60_000
const A_DAY = 24 * 3_600_000

async function aHistory() {
  const folder = await aTemporaryFolder()
  const { notebook } = await aNotebook(folder)
  const { store } = notebook.tools
  const clock = { time: Date.parse(notebook.tools.now()) }
  const now = () => new Date(clock.time).toISOString()
  const history = new NoteHistory({ store, now })
  return { folder, notebook, store, clock, history }
}

test('what a note said is kept once in ten minutes of writing, also by a program started anew', async () => {
  const { notebook, store, clock, history } = await aHistory()
  const { id } = await notebook.addNote('Plan', 'one')
  const keep = (body: string) => history.keep({ id, title: 'Plan', body })

  await keep('one')
  clock.time += TEN_MINUTES - 1
  await keep('two')
  clock.time += 1
  await keep('three')
  const again = new NoteHistory({ store, now: () => new Date(clock.time).toISOString() })
  await again.keep({ id, title: 'Plan', body: 'four' })

  const times = await history.times(id)
  expect(times).toHaveLength(2)
  const bodies = await Promise.all(times.map(async (at) => (await history.read(id, at)).body))
  expect(bodies).toEqual(['three', 'one'])
})

test('a text is kept exactly, whatever is in it', async () => {
  const { notebook, history } = await aHistory()
  const { id } = await notebook.addNote('Plan', '')
  const said = { title: '“Plan”: a\\b', body: '---\nfront: no\n---\n\n## Ärger 守闸人\n' }

  await history.keep({ id, ...said })

  const [at = ''] = await history.times(id)
  expect(await history.read(id, at)).toMatchObject(said)
})

test('writing keeps what was there before', async () => {
  const { notebook } = await aHistory()
  const { id, edits } = await notebook.addNote('Plan', 'As it was.')

  await notebook.editNote(id, { body: 'As it is.' }, edits)

  const [at = ''] = await notebook.noteHistory.times(id)
  expect(await notebook.noteHistory.read(id, at)).toMatchObject({ body: 'As it was.' })
})

test('versions are forgotten after 90 days and with their note, and what else lies there is left', async () => {
  const { folder, notebook, store, history } = await aHistory()
  const { id } = await notebook.addNote('Plan', '')
  const now = Date.parse(notebook.tools.now())
  const ago = (days: number) => new Date(now - days * A_DAY).toISOString()
  await store.noteVersions.keep(id, { at: ago(91), title: '', body: 'old' })
  await store.noteVersions.keep(id, { at: ago(89), title: '', body: 'young' })
  await writeFile(join(folder, 'note-history', id, 'mine.txt'), 'mine')

  await store.noteVersions.sweep()

  expect(await history.times(id)).toEqual([ago(89)])
  expect(await readdir(join(folder, 'note-history', id))).toContain('mine.txt')
  await store.noteVersions.drop([id])
  expect(await history.times(id)).toEqual([])
  await expect(history.read(id, ago(89))).rejects.toThrow('cannot be read any more')
})

test('highlights are sent to a new note or to the end of one, each by a step that can be undone', async () => {
  const folder = await aTemporaryFolder()
  const url = 'https://example.org/tale'
  const articleText = 'Before.\nLocks\nThe sluice keeper opened the gate.'
  const articleHtml = '<p>Before.</p><h2>Locks</h2><p>The sluice keeper opened the gate.</p>'
  const { notebook } = await aNotebook(folder, { [url]: { articleText, articleHtml } })
  await notebook.captures.run('job', [{ kind: 'url', url }], 'ask')
  const [clip = ''] = notebook.tools.store.catalogue.clipIds
  const gate = await notebook.highlight(clip, 18, 31, 'blue')
  const before = await notebook.highlight(clip, 0, 6, 'yellow')
  const order = {
    highlights: [before.id, gate.id],
    by: 'section',
    template: 'quotes',
    colorNames: {},
  } as const

  const made = await sendHighlights(notebook, { ...order, into: { title: 'Marks' } })
  expect(made.title).toBe('Marks')
  expect(made.body).toMatch(/^> Before\n> — \[\[.+\]\]\n\n## Locks\n\n> sluice keeper\n/)

  const mine = await notebook.addNote('Mine', 'Mine.\n')
  await sendHighlights(notebook, { ...order, into: { note: mine.id } })
  expect((await notebook.note(mine.id)).body).toMatch(/^Mine\.\n\n> Before/)
  await notebook.undo()
  expect((await notebook.note(mine.id)).body).toBe('Mine.\n')

  const template = await notebook.addNote('Form', 'On {{clip}}')
  const begun = await addFromTemplate(notebook, { template: template.id, clip })
  const { title } = await notebook.clip(clip)
  expect(begun).toMatchObject({ title, body: `On [[${title}]]` })
})
