import { readdir, readFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestVersion } from '#core/clip/clip'
import { NotebookError } from '#core/problem'
import { LIBRARY_FORMAT } from '#storage/library-file'
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
  const withFiles = { ...clip, versions: [await before.writeVersion(clip.id, page)] }
  const note = aNote({ body: 'One\r\n---\n“two”\n' })
  await before.apply({ type: 'clip.added', clip: withFiles })
  await before.apply({ type: 'note.added', note })
  await before.close()

  const after = await aLibrary(folder)

  expect(await after.clip(clip.id)).toEqual(withFiles)
  expect(await after.note(note.id)).toEqual(note)
  expect(after.catalogue.clip(clip.id)).toEqual(before.catalogue.clip(clip.id))
  expect(after.catalogue.note(note.id)).toEqual(before.catalogue.note(note.id))
  expect(await after.article(withFiles)).toEqual({
    articleHtml: page.articleHtml,
    articleText: page.articleText,
  })
  expect(new Uint8Array(await after.original(withFiles))).toEqual(page.original)
  expect(after.card).toEqual(before.card)
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

test('a damaged record is set aside and reported, and the rest opens', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const [good, bad, note] = [aClip(), aClip(), aNote()]
  for (const clip of [good, bad]) await store.apply({ type: 'clip.added', clip })
  await store.apply({ type: 'note.added', note })
  await store.close()
  await writeFile(store.paths.record({ kind: 'clip', id: bad.id }), '{ "id": "torn')
  await writeFile(store.paths.record({ kind: 'note', id: note.id }), 'no front matter')

  const said: string[] = []
  const reopened = await aLibrary(folder, { report: (message) => said.push(message) })

  expect(reopened.catalogue.clipIds).toEqual([good.id])
  expect(reopened.catalogue.noteIds).toEqual([])
  expect(said).toHaveLength(2)
  for (const sentence of said) expect(sentence).toMatch(/is damaged .*nothing was deleted/)
  const aside = await readdir(reopened.paths.damaged)
  const texts = await Promise.all(
    aside.map((name) => readFile(join(reopened.paths.damaged, name), 'utf8')),
  )
  expect(texts.sort()).toEqual(['no front matter', '{ "id": "torn'])
})

test('a note edited by an editor that ends lines its own way is still the note', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const note = aNote({ body: 'One\nTwo' })
  await store.apply({ type: 'note.added', note })
  await store.close()
  const path = store.paths.record({ kind: 'note', id: note.id })
  await writeFile(path, `\ufeff${(await readFile(path, 'utf8')).replaceAll('\n', '\r\n')}`)

  const reopened = await aLibrary(folder, { report: (message) => expect.unreachable(message) })

  expect(await reopened.note(note.id)).toEqual({ ...note, body: 'One\r\nTwo' })
})

test('a library written by a newer program is refused in words and left alone', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  await store.close()
  const newer = JSON.stringify({ ...store.card, format: LIBRARY_FORMAT + 1, more: true })
  await writeFile(store.paths.libraryFile, newer)

  await expect(aLibrary(folder)).rejects.toMatchObject({
    code: 'library-newer',
    message: expect.stringContaining('Update Commonplace'),
  })

  expect(await readFile(store.paths.libraryFile, 'utf8')).toBe(newer)
  await writeFile(store.paths.libraryFile, JSON.stringify(store.card))
  expect((await aLibrary(folder)).card).toEqual(store.card)
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
  const version = await store.writeVersion(clip.id, aCapturedPage())
  const inTheWay = store.paths.record({ kind: 'clip', id: clip.id })
  await mkdir(inTheWay)

  const added = store.apply({ type: 'clip.added', clip: { ...clip, versions: [version] } })

  await expect(added).rejects.toBeInstanceOf(NotebookError)
  await expect(added).rejects.toThrow(/could not be read or written|cannot be written|not a folder/)
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
    [aClip(), aClip()].map((clip) => store.writeVersion(clip.id, page)),
  )

  expect(versions.map(({ assets }) => assets[0]?.size)).toEqual([3, 3])
  expect(await readdir(join(store.paths.assets, 'cc'))).toEqual([`${'c'.repeat(64)}.png`])
})

test('a clip whose article file is gone says so, and stays in the list', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clip = aClip({ title: 'Gone', versions: [aVersion()] })
  await store.apply({ type: 'clip.added', clip })

  await expect(store.article(clip)).rejects.toThrow(/article of “Gone” could not be read/)
  expect(store.catalogue.clip(clip.id)).not.toBeNull()
  expect(newestVersion(clip).id).toBe(clip.versions[0]?.id)
})

test('a change that could not be written is not true, and what was true stays so', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clip = aClip({ tags: ['kept'] })
  await store.apply({ type: 'clip.added', clip })
  const place = store.paths.clipFolder(clip.id)
  await rename(place, `${place}.away`)
  await writeFile(place, 'in the way')

  const tag = (name: string) => store.apply({ type: 'clips.tagged', ids: [clip.id], tags: [name] })
  const refused = await Promise.allSettled([tag('one'), tag('two')])

  expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect((await store.clip(clip.id))?.tags).toEqual(['kept'])
  expect(store.catalogue.clip(clip.id)?.tags).toEqual(['kept'])

  await rm(place)
  await rename(`${place}.away`, place)
  await tag('three')
  await store.close()
  const reopened = await aLibrary(folder)
  expect((await reopened.clip(clip.id))?.tags).toEqual(['kept', 'three'])
})
