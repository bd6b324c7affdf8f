import { readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sentence } from '#core/messages/sentence'
import { aBackupPlace, held } from '#tests/builders/a-backup-place'

/** Three backups an hour apart, in which one note changes and thirty stay. */
async function threeBackups() {
  const place = await aBackupPlace()
  for (let made = 0; made < 30; made++) await place.library.putNote(`note ${made}`)
  const backups = []
  for (const text of ['one', 'two', 'three']) {
    await place.library.put('notes/now.md', text)
    backups.push(await place.backups.take('hourly'))
    place.pass(1)
  }
  const [first, second, third] = backups.map(({ name }) => name)
  if (!first || !second || !third) throw new Error('There are three.')
  const path = async (name: string) => {
    const file = (await place.files()).find((each) => each.startsWith(name))
    return join(place.folder, file ?? 'none')
  }
  return { ...place, first, second, third, path }
}

async function flipByte(path: string, at: number) {
  const bytes = await readFile(path)
  bytes[at] = (bytes[at] ?? 0) ^ 0x20
  await writeFile(path, bytes)
}

async function states(backups: Awaited<ReturnType<typeof threeBackups>>['backups']) {
  return (await backups.list()).map(({ state }) => state)
}

test('a pack cut short damages those that need it, in words; what can be read still is', async () => {
  const { backups, files, folder, first, second, third } = await threeBackups()
  const packs = await files('.jsonl.gz')
  await truncate(join(folder, packs[1] ?? ''), 40)

  const list = await backups.list()

  expect(list.map(({ state }) => state)).toEqual(['whole', 'damaged', 'whole'])
  expect(list[1]).toMatchObject({ words: sentence('backupPartsDamaged', packs[1] ?? '') })
  expect((await held(backups, first))['notes/now.md']).toBe('one')
  expect((await held(backups, third))['notes/now.md']).toBe('three')
  const damaged = await held(backups, second)
  expect(damaged['notes/now.md']).toBeNull()
  expect(Object.values(damaged).filter((text) => text !== null)).toHaveLength(31)
})

test('a flipped byte anywhere in a pack is seen, and never given out as a record', async () => {
  const { backups, files, folder, second } = await threeBackups()
  const pack = join(folder, (await files('.jsonl.gz'))[1] ?? '')
  const whole = await readFile(pack)
  for (let at = 0; at < whole.length; at++) {
    await flipByte(pack, at)
    const text = (await held(backups, second, ['notes/now.md']))['notes/now.md']
    expect([null, 'two']).toContain(text)
    if (at % 20 === 0) expect(await states(backups)).toEqual(['whole', 'damaged', 'whole'])
    await writeFile(pack, whole)
  }
})

test('a damaged part of a large pack costs only the records in that part', async () => {
  const { library, backups, folder, files } = await aBackupPlace()
  for (let made = 0; made < 12; made++) {
    await library.put(`notes/${made}.md`, `${made}`.repeat(100_000))
  }
  const { name } = await backups.take('hourly')
  await flipByte(join(folder, (await files('.jsonl.gz'))[0] ?? ''), 60)

  const texts = Object.values(await held(backups, name))

  expect(texts).toContain(null)
  expect(texts.filter((text) => text !== null).length).toBeGreaterThan(6)
})

test('records in a damaged or missing pack are backed up anew the next time', async () => {
  for (const damage of [(path: string) => flipByte(path, 30), (path: string) => rm(path)]) {
    const { backups, files, folder } = await threeBackups()
    await damage(join(folder, (await files('.jsonl.gz'))[0] ?? ''))
    expect(await states(backups)).toEqual(['damaged', 'damaged', 'damaged'])

    const healed = await backups.take('hourly')

    expect(healed.state).toBe('whole')
    expect(Object.values(await held(backups, healed.name))).not.toContain(null)
  }
})

test('a damaged manifest is listed as such, and the next backup stands on another', async () => {
  const { library, backups, path, third } = await threeBackups()
  await flipByte(await path(third), 50)

  const [damaged, ...others] = await backups.list()
  expect(damaged).toMatchObject({
    name: third,
    state: 'unreadable',
    words: sentence('backupListDamaged'),
  })
  expect(others.map(({ state }) => state)).toEqual(['whole', 'whole'])
  await expect(backups.compare(third)).rejects.toMatchObject({ code: 'file-unreadable' })

  await library.put('notes/now.md', 'four')
  const next = await backups.take('by-hand')
  expect(next.state).toBe('whole')
  expect((await held(backups, next.name))['notes/now.md']).toBe('four')
})

test('a deleted manifest takes itself and those that stand on it, and the next backup is whole', async () => {
  const { backups, path, first, third } = await threeBackups()
  await rm(await path(first))

  expect(await states(backups)).toEqual(['unreadable', 'unreadable'])
  await expect(held(backups, first)).rejects.toMatchObject({ code: 'not-found' })
  await expect(held(backups, third)).rejects.toMatchObject({ code: 'file-unreadable' })
  const next = await backups.take('hourly')
  expect(next.state).toBe('whole')
  expect(Object.values(await held(backups, next.name))).not.toContain(null)
})

test('while a damaged manifest stands, no pack it may need is removed', async () => {
  const { library, backups, path, files, second, pass } = await threeBackups()
  const packs = await files('.jsonl.gz')
  await flipByte(await path(second), 50)
  pass(1)
  await library.put('notes/now.md', 'four')
  await backups.take('hourly')

  expect(await files('.jsonl.gz')).toEqual(expect.arrayContaining(packs))
})

test('a record that cannot be read now is held as the backup before held it', async () => {
  const { library, backups } = await threeBackups()
  const note = join(library.folder, 'notes/now.md')
  await rm(note)
  await symlink(note, note)

  const taken = await backups.take('by-hand')

  expect(taken).toMatchObject({ state: 'whole', unread: ['notes/now.md'] })
  expect((await held(backups, taken.name))['notes/now.md']).toBe('three')
})

test('a folder that cannot be looked into does not make its records missing', async () => {
  const { library, backups } = await threeBackups()
  const notes = join(library.folder, 'notes')
  await rm(notes, { recursive: true })
  await symlink(notes, notes)

  const taken = await backups.take('by-hand')

  expect(taken).toMatchObject({ state: 'whole', notes: 31, unread: ['notes'] })
  expect(await backups.compare(taken.name)).toMatchObject({ missing: 0, changed: 31, same: 1 })
})
