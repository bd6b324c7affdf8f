import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyLibrary } from '#storage/copy-library'
import { placeForLibrary } from '#storage/place-for-library'
import { keepMovedLibrary, readMovedLibrary } from '#storage/moved-library'
import { LibraryMove } from '#notebook/care/library-move'
import { aLibrary } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const underWay = () => ({
  signal: new AbortController().signal,
  progress: () => undefined,
  now: () => undefined,
})

test('a library is copied whole but for its lock, with what changed meanwhile, and opens there', async () => {
  const home = await aTemporaryFolder()
  const from = join(home, 'library')
  const store = await aLibrary(from)
  await mkdir(join(from, 'assets/ab'), { recursive: true })
  await writeFile(join(from, 'assets/ab/picture.png'), new Uint8Array([1, 2, 3]))
  const move = new LibraryMove(from)
  const target = await move.copy(join(home, 'elsewhere'), underWay())
  await writeFile(join(from, 'assets/ab/later.png'), new Uint8Array([4]))
  await rm(join(from, 'assets/ab/picture.png'))
  await store.close()

  expect(await move.finish()).toBe(target)
  expect(await files(target)).toEqual(
    (await files(from)).filter((name) => !name.includes('/lock-')),
  )
  const there = await aLibrary(target)
  expect(there.id).toBe(store.id)
  await there.close()
})

test('a move that is stopped leaves nothing behind, and the library as it was', async () => {
  const home = await aTemporaryFolder()
  const from = join(home, 'library')
  await (await aLibrary(from)).close()
  const before = await files(from)
  const control = new AbortController()
  control.abort()
  const move = new LibraryMove(from)

  await mkdir(join(home, 'elsewhere'))
  const stopped = move.copy(join(home, 'elsewhere'), { ...underWay(), signal: control.signal })

  await expect(stopped).rejects.toThrow('The library is where it was.')
  expect([move.ready, await files(join(home, 'elsewhere')), await files(from)]).toEqual([
    null,
    [],
    before,
  ])
})

test('the library goes into a folder of its own, and never into itself or over something', async () => {
  const home = await aTemporaryFolder()
  const library = join(home, 'Commonplace')
  await mkdir(library)
  await mkdir(join(home, 'full/Commonplace'), { recursive: true })

  expect(await placeForLibrary(library, join(home, 'full'))).toBe(join(home, 'full/Commonplace'))
  await writeFile(join(home, 'full/Commonplace/mine.txt'), 'mine')
  await expect(placeForLibrary(library, join(home, 'full'))).rejects.toThrow('not empty')
  await expect(placeForLibrary(library, join(library, 'inside'))).rejects.toThrow(
    'within the other',
  )
})

test('a copy made before is brought up to date by what is another only', async () => {
  const home = await aTemporaryFolder()
  const [from, to] = [join(home, 'from'), join(home, 'to')]
  await mkdir(from)
  for (const name of ['a', 'b', 'c']) await writeFile(join(from, name), name)
  const copy = await copyLibrary(from, to, underWay())
  await writeFile(join(from, 'b'), 'another b')
  const done: number[] = []

  await copyLibrary(from, to, { ...underWay(), progress: (_, total) => done.push(total) }, copy)

  expect(done).toEqual([1])
  expect(await readFile(join(to, 'b'), 'utf8')).toBe('another b')
})

test('where the library went is known at the next start', async () => {
  const data = await aTemporaryFolder()
  expect(await readMovedLibrary(data)).toBeNull()

  await keepMovedLibrary(data, { folder: '/new', left: '/old', failed: null })

  expect(await readMovedLibrary(data)).toEqual({ folder: '/new', left: '/old', failed: null })
})

async function files(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort()
}
