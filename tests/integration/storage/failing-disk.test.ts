import { appendFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import type { Clip } from '#core/clip/clip'
import type { Change } from '#core/library/change'
import { NotebookError } from '#core/problem'
import { inEnglish, type Sentence } from '#core/messages/sentence'
import { LibraryStore } from '#storage/library-store'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aClip } from '#tests/builders/a-clip'
import { withFailure, type Failure, type Files } from '#tests/builders/a-failing-disk'
import { aHighlight } from '#tests/builders/a-highlight'
import { storeTools } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { PATIENCE, times } from '#tests/soak/times'

// The faults are injected between storage and Node's own file functions: each call that makes, writes, syncs,
// cuts, renames, links or removes is counted, and fails with what the system would answer.
vi.mock('node:fs/promises', async (real: () => Promise<Files>) => {
  const { onFailingDisk } = await import('#tests/builders/a-failing-disk')
  return onFailingDisk(await real())
})

/** What a person was told, and which changes of the work were acknowledged and which refused. */
type Account = { acknowledged: string[]; refused: string[] }
type Work = (open: () => Promise<LibraryStore>, account: Account) => Promise<void>

const CLIPS = Array.from({ length: 20 }, (_, at) => aClip({ title: `Clip ${at}`, tags: ['kept'] }))
const [FIRST] = CLIPS.map(({ id }) => id) as [string]
const NOTE = aNote({ body: 'Kept.' })
const ADDED = aClip({ title: 'Added' })
const PAGE = aCapturedPage({
  pictures: [
    {
      sha256: 'd'.repeat(64),
      extension: 'png',
      bytes: Uint8Array.of(1, 2, 3, 4),
      from: 'https://example.org/a.png',
    },
  ],
})

/** How each change is found again in a library. */
const FOUND: Record<string, (store: LibraryStore) => Promise<boolean>> = {
  highlight: async (store) => (await store.clip(FIRST))?.highlights.length === 1,
  tag: async (store) => {
    const clips = await Promise.all(CLIPS.map(({ id }) => store.clip(id)))
    return clips.every((clip) => clip?.tags.includes('bulk'))
  },
  note: async (store) => (await store.note(NOTE.id))?.body === 'Changed.',
  clip: async (store) => {
    const clip = await store.clip(ADDED.id)
    return clip !== null && (await store.files.article(clip)).articleText === PAGE.articleText
  },
}

const WORKS: Record<string, Work> = {
  'opening it': async (open) => {
    await (await open()).close()
  },
  'changing one record': async (open, account) => {
    const store = await open()
    const highlight = aHighlight({ note: 'why?' })
    await attempt(account, 'highlight', () =>
      store.apply({ type: 'highlight.added', clip: FIRST, highlight }),
    )
    await store.flush()
    await attempt(account, 'note', () =>
      store.apply({ type: 'note.edited', id: NOTE.id, fields: { body: 'Changed.' } }),
    )
    await store.close()
  },
  'changing many records at once': async (open, account) => {
    const store = await open()
    const ids = CLIPS.map(({ id }) => id)
    await attempt(account, 'tag', () => store.apply({ type: 'clips.tagged', ids, tags: ['bulk'] }))
    await store.close()
  },
  'adding a clip with its files': async (open, account) => {
    const store = await open()
    await attempt(account, 'clip', async () => {
      const version = await store.files.writeVersion(ADDED.id, PAGE)
      await store.apply({ type: 'clip.added', clip: { ...ADDED, versions: [version] } })
    })
    await store.close()
  },
}

test.each(Object.entries(WORKS))(
  'while %s, whatever step the disk fails at, what was acknowledged stays and what was refused said so',
  async (_, work) => {
    const made = await aLibraryToBreak()
    const steps = await stepsOf(work, made)
    expect(steps).toBeGreaterThan(5)

    for (const failure of failuresAt(steps)) await expectUnharmed(work, made, failure)
  },
  PATIENCE,
)

test(
  'while a library is mended after a crash and a damaged disk, another failure loses nothing either',
  async () => {
    const made = await aLibraryToBreak()
    const paths = await damage(made.folder)
    const steps = await stepsOf(WORKS['opening it'] ?? never, made)
    expect(steps).toBeGreaterThan(15)

    for (const failure of failuresAt(steps)) {
      const { store } = await expectUnharmed(WORKS['opening it'] ?? never, made, failure)
      // What the journal alone knew.
      expect((await store.clip(FIRST))?.favorite, JSON.stringify(failure)).toBe(true)
    }
    expect(paths).toBeDefined()
  },
  PATIENCE,
)

let faults = 0
afterAll(() => console.log(`The disk failed ${faults} times: 0 lost of what was acknowledged.`))

/** Every step with every failure in the long run; in the short one some steps, with one of them in turn. */
function failuresAt(steps: number): Failure[] {
  const kinds: Omit<Failure, 'step'>[] = [
    { code: 'ENOSPC', then: 'recovers' },
    { code: 'EIO', then: 'is gone' },
    { code: 'EACCES', then: 'recovers' },
    { code: 'ENOSPC', then: 'is gone' },
    { code: 'EIO', then: 'recovers' },
    { code: 'short', then: 'recovers' },
  ]
  const each = times(1, kinds.length)
  // Not a multiple of the number of kinds, so that each meets all sorts of steps.
  const apart = times(Math.max(1, Math.ceil(steps / 6)), 1)
  const some = Array.from({ length: steps }, (_, at) => at + 1).filter((at) => at % apart === 0)
  return some.flatMap((step) =>
    Array.from({ length: each }, (_, turn) => ({
      ...(kinds[(step / apart + turn) % kinds.length] ?? never()),
      step,
    })),
  )
}

async function expectUnharmed(work: Work, made: Made, failure: Failure) {
  const folder = await aCopy(made)
  faults++
  const account: Account = { acknowledged: [], refused: [] }
  const at = JSON.stringify(failure)
  await withFailure(failure, () =>
    work(() => openIn(folder), account).catch((cause: unknown) => expectSentence(cause, at)),
  )

  const said: string[] = []
  const store = await openIn(folder, (each) => said.push(inEnglish(each)))
  onTestFinished(() => store.close().catch(() => undefined))
  await store.checked

  for (const clip of CLIPS) expect(await store.clip(clip.id), at).toMatchObject(kept(clip))
  expect(store.catalogue.clipIds, at).toEqual(expect.arrayContaining(CLIPS.map(({ id }) => id)))
  expect(await store.note(NOTE.id), at).toMatchObject({ title: NOTE.title })
  for (const name of account.acknowledged) {
    expect(await FOUND[name]?.(store), `${name} was acknowledged: ${at}`).toBe(true)
  }
  if (failure.then === 'recovers') {
    // Pages that were captured make their clip at the next opening, rather than being lost.
    for (const name of account.refused.filter((each) => each !== 'clip')) {
      expect(await FOUND[name]?.(store), `${name} was refused: ${at}`).toBe(false)
    }
  }
  if (failure.code === 'short') expect(account.refused, at).toEqual([])
  // It goes on as if nothing had been.
  await store.apply({ type: 'clips.tagged', ids: [FIRST], tags: ['after'] })
  await store.close()
  const again = await openIn(folder)
  await again.checked
  expect((await again.clip(FIRST))?.tags, at).toContain('after')
  await again.close()
  return { store: again, said }
}

async function attempt(account: Account, name: string, work: () => Promise<unknown>) {
  try {
    await work()
    account.acknowledged.push(name)
  } catch (cause) {
    expectSentence(cause, name)
    account.refused.push(name)
  }
}

function expectSentence(cause: unknown, at: string) {
  expect(cause, at).toBeInstanceOf(NotebookError)
  expect((cause as NotebookError).message, at).toMatch(/^[A-Z].*\.$/)
}

async function stepsOf(work: Work, made: Made) {
  const folder = await aCopy(made)
  const account: Account = { acknowledged: [], refused: [] }
  const steps = await withFailure(null, () => work(() => openIn(folder), account))
  expect(account.refused).toEqual([])
  return steps
}

function kept({ id, title, tags }: Clip) {
  return { id, title, tags: expect.arrayContaining(tags) as string[] }
}

type Made = { folder: string }

/** A library of clips and a note, and the app's own folders for it, that can be copied. */
async function aLibraryToBreak(): Promise<Made> {
  const folder = await aTemporaryFolder()
  const store = await openIn(folder)
  await store.checked
  const added = CLIPS.map((clip): Change => ({ type: 'clip.added', clip }))
  await Promise.all(added.map((change) => store.apply(change)))
  await store.apply({ type: 'note.added', note: NOTE })
  await store.close()
  return { folder }
}

/** As a crash and a bad disk leave it: lines that are not in the records, one spoiled, one torn; a record cut short. */
async function damage(folder: string) {
  const crashed = join(await aTemporaryFolder(), 'crashed')
  const store = await openIn(folder)
  const { journal } = store.paths
  await store.apply({ type: 'clips.tagged', ids: [FIRST], tags: ['spoiled'] })
  await store.apply({ type: 'clips.favorited', ids: [FIRST], favorite: true })
  await cp(folder, crashed, { recursive: true })
  await store.close()
  const text = await readFile(join(crashed, journal.slice(folder.length)), 'utf8')
  await cp(crashed, folder, { recursive: true })
  await writeFile(journal, text.replace('"spoiled"', '"spoIled"'))
  await appendFile(journal, '\n{"sum":"abc","number":99,"change":{"type":"clips.mo')
  const bad = store.paths.record({ kind: 'clip', id: CLIPS[1]?.id ?? '' })
  await writeFile(bad, (await readFile(bad, 'utf8')).slice(0, 300))
  return store.paths
}

async function aCopy({ folder }: Made) {
  const copy = join(await aTemporaryFolder(), 'copy')
  await cp(folder, copy, { recursive: true, preserveTimestamps: true })
  return copy
}

async function openIn(folder: string, report: (said: Sentence) => void = () => undefined) {
  const store = await LibraryStore.open(
    join(folder, 'library'),
    storeTools({ cacheFolder: join(folder, 'cache'), dataFolder: join(folder, 'data'), report }),
  )
  await store.checked.catch((cause: unknown) => expectSentence(cause, 'looking through the folder'))
  return store
}

function never(): never {
  throw new Error('There is no such thing.')
}
