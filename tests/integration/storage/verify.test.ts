import { createHash } from 'node:crypto'
import {
  appendFile,
  chmod,
  cp,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Finding } from '#core/library/finding'
import { jsonFormat } from '#storage/json-format'
import { LibraryCard } from '#storage/library-file'
import { clipFormat, noteFormat } from '#storage/record-format'
import type { Decode } from '#storage/verify/read-record'
import { verifyLibrary } from '#storage/verify/verify-library'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aClip } from '#tests/builders/a-clip'
import { aLibrary } from '#tests/builders/a-library'
import { aRecordFolder } from '#tests/builders/a-record-folder'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { anId } from '#tests/builders/an-id'

class Newer extends Error {}

const decode: Decode = {
  clip: (text, modifiedAt) => {
    if (text.includes('"format": 99')) throw new Newer()
    return clipFormat.decode(text, modifiedAt).record
  },
  note: (text, modifiedAt) => noteFormat.decode(text, modifiedAt).record,
  library: (text, modifiedAt) => jsonFormat(LibraryCard).decode(text, modifiedAt),
  isNewer: (thrown) => thrown instanceof Newer,
}

async function verify(folder: string): Promise<Finding[]> {
  const found: Finding[] = []
  for await (const finding of verifyLibrary({ folder }, decode)) found.push(finding)
  return found
}

/** A library of two whole clips and a note, in which nothing is wrong. */
async function aWholeLibrary() {
  const library = await aRecordFolder()
  const tale = await library.putClip({ title: 'A tale' })
  const other = await library.putClip({ title: 'Another' })
  const note = await library.putNote('A note')
  const at = (path: string) => join(library.folder, path)
  return { ...library, tale, other, note, at }
}

async function flipByte(path: string) {
  const bytes = await readFile(path)
  bytes[0] = (bytes[0] ?? 0) ^ 1
  await writeFile(path, bytes)
}

test('nothing is found in a library that Commonplace wrote itself', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const id = anId()
  const bytes = new TextEncoder().encode('a picture')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const picture = { sha256, extension: 'png', size: bytes.length, from: 'x', bytes }
  const version = await store.files.writeVersion(id, aCapturedPage({ pictures: [picture] }))
  await store.apply({ type: 'clip.added', clip: aClip({ id, versions: [version] }) })
  await store.close()

  expect(await verify(folder)).toEqual([])
})

test('nothing is found in one that was written by hand', async () => {
  const { folder } = await aWholeLibrary()

  expect(await verify(folder)).toEqual([])
})

test('a record that does not parse, or not as its schema says, is found', async () => {
  const { folder, tale, other, note, at, put } = await aWholeLibrary()
  await truncate(at(tale.record), 100)
  await put(other.record, JSON.stringify({ id: other.clip.id, title: 7 }))
  await put(note, 'no front matter')
  await put('library.json', '')

  expect(await verify(folder)).toEqual([
    { kind: 'record-damaged', path: 'library.json' },
    { kind: 'record-damaged', path: note },
    ...[tale.record, other.record].sort().map((path) => ({ kind: 'record-damaged', path })),
  ])
})

test('what is found comes in the order of the folder, however long each takes to be read', async () => {
  const { folder, putClip, put } = await aRecordFolder()
  const clips = [await putClip(), await putClip(), await putClip()]
  const [first, ...others] = clips.map(({ files }) => `${files}/original.html`).sort()
  await put(first ?? '', 'long '.repeat(3_000_000))
  for (const other of others) await put(other, 'short')

  expect((await verify(folder)).map(({ path }) => path)).toEqual([first, ...others])
})

test('a record of a newer program is not called damaged', async () => {
  const { folder, tale, put } = await aWholeLibrary()
  await put(tale.record, '{"format": 99}')

  expect(await verify(folder)).toEqual([{ kind: 'record-newer', path: tale.record }])
})

test('a record in another’s place is found', async () => {
  const { folder, tale, note, at } = await aWholeLibrary()
  const copy = `notes/${anId()}.md`
  await cp(at(note), at(copy))
  const elsewhere = join(dirname(dirname(dirname(tale.record))), 'zz', tale.clip.id)
  await mkdir(dirname(at(elsewhere)), { recursive: true })
  await rename(dirname(at(tale.record)), at(elsewhere))

  expect(await verify(folder)).toEqual([
    { kind: 'record-misplaced', path: copy },
    { kind: 'record-misplaced', path: `${elsewhere}/clip.json` },
  ])
})

test.each(['original.html', 'article.html', 'article.txt', 'capture.json'])(
  'a missing %s is found, and so is one that was cut short',
  async (name) => {
    const { folder, tale, other, at } = await aWholeLibrary()
    await rm(at(`${tale.files}/${name}`))
    await truncate(at(`${other.files}/${name}`), 10)

    const found = await verify(folder)

    expect(found).toHaveLength(2)
    expect(found).toContainEqual({
      kind: 'file-missing',
      path: `${tale.files}/${name}`,
      title: 'A tale',
    })
    expect(found).toContainEqual({
      kind: 'file-altered',
      path: `${other.files}/${name}`,
      title: 'Another',
    })
  },
)

test('one flipped bit of an original or a text is found', async () => {
  const { folder, tale, at } = await aWholeLibrary()
  await flipByte(at(`${tale.files}/original.html`))
  await flipByte(at(`${tale.files}/article.txt`))

  expect((await verify(folder)).map(({ kind, path }) => [kind, basename(path)])).toEqual([
    ['file-altered', 'article.txt'],
    ['file-altered', 'original.html'],
  ])
})

test('an article is checked by its hash where the card has one', async () => {
  const { folder, tale, at } = await aWholeLibrary()
  const text = await readFile(at(`${tale.files}/article.html`))
  const articleSha256 = createHash('sha256').update(text).digest('hex')
  const withHash: Decode = {
    ...decode,
    clip: (record, modifiedAt) => {
      const clip = clipFormat.decode(record, modifiedAt).record
      return clip.id === tale.clip.id
        ? { ...clip, versions: clip.versions.map((version) => ({ ...version, articleSha256 })) }
        : clip
    },
  }
  const found: Finding[] = []
  for await (const each of verifyLibrary({ folder }, withHash)) found.push(each)
  expect(found).toEqual([])

  await flipByte(at(`${tale.files}/article.html`))
  for await (const each of verifyLibrary({ folder }, withHash)) found.push(each)
  expect(found).toMatchObject([{ kind: 'file-altered', path: `${tale.files}/article.html` }])
})

test('a version that is gone altogether is told file by file', async () => {
  const { folder, tale, at } = await aWholeLibrary()
  await rm(at(tale.files), { recursive: true })

  expect((await verify(folder)).map(({ kind }) => kind)).toEqual(Array(4).fill('file-missing'))
})

test('a missing and an altered picture are found, with the clip that shows them', async () => {
  const { folder, tale, other, at } = await aWholeLibrary()
  await rm(at(tale.picture))
  await flipByte(at(other.picture))

  expect(await verify(folder)).toEqual([
    { kind: 'picture-altered', path: other.picture, title: 'Another' },
    { kind: 'picture-missing', path: tale.picture, title: 'A tale' },
  ])
})

test('captured files without a card are found, and nothing is said of what the card would name', async () => {
  const { folder, tale, at } = await aWholeLibrary()
  await rm(at(tale.record))

  expect(await verify(folder)).toEqual([{ kind: 'card-missing', path: dirname(tale.record) }])
})

test('a version and a picture that no card names are found', async () => {
  const { folder, tale, at, put } = await aWholeLibrary()
  const version = `${dirname(tale.record)}/${anId()}`
  await cp(at(tale.files), at(version), { recursive: true })
  const bytes = 'a picture of nobody'
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const picture = await put(`assets/${sha256.slice(0, 2)}/${sha256}.png`, bytes)

  expect(await verify(folder)).toEqual([
    { kind: 'version-unnamed', path: version },
    { kind: 'picture-unnamed', path: picture },
  ])
})

test('while a record was set aside, its pictures are not called nobody’s', async () => {
  const { folder, tale, at } = await aWholeLibrary()
  await mkdir(at('damaged'))
  await rename(at(tale.record), at('damaged/clip.json'))
  await rm(dirname(at(tale.record)), { recursive: true })

  expect(await verify(folder)).toEqual([])
})

test('leftovers, conflict copies and strangers are found wherever they lie', async () => {
  const { folder, tale, put } = await aWholeLibrary()
  const shelf = dirname(dirname(tale.record))
  const expected: Finding[] = [
    { kind: 'leftover', path: await put('library.json.0a1b2c.tmp', '') },
    { kind: 'conflict-copy', path: await put('library.sync-conflict-20240503-1-A.json', '{}') },
    { kind: 'leftover', path: await put('.commonplace/journal.jsonl.0a1b2c.tmp', '') },
    { kind: 'unknown-file', path: await put('clips/read me.txt', '') },
    { kind: 'unknown-file', path: await put(`${shelf}/mine/x.txt`, '').then(dirname) },
    { kind: 'leftover', path: await put(`${tale.record}.0a1b2c.tmp`, '') },
    { kind: 'conflict-copy', path: await put(`${dirname(tale.record)}/clip (1).json`, '{}') },
    { kind: 'leftover', path: await put(`${tale.files}/article.txt.00.tmp`, '') },
    { kind: 'unknown-file', path: await put(`${tale.files}/movie.mp4`, '') },
    { kind: 'leftover', path: await put(`${tale.picture}.00.tmp`, '') },
    { kind: 'unknown-file', path: await put('notes/My own.md', '') },
  ]
  await put('.DS_Store', '')
  await put('notes/.DS_Store', '')
  await put('read me first.txt', 'mine')

  const found = await verify(folder)

  expect(found).toHaveLength(expected.length)
  expect(found).toEqual(expect.arrayContaining(expected))
})

test('a link that leads out is told and never followed', async () => {
  const { folder, tale, other, note, at } = await aWholeLibrary()
  const outside = await aTemporaryFolder()
  const moved = async (path: string) => {
    const there = join(outside, basename(path))
    await rename(at(path), there)
    await symlink(there, at(path))
    return { kind: 'leads-out' as const, path, to: there }
  }
  // What the links lead to is damaged, so that following one would tell more than the link.
  const links = [await moved(note), await moved(tale.files), await moved(other.record)]
  await writeFile(join(outside, basename(note)), 'damaged')
  await rm(join(outside, basename(tale.files), 'article.txt'))
  await writeFile(join(outside, 'clip.json'), 'damaged')

  const found = await verify(folder)

  expect(found).toHaveLength(3)
  expect(found).toEqual(expect.arrayContaining(links))
})

test('a link that stays in the library is as good as the file', async () => {
  const { folder, tale, at } = await aWholeLibrary()
  await mkdir(at('kept'))
  await rename(at(tale.picture), at('kept/picture'))
  await symlink(at('kept/picture'), at(tale.picture))

  expect(await verify(folder)).toEqual([])
})

test('a link that leads nowhere or to itself is told', async () => {
  const { folder, tale, note, at } = await aWholeLibrary()
  await rm(at(note))
  await symlink(at(note), at(note))
  await rm(at(`${tale.files}/article.txt`))
  await symlink('/nowhere/at/all', at(`${tale.files}/article.txt`))

  expect(await verify(folder)).toEqual([
    { kind: 'unreadable', path: note, reason: 'a link that leads to itself' },
    {
      kind: 'unreadable',
      path: `${tale.files}/article.txt`,
      reason: 'a link that leads nowhere',
    },
  ])
})

test('files and folders that may not be read are told once each, and the rest is looked at', async () => {
  const { folder, tale, other, note, at } = await aWholeLibrary()
  const closed = [note, tale.record, `${other.files}/article.txt`, `${other.files}/article.html`]
  for (const path of closed) await chmod(at(path), 0)
  await truncate(at(`${other.files}/original.html`), 3)

  const found = await asNobody(folder, () => verify(folder))

  expect(found).toHaveLength(closed.length + 1)
  for (const path of closed) {
    expect(found).toContainEqual({ kind: 'unreadable', path, reason: 'permission denied' })
  }
  expect(found).toContainEqual({
    kind: 'file-altered',
    path: `${other.files}/original.html`,
    title: 'Another',
  })
})

test('a missing library card is told; a folder that is not there is refused in words', async () => {
  const { folder, at } = await aWholeLibrary()
  await rm(at('library.json'))

  expect(await verify(folder)).toEqual([{ kind: 'library-card-missing', path: 'library.json' }])
  await expect(verify(at('nowhere'))).rejects.toThrow(`There is no library in ${at('nowhere')}.`)
})

test('looking changes nothing, however much is wrong', async () => {
  const { folder, tale, note, at } = await aWholeLibrary()
  await appendFile(at(note), '\0')
  await truncate(at(tale.record), 5)
  await rm(at(tale.picture))
  const before = await readdir(folder, { recursive: true })
  const bytes = await readFile(at(tale.record))

  expect((await verify(folder)).length).toBeGreaterThan(0)

  expect(await readdir(folder, { recursive: true })).toEqual(before)
  expect(await readFile(at(tale.record))).toEqual(bytes)
})

test('it tells how far it is, and can be given up', async () => {
  const { folder } = await aWholeLibrary()
  const steps: [number, number][] = []
  const all = verifyLibrary({ folder }, decode, { progress: (...step) => void steps.push(step) })
  for await (const finding of all) expect.unreachable(finding.path)
  const given = verifyLibrary({ folder }, decode, { signal: AbortSignal.abort() })

  expect(steps.at(-1)).toEqual([5, 5])
  await expect(given.next()).rejects.toMatchObject({ code: 'cancelled' })
})

/** Does some work as a user for whom permissions count: the test may run as one for whom they do not. */
async function asNobody<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  await chmod(folder, 0o755)
  process.seteuid?.(65534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}
