import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeLock } from '#storage/lock'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const NOW = '2024-05-03T10:00:00.000Z'
// A process that is surely alive: the one that started this one.
const ALIVE = process.ppid
// Linux gives no number this high to a process.
const DEAD = 2 ** 22 + 1

test('a lock of a living process is respected', async () => {
  const path = await aLock(JSON.stringify({ pid: ALIVE, startedAt: NOW }))

  await expect(takeLock(path, NOW)).rejects.toMatchObject({ code: 'library-busy' })
})

test('a lock that its owner left behind is taken over', async () => {
  for (const left of [JSON.stringify({ pid: DEAD, startedAt: NOW }), '', 'not a lock']) {
    const path = await aLock(left)

    const lock = await takeLock(path, NOW)

    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid })
    await lock.release()
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })
  }
})

test('a lock that is just being written is not taken for one left behind', async () => {
  const path = await aLock('')
  setTimeout(() => void writeFile(path, JSON.stringify({ pid: ALIVE, startedAt: NOW })), 30)

  await expect(takeLock(path, NOW)).rejects.toMatchObject({ code: 'library-busy' })
})

async function aLock(content: string) {
  const path = join(await aTemporaryFolder(), 'lock')
  await writeFile(path, content)
  return path
}
