import { cp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Clip } from '#core/clip/clip'
import type { Note } from '#core/note/note'
import { inEnglish } from '#core/messages/sentence'
import { LibraryStore } from '#storage/library-store'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { storeTools } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { PATIENCE, times } from '#tests/soak/times'

type Damage = (bytes: Buffer) => Uint8Array

const DAMAGES: [string, Damage][] = [
  ['empty', () => Buffer.alloc(0)],
  ['cut in half', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['cut by its last bytes', (bytes) => bytes.subarray(0, -3)],
  ['all zeros', (bytes) => Buffer.alloc(bytes.length)],
  ['half zeros', (bytes) => Buffer.from(bytes).fill(0, bytes.length >> 1)],
]

test.each(DAMAGES)(
  'whichever file is %s, the library opens with all that was acknowledged, and the damaged file is kept',
  async (_, damage) => {
    const made = await aLibraryToSpoil()
    for (const file of made.files) {
      await restore(made)
      const path = join(made.folder, file)
      const spoiled = damage(await readFile(path))
      await spoil(path, spoiled)

      const { said } = await expectAll(made, file)

      // Lists are made anew, and of what the library says of itself there is another.
      if (file.startsWith('cache') || file.endsWith('.commonplace/library.json')) continue
      const kept = await textsIn(join(made.folder, 'library', 'damaged'))
      // What a crash cuts short at the end of a journal is no damage, and what was not acknowledged goes.
      if (file.includes('journal') && !said.length) continue
      expect(said.join('\n'), file).toMatch(/is damaged and could not be read.*nothing was deleted/)
      expect(kept, file).toContain(Buffer.from(spoiled).toString('utf8'))
    }
  },
  PATIENCE,
)

test(
  'a bit flipped by the disk anywhere in a record that nobody touched is noticed, and the record is whole again',
  async () => {
    const made = await aLibraryToSpoil()
    for (const file of made.files.filter((each) => /clip\.json$|\.md$/.test(each))) {
      const whole = await readFile(join(made.folder, file))
      for (const { at, flipped } of flips(whole, 24)) {
        await restore(made)
        await spoil(join(made.folder, file), flipped)

        const { said } = await expectAll(made, `${file} at ${at}`)
        // The seal itself may suffer: then nothing is amiss with the record.
        if (lineAt(whole, at).includes('seal')) continue
        expect(said, `${file} at ${at}`).toEqual([expect.stringMatching(/set aside as damaged/)])
      }
    }
  },
  PATIENCE,
)

test('a bit flipped in the number of its format makes nobody take a record for one of a newer program', async () => {
  const made = await aLibraryToSpoil()
  for (const file of made.files.filter((each) => /clip\.json$|\.md$/.test(each))) {
    await restore(made)
    const path = join(made.folder, file)
    const text = await readFile(path, 'utf8')
    const flipped = text.replace(/("?format"?: )2/, (_, name: string) => `${name}3`)
    expect(flipped).not.toBe(text)
    await spoil(path, Buffer.from(flipped))

    const { said } = await expectAll(made, file)

    expect(said).toEqual([expect.stringMatching(/set aside as damaged/)])
  }
})

test(
  'a bit flipped anywhere else never keeps a library from opening, nor costs what was acknowledged',
  async () => {
    const made = await aLibraryToSpoil()
    for (const file of made.files.filter((each) => !/clip\.json$|\.md$/.test(each))) {
      const whole = await readFile(join(made.folder, file))
      for (const { at, flipped } of flips(whole, 12)) {
        await restore(made)
        await writeFile(join(made.folder, file), flipped)

        await expectAll(made, `${file} at ${at}`)
      }
    }
  },
  PATIENCE,
)

test('a record that rotted before the newest backup was taken comes from the one before', async () => {
  const made = await aLibraryToSpoil()
  const { clip } = made
  const path = join(made.folder, made.files[0] ?? '')
  const store = await openIn(made.folder)
  await writeFile(path, 'rotten')
  await store.backups?.take('by-hand')
  await store.close()
  await rm(store.paths.journal)

  const said: string[] = []
  const reopened = await openIn(made.folder, said)

  expect(await reopened.clip(clip.id)).toMatchObject({ title: clip.title, tags: ['kept'] })
  expect(said.join('\n')).toMatch(/written again from the newest backup/)
  await reopened.close()
})

test('a card of which only the captured page is left keeps what the journal says was done to it', async () => {
  const { folder, clip, files } = await aLibraryToSpoil()
  const store = await openIn(folder)
  await rm(join(folder, 'data'), { recursive: true })
  await store.close()
  await rm(store.paths.journal)
  const again = await openIn(folder)
  await again.apply({ type: 'clips.tagged', ids: [clip.id], tags: ['later'] })
  await again.close()
  await writeFile(join(folder, files[0] ?? ''), '')

  const reopened = await openIn(folder)

  expect((await reopened.clip(clip.id))?.tags).toEqual(['later'])
  await reopened.close()
})

test('a rotten value of which there is no copy is kept as it can be read, and told', async () => {
  const { folder, clip, files } = await aLibraryToSpoil()
  await rm(join(folder, 'data'), { recursive: true })
  await rm(join(folder, 'library', '.commonplace', 'journal-test.jsonl'))
  const path = join(folder, files[0] ?? '')
  await spoil(path, Buffer.from((await readFile(path, 'utf8')).replace('"Of old"', '"Of olt"')))

  const said: string[] = []
  const reopened = await openIn(folder, said)

  expect(await reopened.clip(clip.id)).toMatchObject({ title: 'Of olt', tags: ['kept', 'late'] })
  expect(said).toEqual([expect.stringMatching(/as it can be read now, for want of a copy/)])
  await reopened.close()
})

type Made = { folder: string; times: Map<string, number>; files: string[]; clip: Clip; note: Note }

async function expectAll(made: Made, at: string) {
  const said: string[] = []
  const store = await openIn(made.folder, said)
  try {
    expect(plain(await store.clip(made.clip.id)), at).toEqual(plain(made.clip))
    expect(plain(await store.note(made.note.id)), at).toEqual(plain(made.note))
    expect(store.catalogue.clip(made.clip.id), at).toMatchObject({ title: made.clip.title })
    expect(store.catalogue.note(made.note.id), at).toMatchObject({ title: made.note.title })
    for (const sentence of said) expect(sentence, at).toMatch(/^\S.*\.$/)
  } finally {
    await store.close()
  }
  return { said }
}

/** A library with a backup, something done since, and lists kept from when it was closed. */
async function aLibraryToSpoil(): Promise<Made> {
  const folder = await aTemporaryFolder()
  const store = await openIn(folder)
  const clip = aClip({
    title: 'Of old',
    tags: ['kept'],
    highlights: [aHighlight({ note: 'why?' })],
  })
  const version = await store.files.writeVersion(clip.id, aCapturedPage())
  await store.apply({ type: 'clip.added', clip: { ...clip, versions: [version] } })
  const note = aNote({ body: 'A text of some length.' })
  await store.apply({ type: 'note.added', note })
  await store.flush()
  await store.backups?.take('by-hand')
  await store.apply({ type: 'clips.tagged', ids: [clip.id], tags: ['late'] })
  await store.apply({ type: 'note.edited', id: note.id, fields: { title: 'Edited' } })
  await store.close()
  const [kept = ''] = await readdir(join(folder, 'cache'))
  const whole = `${folder}-whole`
  onTestFinished(() => rm(whole, { recursive: true, force: true }))
  await cp(folder, whole, { recursive: true })
  const times = await timesOf(folder)
  return {
    folder,
    times,
    clip: (await store.clip(clip.id)) ?? clip,
    note: (await store.note(note.id)) ?? note,
    files: [
      store.paths.record({ kind: 'clip', id: clip.id }).slice(folder.length + 1),
      store.paths.record({ kind: 'note', id: note.id }).slice(folder.length + 1),
      join('library', 'library.json'),
      join('library', '.commonplace', 'library.json'),
      join('library', '.commonplace', 'journal-test.jsonl'),
      join('cache', kept, 'catalogue'),
    ],
  }
}

/** Puts the library back as it was made, with the times of its files. */
async function restore({ folder, times }: Made) {
  await rm(folder, { recursive: true, force: true })
  await cp(`${folder}-whole`, folder, { recursive: true })
  for (const [path, time] of times) await setTime(path, time)
}

/** Changes a file as a bad disk does: its time stays. */
async function spoil(path: string, bytes: Uint8Array) {
  const { mtimeMs } = await stat(path)
  await writeFile(path, bytes)
  await setTime(path, mtimeMs)
}

// Half a millisecond more, because a time that is set comes out a little less on some disks.
async function setTime(path: string, time: number) {
  const seconds = (Math.floor(time) + 0.5) / 1000
  await utimes(path, seconds, seconds)
}

async function timesOf(folder: string) {
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = all.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
  return new Map(
    await Promise.all(paths.map(async (path) => [path, (await stat(path)).mtimeMs] as const)),
  )
}

function lineAt(text: Buffer, at: number) {
  const begin = text.lastIndexOf('\n', at - 1) + 1
  return text.toString('utf8', begin, Math.max(at, text.indexOf('\n', at)))
}

/** Single bits flipped, evenly over the bytes, or in every byte when there is time. */
function* flips(whole: Buffer, usual: number) {
  const apart = Math.max(1, Math.floor(whole.length / times(usual, whole.length)))
  for (let at = 0; at < whole.length; at += apart) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 7))
    yield { at, flipped }
  }
}

async function openIn(folder: string, said: string[] = []) {
  const store = await LibraryStore.open(
    join(folder, 'library'),
    storeTools({
      cacheFolder: join(folder, 'cache'),
      dataFolder: join(folder, 'data'),
      report: (message) => said.push(inEnglish(message)),
    }),
  )
  await store.checked
  return store
}

function plain(record: Clip | Note | null) {
  return record && { ...record, edits: {} }
}

async function textsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}
