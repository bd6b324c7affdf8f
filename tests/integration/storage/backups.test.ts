import { createHash } from 'node:crypto'
import { appendFile, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { keptBackups } from '#core/library/backup-rotation'
import { aBackupPlace, held } from '#tests/builders/a-backup-place'
import { anId } from '#tests/builders/an-id'

test('a backup gives every record back byte for byte, whatever is in it', async () => {
  const { library, backups } = await aBackupPlace()
  const { record } = await library.putClip({ title: 'A tale' })
  const note = await library.putNote('Separators \u2028 and \u2029')
  const broken = await library.put(`clips/zz/${anId()}/clip.json`, '{"title": "half a rec')
  const bytes = Uint8Array.of(0xff, 0x00, 0xfe, 0x0a, 0x80)
  const noText = await library.put('notes/not text.md', bytes)
  const mark = await library.put('notes/mark.md', '\ufeff---\r\n')
  const empty = await library.put('notes/empty.md', '')

  const backup = await backups.take('by-hand')

  expect(backup).toMatchObject({
    state: 'whole',
    reason: 'by-hand',
    clips: 2,
    notes: 4,
    unread: [],
  })
  const read = new Map<string, Uint8Array | undefined>()
  for await (const { path, content } of backups.read(backup.name)) read.set(path, content?.bytes)
  expect([...read.keys()].sort()).toEqual(
    [record, note, broken, noText, mark, empty, 'library.json'].sort(),
  )
  for (const [path, found] of read) {
    expect(found).toEqual(await readFile(join(library.folder, path)))
  }
})

test('an hour without a change writes nothing, and the backup before answers', async () => {
  const { library, backups, pass, files } = await aBackupPlace()
  await library.putNote('one')
  pass(1)
  const first = await backups.take('hourly')
  const before = await files()

  pass(1)
  expect(await backups.take('hourly')).toEqual(first)
  expect(await files()).toEqual(before)
})

test('one change among many records costs only itself', async () => {
  const { library, backups, pass, folder, files } = await aBackupPlace()
  for (let made = 0; made < 300; made++) await library.putNote(`note ${made}`)
  const changed = await library.putNote('before')
  await backups.take('hourly')
  const before = await files()

  await library.put(changed, 'after')
  pass(1)
  const second = await backups.take('hourly')

  const added = (await files()).filter((name) => !before.includes(name))
  expect(added).toHaveLength(2)
  const sizes = await Promise.all(added.map(async (name) => (await stat(join(folder, name))).size))
  expect(Math.max(...sizes)).toBeLessThan(1000)
  expect(second).toMatchObject({ state: 'whole', notes: 301 })
  expect((await held(backups, second.name))[changed]).toBe('after')
  expect(Object.keys(await held(backups, second.name))).toHaveLength(302)
})

test('a record that went and one that came are told apart from backup to backup', async () => {
  const { library, backups, pass } = await aBackupPlace()
  for (let made = 0; made < 30; made++) await library.putNote(`note ${made}`)
  const gone = await library.putNote('gone')
  const first = await backups.take('hourly')
  await rm(join(library.folder, gone))
  const came = await library.putNote('came')
  pass(1)
  const second = await backups.take('hourly')

  expect(Object.keys(await held(backups, first.name))).toContain(gone)
  expect(Object.keys(await held(backups, second.name))).toContain(came)
  expect(Object.keys(await held(backups, second.name))).not.toContain(gone)
  expect(await held(backups, first.name, [gone, came])).toEqual({ [gone]: expect.anything() })
})

test('a change that keeps size and time of modification is noticed', async () => {
  const { library, backups, pass } = await aBackupPlace()
  const note = await library.put('notes/a.md', 'one two')
  const then = new Date('2020-01-01T00:00:00Z')
  await utimes(join(library.folder, note), then, then)
  await backups.take('hourly')

  await library.put(note, 'two one')
  await utimes(join(library.folder, note), then, then)
  pass(1)
  const second = await backups.take('hourly')

  expect((await held(backups, second.name))[note]).toBe('two one')
})

test('a pack can be read with nothing but gunzip and JSON', async () => {
  const { library, backups, folder, files } = await aBackupPlace()
  const note = await library.put('notes/a.md', 'plain words')
  await backups.take('hourly')

  const [pack] = await files('.jsonl.gz')
  const lines = gunzipSync(await readFile(join(folder, pack ?? '')))
    .toString()
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

  const sha256 = createHash('sha256').update('plain words').digest('hex')
  expect(lines).toContainEqual({ path: note, sha256, text: 'plain words' })
})

test('the list tells time, reason and size of each backup, newest first', async () => {
  const { library, backups, pass } = await aBackupPlace()
  await library.put('notes/a.md', '12345')
  await rm(join(library.folder, 'library.json'))
  await backups.take('before-migration')
  pass(1)
  await backups.take('by-hand')

  expect(await backups.list()).toMatchObject([
    { takenAt: '2024-05-03T11:00:00.000Z', reason: 'by-hand', clips: 0, notes: 1, bytes: 5 },
    { takenAt: '2024-05-03T10:00:00.000Z', reason: 'before-migration', state: 'whole' },
  ])
})

test('two backups of one moment both stand', async () => {
  const { library, backups } = await aBackupPlace()
  await library.putNote('one')

  const [first, second] = await Promise.all([backups.take('by-hand'), backups.take('by-hand')])

  expect(first.name).not.toBe(second.name)
  expect(await backups.list()).toHaveLength(2)
})

test('a library that is not to be seen is refused, and its backups stay', async () => {
  const { library, backups, pass } = await aBackupPlace()
  await library.putNote('one')
  const taken = await backups.take('hourly')
  await rm(library.folder, { recursive: true })
  await mkdir(library.folder)
  pass(1)

  await expect(backups.take('hourly')).rejects.toMatchObject({
    code: 'library-unreadable',
    message: expect.stringContaining('connect it'),
  })
  expect(await backups.list()).toEqual([taken])
})

test('over weeks the kept backups are those of the rotation, and each of them reads whole', async () => {
  const { library, backups, pass, files } = await aBackupPlace()
  for (let made = 0; made < 5; made++) await library.putNote(`note ${made}`)
  const states = new Map<string, string>()
  const all = []
  for (let round = 0; round < 44; round++) {
    await library.put('notes/now.md', `state ${round}`)
    const taken = await backups.take(round % 10 === 5 ? 'by-hand' : 'hourly')
    states.set(taken.name, `state ${round}`)
    all.push(taken)
    pass(round < 30 ? 31 : 1)
  }

  const list = await backups.list()
  const last = all.at(-1)
  const expected = keptBackups(all, last?.takenAt ?? '').map(({ name }) => name)
  expect(list.map(({ name }) => name)).toEqual(expect.arrayContaining(expected))
  // A base stays while a kept backup stands on it.
  expect(list.length).toBeLessThan(expected.length * 2)
  expect(list.length).toBeLessThan(all.length)
  for (const { name, state } of list) {
    expect(state).toBe('whole')
    expect((await held(backups, name))['notes/now.md']).toBe(states.get(name))
  }
  expect((await files('.jsonl.gz')).length).toBeLessThanOrEqual(list.length + 1)
})

test('a pack of which little is wanted is written anew, and what it held can still be read', async () => {
  const { library, backups, pass, files, folder } = await aBackupPlace()
  const long = 'chance'.repeat(50)
  for (let made = 0; made < 20; made++) await library.put(`notes/${made}.md`, `${made} ${long}`)
  await backups.take('hourly')
  const [first] = await files('.jsonl.gz')

  for (let made = 0; made < 19; made++) await library.put(`notes/${made}.md`, `new ${made}`)
  for (let week = 0; week < 12; week++) {
    pass(7 * 24)
    await library.put('notes/now.md', `week ${week}`)
    await backups.take('hourly')
  }

  expect(await files('.jsonl.gz')).not.toContain(first)
  for (const { name, state } of await backups.list()) {
    expect(state).toBe('whole')
    expect((await held(backups, name))['notes/19.md']).toBe(`19 ${long}`)
  }
  const sizes = await Promise.all(
    (await files()).map(async (name) => (await stat(join(folder, name))).size),
  )
  expect(Math.max(...sizes)).toBeLessThan(5000)
})

test('a clock set back neither loses a backup nor hides a change', async () => {
  const { library, backups, pass } = await aBackupPlace()
  await library.put('notes/a.md', 'one')
  const first = await backups.take('hourly')
  pass(-48)
  await library.put('notes/a.md', 'two')
  const second = await backups.take('hourly')

  expect((await backups.list()).map(({ name }) => name)).toEqual([first.name, second.name])
  expect((await held(backups, second.name))['notes/a.md']).toBe('two')
})

test('2,000 records are backed up, and the backup of an edit to ten of them is small', async () => {
  const { library, backups, pass, folder, files } = await aBackupPlace()
  const records: string[] = []
  for (let made = 0; made < 2000; made++) {
    const path = `clips/${String(made % 32).padStart(2, '0')}/${anId()}/clip.json`
    records.push(
      await library.put(path, `{"title":"Clip ${made}","text":"${'words '.repeat(200)}"}`),
    )
  }
  const first = await backups.take('hourly')
  const before = await files()
  for (const path of records.slice(0, 10)) await appendFile(join(library.folder, path), '\n')
  pass(1)
  const second = await backups.take('hourly')

  expect(first).toMatchObject({ state: 'whole', clips: 2000 })
  expect(second).toMatchObject({ state: 'whole', clips: 2000 })
  const old = await held(backups, first.name)
  const now = await held(backups, second.name)
  for (const [at, path] of records.entries()) {
    expect(now[path]).toBe(await readFile(join(library.folder, path), 'utf8'))
    expect(old[path] === now[path]).toBe(at >= 10)
  }
  for (const name of (await files()).filter((each) => !before.includes(each))) {
    expect((await stat(join(folder, name))).size).toBeLessThan(3000)
  }
})

test('a backup that is being read is not tidied away under the reader', async () => {
  const { library, backups, pass } = await aBackupPlace()
  for (let made = 0; made < 5; made++) await library.putNote(`note ${made}`)
  const first = await backups.take('hourly')
  const reader = backups.read(first.name)
  const records = [(await reader.next()).value]
  pass(365 * 24)
  await library.putNote('much later')
  await backups.take('hourly')
  for await (const record of reader) records.push(record)

  expect(records).toHaveLength(6)
  expect(records.every((record) => record?.content)).toBe(true)
})

test('all that was ever backed up of a record can be had, newest first', async () => {
  const { library, backups, pass } = await aBackupPlace()
  for (const text of ['one', 'one', 'two', '{"half', 'two']) {
    await library.put('notes/a.md', text)
    await library.putNote('another')
    await backups.take('hourly')
    pass(1)
  }

  const texts: string[] = []
  for await (const { text } of backups.copiesOf('notes/a.md')) texts.push(text)
  for await (const { backup } of backups.copiesOf('notes/b.md')) expect.unreachable(backup)

  expect(texts).toEqual(['two', '{"half', 'one'])
})

test('what else lies in the folder of backups is left alone', async () => {
  const { library, backups, folder, files } = await aBackupPlace()
  await library.putNote('one')
  await writeFile(join(folder, 'read me.txt'), 'mine')

  await backups.take('hourly')

  expect(await files()).toContain('read me.txt')
})
