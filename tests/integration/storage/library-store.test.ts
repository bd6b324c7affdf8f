import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestVersion } from '#core/clip/clip'
import { inEnglish } from '#core/messages/sentence'
import { RECORD_FORMAT } from '#storage/upgrade-record'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { aLibrary } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { aVersion } from '#tests/builders/a-version'

test('everything is there again after the library was closed and opened', async () => {
  const folder = await aTemporaryFolder()
  const page = aCapturedPage()
  const before = await aLibrary(folder)
  const clip = aClip({ highlights: [aHighlight({ note: 'why?' })], tags: ['a/b', 'été'] })
  const withFiles = { ...clip, versions: [await before.files.writeVersion(clip.id, page)] }
  const note = aNote({ body: 'One\r\n---\n“two”\n' })
  await before.apply({ type: 'clip.added', clip: withFiles })
  await before.apply({ type: 'note.added', note })
  await before.close()

  const after = await aLibrary(folder)

  expect(await after.clip(clip.id)).toEqual(withFiles)
  expect(await after.note(note.id)).toEqual(note)
  expect(after.catalogue.clip(clip.id)).toEqual(before.catalogue.clip(clip.id))
  expect(after.catalogue.note(note.id)).toEqual(before.catalogue.note(note.id))
  expect(await after.files.article(withFiles)).toEqual({
    articleHtml: page.articleHtml,
    articleText: page.articleText,
  })
  expect(new Uint8Array(await after.files.original(withFiles))).toEqual(page.original)
  expect(after.id).toBe(before.id)
})

test('many changes at once to one record are all kept', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const [clip, other] = [aClip(), aClip()]
  await store.apply({ type: 'clip.added', clip })
  await store.apply({ type: 'clip.added', clip: other })

  const tags = Array.from({ length: 60 }, (_, number) => `tag ${number}`)
  await Promise.all(
    tags.map((tag, number) => {
      const ids = number % 4 === 0 ? [clip.id, other.id] : [clip.id]
      return store.apply({ type: 'clips.tagged', ids, tags: [tag] })
    }),
  )
  await store.close()

  const reopened = await aLibrary(folder)
  expect(new Set((await reopened.clip(clip.id))?.tags)).toEqual(new Set(tags))
})

test('a damaged record of which nothing else is known is set aside and told, and the rest opens', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const [good, bad, note] = [aClip(), aClip(), aNote()]
  for (const clip of [good, bad]) await store.apply({ type: 'clip.added', clip })
  await store.apply({ type: 'note.added', note })
  await store.close()
  await writeFile(store.paths.record({ kind: 'clip', id: bad.id }), '{ "id": "torn')
  await writeFile(store.paths.record({ kind: 'note', id: note.id }), 'no front matter')
  await rm(store.paths.journal)

  const said: string[] = []
  const reopened = await aLibrary(folder, { report: (message) => said.push(inEnglish(message)) })

  expect(reopened.catalogue.clipIds).toEqual([good.id])
  expect(reopened.catalogue.noteIds).toEqual([])
  expect(said).toHaveLength(2)
  for (const sentence of said) expect(sentence).toMatch(/is damaged .*nothing was deleted/)
  expect(await textsIn(reopened.paths.damaged)).toEqual(['no front matter', '{ "id": "torn'])
})

test('a damaged record is written again from what the journal still knows of it', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clip = aClip()
  await store.apply({ type: 'clip.added', clip })
  await store.apply({ type: 'clips.tagged', ids: [clip.id], tags: ['iran'] })
  await store.close()
  await writeFile(store.paths.record({ kind: 'clip', id: clip.id }), '')

  const said: string[] = []
  const reopened = await aLibrary(folder, { report: (message) => said.push(inEnglish(message)) })

  expect((await reopened.clip(clip.id))?.tags).toEqual(['iran'])
  expect(said).toEqual([expect.stringMatching(/set aside .* written again from the journal/)])
  expect(await textsIn(reopened.paths.damaged)).toEqual([''])
})

test('a damaged card is made anew from the captured page when nothing else is known', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clip = aClip()
  const version = await store.files.writeVersion(clip.id, aCapturedPage())
  await store.apply({ type: 'clip.added', clip: { ...clip, versions: [version] } })
  await store.close()
  await writeFile(store.paths.record({ kind: 'clip', id: clip.id }), '{')
  await rm(store.paths.journal)

  const reopened = await aLibrary(folder)

  expect((await reopened.clip(clip.id))?.versions).toEqual([version])
})

test('a note edited by an editor that ends lines its own way is still the note', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const note = aNote({ body: 'One\nTwo' })
  await store.apply({ type: 'note.added', note })
  await store.close()
  const path = store.paths.record({ kind: 'note', id: note.id })
  await writeFile(path, `\ufeff${(await readFile(path, 'utf8')).replaceAll('\n', '\r\n')}`)

  const reopened = await aLibrary(folder, {
    report: (message) => expect.unreachable(inEnglish(message)),
  })

  expect(await reopened.note(note.id)).toMatchObject({ title: note.title, body: 'One\r\nTwo' })
})

test('a library written by a newer program is refused in words and left alone', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  await store.close()
  const card = await readFile(store.paths.libraryFile, 'utf8')
  const newer = JSON.stringify({ ...JSON.parse(card), format: RECORD_FORMAT + 1, more: true })
  await writeFile(store.paths.libraryFile, newer)

  await expect(aLibrary(folder)).rejects.toMatchObject({
    code: 'library-newer',
    message: expect.stringContaining('Update Commonplace'),
  })

  expect(await readFile(store.paths.libraryFile, 'utf8')).toBe(newer)
  await writeFile(store.paths.libraryFile, card)
  expect((await aLibrary(folder)).id).toBe(store.id)
})

test('a folder that cannot hold a library is refused in words', async () => {
  const folder = await aTemporaryFolder()
  const file = join(folder, 'file')
  await writeFile(file, 'not a folder')

  for (const path of [file, join(file, 'below')]) {
    await expect(aLibrary(path)).rejects.toMatchObject({
      code: 'library-unwritable',
      message: expect.stringMatching(/is not a folder/),
    })
  }
})

test('the files of an article are on disk before the clip is listed', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clip = aClip()
  const version = await store.files.writeVersion(clip.id, aCapturedPage())

  expect(store.catalogue.clipIds).toEqual([])
  const article = join(store.paths.versionFolder(clip.id, version.id), 'article.html')
  expect((await stat(article)).isFile()).toBe(true)
})

test('a picture is stored once, whoever shows it', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const picture = {
    sha256: 'c'.repeat(64),
    extension: 'png',
    bytes: Uint8Array.of(1, 2, 3),
    from: 'https://example.org/a.png',
  }

  const page = aCapturedPage({ pictures: [picture] })
  const versions = await Promise.all(
    [aClip(), aClip()].map((clip) => store.files.writeVersion(clip.id, page)),
  )

  expect(versions.map(({ assets }) => assets[0]?.size)).toEqual([3, 3])
  expect(await readdir(join(store.paths.assets, 'cc'))).toEqual([`${'c'.repeat(64)}.png`])
})

test('a clip whose article file is gone says so, and stays in the list', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clip = aClip({ title: 'Gone', versions: [aVersion()] })
  await store.apply({ type: 'clip.added', clip })

  await expect(store.files.article(clip)).rejects.toThrow(/article of “Gone” could not be read/)
  expect(store.catalogue.clip(clip.id)).not.toBeNull()
  expect(newestVersion(clip).id).toBe(clip.versions[0]?.id)
})

test('a record that cannot be written now is told once, kept in the journal, and written when it can be', async () => {
  const folder = await aTemporaryFolder()
  const said: string[] = []
  const store = await aLibrary(folder, { report: (message) => said.push(inEnglish(message)) })
  const clip = aClip({ tags: ['kept'] })
  await store.apply({ type: 'clip.added', clip })
  await store.flush()
  const place = store.paths.clipFolder(clip.id)
  await rename(place, `${place}.away`)
  await writeFile(place, 'in the way')

  const tag = (name: string) => store.apply({ type: 'clips.tagged', ids: [clip.id], tags: [name] })
  await Promise.all([tag('one'), tag('two')])
  await store.flush()

  expect((await store.clip(clip.id))?.tags).toEqual(['kept', 'one', 'two'])
  expect(said).toEqual([expect.stringContaining('kept in the journal')])

  await rm(place)
  await rename(`${place}.away`, place)
  await tag('three')
  await store.close()
  const reopened = await aLibrary(folder)
  expect((await reopened.clip(clip.id))?.tags).toEqual(['kept', 'one', 'two', 'three'])
})

async function textsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).sort()
}
