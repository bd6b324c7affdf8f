import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { setUnsavedAside } from '#storage/set-unsaved-aside'
import { sweepLeftovers } from '#storage/sweep-leftovers'
import { sweepPictures } from '#storage/sweep-pictures'
import { aClip } from '#tests/builders/a-clip'
import { aLibrary } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { anId } from '#tests/builders/an-id'
import { filesIn } from '#tests/builders/files-in'

const HOUR = 3_600_000

test('what interrupted writes and deletions left is removed when it is a day old, and not before', async () => {
  const { store, clip, before, put } = await aLibraryOfOne()
  const { paths } = store
  const leftovers = [
    'library.json.0123456789ab.tmp',
    '.commonplace/lock-test.0123456789ab.tmp',
    `notes/${anId()}.md.0123456789ab.tmp`,
    `notes/${anId()}.md.deleted`,
    `assets/ab/${'a'.repeat(64)}.png.0123456789ab.tmp`,
    join(paths.clipFolder(clip.id), 'clip.json.0123456789ab.tmp').slice(paths.folder.length + 1),
    `${paths.clipFolder(anId())}.deleted/${anId()}/original.html`.slice(paths.folder.length + 1),
  ]
  for (const path of leftovers) await put(path)

  expect(await sweepLeftovers(paths, Date.now() + 23 * HOUR)).toBe(0)
  expect(Object.keys(await filesIn(paths.folder))).toEqual(expect.arrayContaining(leftovers))

  expect(await sweepLeftovers(paths, Date.now() + 25 * HOUR)).toBe(leftovers.length)
  expect(await filesIn(paths.folder)).toEqual(before)
  expect((await readdir(dirname(paths.clipFolder(clip.id)))).sort()).toEqual([clip.id])
})

test('what is not surely ours stays, however old', async () => {
  const { store, put } = await aLibraryOfOne()
  const { paths } = store
  const theirs = [
    'notes/budget.tmp',
    'notes/a.deleted',
    'clips/my folder.deleted/photo.jpg',
    '.deleted',
    'draft.tmp',
    'notes/x.0123.tmp',
  ]
  for (const path of theirs) await put(path)

  expect(await sweepLeftovers(paths, Date.now() + 1_000 * HOUR)).toBe(0)
  expect(Object.keys(await filesIn(paths.folder))).toEqual(expect.arrayContaining(theirs))
})

test('a clock that was set back removes nothing', async () => {
  const { store, put } = await aLibraryOfOne()
  await put('library.json.0123456789ab.tmp')

  expect(await sweepLeftovers(store.paths, Date.parse('1999-01-01T00:00:00.000Z'))).toBe(0)
})

test('captured files that never became a clip are set aside whole when they are a day old, and nothing of a clip is', async () => {
  const { store, put } = await aLibraryOfOne()
  const { paths } = store
  const [lost, version] = [anId(), anId()]
  const picture = `assets/ab/${'a'.repeat(64)}.png`
  const inside = (folder: string) => `${folder}/${version}/capture.json`
  await put(inside(paths.clipFolder(lost).slice(paths.folder.length + 1)))
  await put(picture)
  const isKnown = (id: string) => store.catalogue.clipIds.includes(id)

  expect(await setUnsavedAside(paths, isKnown, Date.now() + 23 * HOUR)).toBe(0)
  expect(await setUnsavedAside(paths, isKnown, Date.now() + 25 * HOUR)).toBe(1)
  const aside = inside(`damaged/${lost}-never-saved`)
  await writeFile(join(paths.folder, aside), JSON.stringify({ picture: 'a'.repeat(64) }))
  await sweepPictures(paths, Date.now() + 25 * HOUR)

  const files = Object.keys(await filesIn(paths.folder))
  expect(files).toEqual(expect.arrayContaining([aside, picture]))
  expect(files.filter((path) => path.includes(lost))).toEqual([aside])
  expect(files.some((path) => path.endsWith('clip.json'))).toBe(true)
  expect(await setUnsavedAside(paths, isKnown, Date.now() + 99 * HOUR)).toBe(0)
})

async function aLibraryOfOne() {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clip = aClip()
  await store.apply({ type: 'clip.added', clip })
  await store.apply({ type: 'note.added', note: aNote() })
  await store.close()
  const put = async (path: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), 'half writ')
  }
  return { store, clip, before: await filesIn(folder), put }
}
