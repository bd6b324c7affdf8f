import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { aClip } from '#tests/builders/a-clip'
import { aLibrary } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

// What docs/library-format.md tells a person who changes a library, or restores one, without Commonplace.

test('a card changed by hand as the document says is taken, its new tags too', async () => {
  const { folder, clip, path } = await aTaggedClip()
  editJson(path, (card) => ({ ...card, title: 'By hand', favorite: true, tags: ['new', 'kept'] }))

  const store = await aLibrary(folder)

  const read = await store.clip(clip.id)
  expect(read).toMatchObject({ title: 'By hand', favorite: true })
  expect(read?.tags).toEqual(expect.arrayContaining(['new', 'kept']))
})

test('a tag taken off by hand stays off when it is given a stamp', async () => {
  const { folder, clip, path } = await aTaggedClip()
  editJson(path, ({ edits, ...card }) => ({
    ...card,
    tags: ['kept'],
    edits: { ...Object(edits), 'tag ete': `${new Date().toISOString()}+0000@by-hand` },
  }))

  const store = await aLibrary(folder)

  expect((await store.clip(clip.id))?.tags).toEqual(['kept'])
})

test('a note changed by hand is taken, and one that cannot be read is in damaged/', async () => {
  const folder = await aTemporaryFolder()
  const before = await aLibrary(folder)
  const [changed, broken] = [aNote(), aNote({ body: 'As it was.' })]
  for (const note of [changed, broken]) await before.apply({ type: 'note.added', note })
  await before.close()
  const fileOf = ({ id }: { id: string }) => join(folder, 'notes', `${id}.md`)
  editText(fileOf(changed), (text) => `\ufeff${text.replace('---\n', '---\r\n')}\n---\nMore.`)
  editText(fileOf(broken), (text) =>
    text.replace(/title: .*/, 'title: [no end').replace('As it was.', 'As it is.'),
  )

  const store = await aLibrary(folder)

  expect((await store.note(changed.id))?.body).toBe(`${changed.body}\n---\nMore.`)
  expect((await store.note(broken.id))?.body).toBe('As it was.')
  const [aside = ''] = readdirSync(join(folder, 'damaged'))
  expect(readFileSync(join(folder, 'damaged', aside), 'utf8')).toContain('As it is.')
})

test('a backup is restored by hand with nothing but gunzip and JSON', async () => {
  const [folder, dataFolder] = [await aTemporaryFolder(), await aTemporaryFolder()]
  const store = await aLibrary(folder, { dataFolder })
  const notes = Array.from({ length: 12 }, (_, made) => aNote({ title: `${made}`, body: 'first' }))
  for (const note of notes) await store.apply({ type: 'note.added', note })
  await store.takeBackup('by-hand')
  const id = notes[3]?.id ?? ''
  await store.apply({ type: 'note.edited', id, fields: { body: 'second' } })
  await store.takeBackup('by-hand')

  const restored = unpackNewest(join(dataFolder, 'libraries', store.id, 'backups'))

  expect(restored.size).toBe(13)
  for (const [path, text] of restored) expect(readFileSync(join(folder, path), 'utf8')).toBe(text)
  expect(restored.get(`notes/${id}.md`)).toMatch(/\nsecond$/)
})

type Head = { base: string | null }
type Entry = { path: string; sha256: string; pack: string; removed?: true }
type Line = { path: string; sha256: string; text: string }

function unpackNewest(folder: string): Map<string, string> {
  const names = readdirSync(folder).sort()
  for (const name of names) {
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    expect(name.split('.')[1]).toBe(sha256.slice(0, 16))
  }
  const linesOf = (name: string) =>
    gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line))
  const manifest = (start: string) =>
    linesOf(names.findLast((name) => /^\d/.test(name) && name.startsWith(start)) ?? '')
  const [head, ...own] = manifest('') as [Head, ...Entry[]]
  const [, ...below] = head.base === null ? [null] : (manifest(head.base) as [Head, ...Entry[]])
  const entries = new Map([...below, ...own].map((entry) => [entry.path, entry]))
  const restored = new Map<string, string>()
  for (const { path, sha256, pack, removed } of entries.values()) {
    if (removed) continue
    const line = (linesOf(pack) as Line[]).find((each) => each.sha256 === sha256)
    restored.set(path, line?.text ?? '')
  }
  return restored
}

async function aTaggedClip() {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clip = aClip({ tags: [] })
  await store.apply({ type: 'clip.added', clip })
  await store.apply({ type: 'clips.tagged', ids: [clip.id], tags: ['Été', 'kept'] })
  await store.close()
  return { folder, clip, path: join(folder, 'clips', clip.id.slice(-2), clip.id, 'clip.json') }
}

function editJson(path: string, edit: (card: Record<string, unknown>) => unknown) {
  editText(path, (text) => JSON.stringify(edit(JSON.parse(text) as Record<string, unknown>)))
}

function editText(path: string, edit: (text: string) => string) {
  writeFileSync(path, edit(readFileSync(path, 'utf8')))
}
