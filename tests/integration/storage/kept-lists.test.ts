import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aClip } from '#tests/builders/a-clip'
import { aLibrary } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('lists are written again only when they are others than before', async () => {
  const { folder, cacheFolder } = await aKeptLibrary()
  const path = await keptIn(cacheFolder)
  const long = new Date('2001-01-01T00:00:00.000Z')
  await utimes(path, long, long)

  const unchanged = await aLibrary(folder, { cacheFolder })
  await unchanged.checked
  await unchanged.close()

  expect((await stat(path)).mtime).toEqual(long)

  const changed = await aLibrary(folder, { cacheFolder })
  await changed.apply({ type: 'clip.added', clip: aClip() })
  await changed.close()

  expect((await stat(path)).mtime).not.toEqual(long)
})

test('a clip whose kept texts the disk has spoiled is listed from its record', async () => {
  const { folder, cacheFolder, clips } = await aKeptLibrary()
  const path = await keptIn(cacheFolder)
  const bytes = await readFile(path)
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
  await writeFile(path, bytes)

  const store = await aLibrary(folder, { cacheFolder })
  await store.checked

  for (const { id, title } of clips) expect(store.catalogue.clip(id)?.title).toBe(title)
  await store.close()
})

async function aKeptLibrary() {
  const top = await aTemporaryFolder()
  const [folder, cacheFolder] = [join(top, 'library'), join(top, 'cache')]
  const clips = [aClip({ title: 'One' }), aClip({ title: 'Two' })]
  const store = await aLibrary(folder, { cacheFolder })
  await store.checked
  for (const clip of clips) await store.apply({ type: 'clip.added', clip })
  await store.check()
  await store.close()
  return { folder, cacheFolder, clips }
}

async function keptIn(cacheFolder: string) {
  const [library = ''] = await readdir(cacheFolder)
  return join(cacheFolder, library, 'catalogue')
}
