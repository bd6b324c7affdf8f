import { cp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Clip } from '#core/clip/clip'
import { isMarked } from '#core/highlight/highlight'
import { inEnglish } from '#core/messages/sentence'
import type { StoreTools } from '#storage/library-parts'
import type { LibraryStore } from '#storage/library-store'
import { held } from '#tests/builders/a-backup-place'
import { aLibrary } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { filesIn, recordsIn } from '#tests/builders/files-in'

const STORED = join(import.meta.dirname, '../../fixtures/libraries')
const NOW = '2024-07-01T09:00:00.000Z'

const RIVER = '01hx6es160es4ft5gv6hw7jx8k'
const ARCHIVED = '01hx6f0bj0an0bp1cq2dr3es4f'
const TRASHED = '01hx6f40r0r3es4ft5gv6hw7jx'
const CHINESE = '01hx6f7ny06hw7jx8ky9mzan0b'
const LATE = '01hx6fgtx09mzan0bp1cq2dr3e'
const ON_WATER = '01hx6fbb40mzan0bp1cq2dr3es'
const WINDOWS_LINES = '01hx6fd5q0v6hw7jx8ky9mzan0'
const NOT_KEPT = '01hx6ff0a02dr3es4ft5gv6hw7'
const LAST_MOMENT = '01hx6fmg30q2dr3es4ft5gv6hw'

const trashedCard = `clips/${TRASHED.slice(-2)}/${TRASHED}/clip.json`

test('a library of format 1 opens with everything as it was, and what its journal still held is made', async () => {
  const folder = await aStoredLibrary('format-1')
  const old = await recordsIn(folder)

  const store = await migrated(folder)

  const { versions, ...river } = cardIn(old, RIVER)
  expect(sorted(await store.clip(RIVER))).toEqual({
    ...river,
    ...NEW_IN_A_CLIP,
    place: 'archive',
    backTo: 'archive',
    tags: ['finished before', 'rivers/floods', 'spring 2024', 'été'],
    versions: upgraded(versions, 465 * 2),
  })
  expect(await store.clip(ARCHIVED)).toEqual({
    ...cardIn(old, ARCHIVED),
    ...NEW_IN_A_CLIP,
    title: 'A very short history of harbours',
    sources: { title: 'person' },
    backTo: 'archive',
    versions: upgraded(cardIn(old, ARCHIVED).versions, 53 * 2),
  })
  expect(await store.clip(TRASHED)).toEqual({
    ...cardIn(old, TRASHED),
    ...NEW_IN_A_CLIP,
    place: 'trash',
    backTo: 'inbox',
    versions: upgraded(cardIn(old, TRASHED).versions, 74 * 2),
  })
  expect(sorted(await store.clip(CHINESE))).toEqual({
    ...cardIn(old, CHINESE),
    ...NEW_IN_A_CLIP,
    title: '河流的记录',
    favorite: true,
    tags: ['rivers/records', 'spring 2024', 'Été', '河流/记录'],
    backTo: 'inbox',
    versions: upgraded(cardIn(old, CHINESE).versions, 120 * 2),
  })
  expect(await store.clip(LATE)).toMatchObject({
    title: 'Clipped last',
    place: 'archive',
    tags: ['late'],
    savedAt: '2024-05-06T08:16:00.000Z',
  })
  expect(await store.note(ON_WATER)).toEqual({
    ...NEW_IN_A_NOTE,
    id: ON_WATER,
    title: 'On water',
    body: 'See [[The river gauges]] and [[河流的记录|the Chinese page]].\n\n- [ ] call the harbour\n- [x] read the gauges\n',
    tags: ['rivers'],
    createdAt: '2024-05-06T08:12:00.000Z',
    editedAt: '2024-05-06T08:17:00.000Z',
    trashed: false,
  })
  expect(await store.note(WINDOWS_LINES)).toEqual({
    ...NEW_IN_A_NOTE,
    id: WINDOWS_LINES,
    title: 'Windows “lines”',
    body: 'First line\r\n---\r\nid: "not a field"\r\n---\r\nlast line\r\n',
    tags: [],
    createdAt: '2024-05-06T08:13:00.000Z',
    editedAt: '2024-05-06T08:13:00.000Z',
    trashed: false,
  })
  expect(await store.note(NOT_KEPT)).toMatchObject({ title: '', tags: ['drafts'], trashed: true })
  expect(await store.note(LAST_MOMENT)).toMatchObject({
    title: 'Written at the last moment',
    body: 'It was raining.\n',
    tags: ['rivers'],
  })
  expect(store.catalogue.clipIds.sort()).toEqual([RIVER, ARCHIVED, TRASHED, CHINESE, LATE].sort())
  expect(store.catalogue.noteIds).toHaveLength(4)
})

test('highlights, articles, originals and pictures of format 1 are read as they were written', async () => {
  const folder = await aStoredLibrary('format-1')
  const store = await migrated(folder)

  const clip = (await store.clip(RIVER)) ?? expect.unreachable()
  const { articleText } = await store.files.article(clip)

  expect(
    clip.highlights.map(({ origin, color, note, tags }) => ({
      marked: isMarked(origin) ? articleText.slice(origin.start, origin.end) : null,
      exact: origin.exact,
      color,
      note,
      tags,
    })),
  ).toEqual([
    {
      marked: 'nobody had written down why',
      exact: 'nobody had written down why',
      color: 'yellow',
      note: 'Ask the archive.\n— twice',
      tags: ['to check'],
    },
    {
      marked: 'The engineers blamed the snow; the harbour blamed the engineers.',
      exact: 'The engineers blamed the snow; the harbour blamed the engineers.',
      color: 'blue',
      note: '',
      tags: ['blame/engineers', 'quote'],
    },
  ])
  expect((await store.files.original(clip)).toString()).toContain('<script>alert(1)</script>')
  const late = (await store.clip(LATE)) ?? expect.unreachable()
  expect((await store.files.article(late)).articleText).toContain('just before the power went')
})

test('what was in the trash in format 1 is there since its file was written', async () => {
  const folder = await aStoredLibrary('format-1')
  await utimes(join(folder, trashedCard), 0, Date.parse('2024-06-01T12:00:00.000Z') / 1000)

  const store = await migrated(folder)

  expect((await store.clip(TRASHED))?.edits).toEqual({
    place: '2024-06-01T12:00:00.000Z+0000@by-hand',
  })
})

test('a backup taken before the migration holds every record byte for byte as it was', async () => {
  const folder = await aStoredLibrary('format-1')
  const old = await recordsIn(folder)

  const { backups } = await migrated(folder)

  const list = (await backups?.list()) ?? []
  expect(list.map(({ reason, state }) => ({ reason, state }))).toEqual([
    { reason: 'before-migration', state: 'whole' },
  ])
  expect(backups && (await held(backups, list[0]?.name ?? ''))).toEqual(old)
})

test('a library is migrated once: a second opening changes no record and takes no backup', async () => {
  const folder = await aStoredLibrary('format-1')
  const dataFolder = await aTemporaryFolder()
  const first = await migrated(folder, { dataFolder })
  await first.close()
  const once = await recordsIn(folder)

  const second = await migrated(folder, { dataFolder })
  await second.flush()

  expect(JSON.parse(once['library.json'] ?? '')).toMatchObject({ format: 2, id: second.id })
  expect(await recordsIn(folder)).toEqual(once)
  expect(await second.backups?.list()).toHaveLength(1)
  expect(await readdir(join(folder, '.commonplace'))).not.toContain('journal-somehost.jsonl')
})

test('a record of format 1 stays as it is on disk until it is edited, and is of format 2 then', async () => {
  const folder = await aStoredLibrary('format-1')
  const old = await recordsIn(folder)
  const store = await migrated(folder)
  await store.flush()

  expect((await recordsIn(folder))[trashedCard]).toBe(old[trashedCard])
  await store.apply({ type: 'clips.moved', ids: [TRASHED], place: 'inbox' })
  await store.flush()

  expect(cardIn(await recordsIn(folder), TRASHED)).toMatchObject({
    format: 2,
    place: 'inbox',
    tags: ['noise'],
    seal: expect.stringContaining('title:'),
  })
})

test('what is done right after a migration is in a journal that a crash leaves behind', async () => {
  const folder = await aStoredLibrary('format-1')
  const store = await migrated(folder)

  await store.apply({ type: 'clips.tagged', ids: [TRASHED], tags: ['acknowledged'] })

  expect(await readFile(store.paths.journal, 'utf8')).toContain('"acknowledged"')
})

test('a folder in which a sync mixed both formats opens, whichever of them library.json has', async () => {
  for (const format of [1, 2]) {
    const folder = await aStoredLibrary('format-1')
    const elsewhere = await aStoredLibrary('format-1')
    const there = await migrated(elsewhere)
    await there.apply({ type: 'clips.tagged', ids: [TRASHED], tags: ['from elsewhere'] })
    await there.close()
    await cp(join(elsewhere, trashedCard), join(folder, trashedCard))
    if (format === 2) await cp(join(elsewhere, 'library.json'), join(folder, 'library.json'))

    const store = await migrated(folder)

    expect((await store.clip(TRASHED))?.tags).toEqual(['noise', 'from elsewhere'])
    expect((await store.clip(CHINESE))?.title).toBe('河流的记录')
    expect((await store.note(WINDOWS_LINES))?.body).toContain('\r\n---\r\n')
    await store.close()
  }
})

test('a record of a format to come is left alone and told in words, and the others open', async () => {
  const folder = await aStoredLibrary('format-1')
  const text = JSON.stringify({ ...cardIn(await recordsIn(folder), TRASHED), format: 3, new: {} })
  await writeFile(join(folder, trashedCard), text)
  const said: string[] = []

  const store = await migrated(folder, { report: (message) => said.push(inEnglish(message)) })

  expect(said).toEqual([
    `The clip or note ${TRASHED} was written by a newer Commonplace. It was left as it is; update Commonplace to open it.`,
  ])
  await expect(store.clip(TRASHED)).rejects.toMatchObject({ code: 'library-newer' })
  expect(store.catalogue.clipIds).toHaveLength(4)
  await store.close()
  expect((await recordsIn(folder))[trashedCard]).toBe(text)
})

test('a record of a format to come that an old journal touches keeps no other from opening, and gets its change when it can be read', async () => {
  const folder = await aStoredLibrary('format-1')
  const path = `clips/${RIVER.slice(-2)}/${RIVER}/clip.json`
  const whole = (await recordsIn(folder))[path] ?? ''
  const newer = JSON.stringify({ ...cardIn(await recordsIn(folder), RIVER), format: 3 })
  await writeFile(join(folder, path), newer)
  const said: string[] = []

  const store = await migrated(folder, { report: (message) => said.push(inEnglish(message)) })

  expect(said).toEqual([expect.stringContaining(`${RIVER} was written by a newer Commonplace`)])
  expect((await store.clip(CHINESE))?.tags).toContain('spring 2024')
  expect(await store.note(LAST_MOMENT)).not.toBeNull()
  await store.apply({ type: 'clips.tagged', ids: [CHINESE], tags: ['on'] })
  await store.close()
  expect((await recordsIn(folder))[path]).toBe(newer)

  await writeFile(join(folder, path), whole)
  const updated = await migrated(folder)
  expect((await updated.clip(RIVER))?.tags).toEqual(
    expect.arrayContaining(['finished before', 'spring 2024']),
  )
  expect(await readdir(join(folder, '.commonplace'))).not.toContain('journal-somehost.jsonl')
})

test('a record of a format to come that the last program could change is left alone at the next opening', async () => {
  const folder = await aStoredLibrary('format-2')
  const store = await migrated(folder)
  const [id = ''] = store.catalogue.clipIds
  await store.apply({ type: 'clips.tagged', ids: [id], tags: ['on'] })
  const crashed = join(await aTemporaryFolder(), 'crashed')
  await cp(folder, crashed, { recursive: true })
  const path = join(crashed, `clips/${id.slice(-2)}/${id}/clip.json`)
  const newer = (await readFile(path, 'utf8')).replace('"format": 2', '"format": 3')
  await writeFile(path, newer)
  const said: string[] = []

  const opened = await migrated(crashed, { report: (message) => said.push(inEnglish(message)) })
  await opened.check()
  await opened.flush()

  expect(said).toEqual([expect.stringContaining('was written by a newer Commonplace')])
  expect(opened.catalogue.clipIds.length).toBeGreaterThan(2)
  await opened.close()
  expect(await readFile(path, 'utf8')).toBe(newer)
})

test.each(['while it is open', 'before it is opened'])(
  'an old journal that a sync brings late, %s, is made once, and takes back nothing that was done since',
  async (when) => {
    const folder = await aStoredLibrary('format-1')
    const late = join(folder, '.commonplace/journal-somehost.jsonl')
    const text = await readFile(late, 'utf8')
    await rm(late)
    const before = await migrated(folder)
    expect((await before.clip(RIVER))?.tags).not.toContain('spring 2024')
    await before.close()
    const lateLine = { type: 'clip.edited', id: RIVER, fields: { title: 'Known long ago' } }
    await writeFile(late, `${text}\n${JSON.stringify({ number: 99, change: lateLine })}\n`)
    const longAgo = new Date('2024-05-07T00:00:00.000Z')
    await utimes(late, longAgo, longAgo)
    if (when === 'while it is open') await rename(late, `${late}.waiting`)

    const said: string[] = []
    const store = await migrated(folder, { report: (message) => said.push(inEnglish(message)) })
    if (when === 'while it is open') {
      await store.apply({ type: 'clip.edited', id: RIVER, fields: { title: 'Now' } })
      await rename(`${late}.waiting`, late)
      await store.check()
    }

    const title = when === 'while it is open' ? 'Now' : 'Known long ago'
    const expectMade = async (made: LibraryStore) => {
      expect(await made.clip(RIVER)).toMatchObject({ title })
      expect((await made.clip(RIVER))?.tags).toContain('spring 2024')
      expect(await made.note(LAST_MOMENT)).toMatchObject({ body: 'It was raining.\n' })
      expect(await made.clip(LATE)).not.toBeNull()
      expect(made.catalogue.clip(RIVER)?.tags).toContain('spring 2024')
    }
    await expectMade(store)
    expect(said.filter((each) => each.includes('came late'))).toHaveLength(1)
    await expect(readFile(late)).rejects.toMatchObject({ code: 'ENOENT' })

    // As a sync brings it once more, after somebody went on.
    await store.apply({ type: 'clips.untagged', ids: [RIVER], tags: ['Été'] })
    await writeFile(late, text)
    await utimes(late, longAgo, longAgo)
    await store.check()
    await expectMade(store)
    expect((await store.clip(RIVER))?.tags).not.toContain('Été')
    expect(store.catalogue.noteIds).toHaveLength(4)
  },
)

test('a line of an old journal that makes no sense costs no other line, and the journal is kept', async () => {
  const folder = await aStoredLibrary('format-1')
  const path = join(folder, '.commonplace/journal-somehost.jsonl')
  const text = await readFile(path, 'utf8')
  const odd = [
    '{"number":5,"change":{"type":"clip.added","clip":{"id":"odd"}}}',
    '{"number":6,"cha\n',
  ]
  await writeFile(path, [text, ...odd].join('\n'))

  const store = await migrated(folder)

  expect((await store.clip(RIVER))?.tags).toContain('spring 2024')
  expect(await store.note(LAST_MOMENT)).not.toBeNull()
  const aside = await readdir(join(folder, 'damaged'))
  expect(aside).toEqual([expect.stringMatching(/journal-somehost\.jsonl$/)])
  expect(await readFile(join(folder, 'damaged', aside[0] ?? ''), 'utf8')).toContain('"odd"')
})

test('a library of format 2 opens without a change to any byte of it', async () => {
  const folder = await aStoredLibrary('format-2')
  const before = await filesIn(folder)
  const said: string[] = []

  const store = await migrated(folder, { report: (message) => said.push(inEnglish(message)) })
  await store.flush()

  expect(store.catalogue.clipIds).toHaveLength(4)
  expect(store.catalogue.noteIds).toHaveLength(3)
  expect(await store.backups?.list()).toEqual([])
  await store.close()
  expect(said).toEqual([])
  const { '.commonplace/journal-test.jsonl': own, ...after } = await filesIn(folder)
  expect(own).toBe('')
  expect(after).toEqual(before)
})

const NEW_IN_A_CLIP = { collections: [], removedHighlights: [], edits: expect.anything() }
const NEW_IN_A_NOTE = { collections: [], edits: expect.anything() }

/** A clip with its tags in one order: they are a set. */
function sorted(clip: Clip | null) {
  return clip && { ...clip, tags: [...clip.tags].sort() }
}

function upgraded(versions: object[], bytes: number) {
  return versions.map((version) => ({ ...version, articleSha256: null, bytes }))
}

async function aStoredLibrary(name: string) {
  const folder = join(await aTemporaryFolder(), name)
  await cp(join(STORED, name), folder, { recursive: true })
  return folder
}

async function migrated(folder: string, tools: Partial<StoreTools> = {}): Promise<LibraryStore> {
  const dataFolder = await aTemporaryFolder()
  return aLibrary(folder, { dataFolder, now: () => NOW, ...tools })
}

function cardIn(records: Record<string, string>, id: string) {
  return JSON.parse(records[`clips/${id.slice(-2)}/${id}/clip.json`] ?? '') as {
    versions: object[]
  }
}
