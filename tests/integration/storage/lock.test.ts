import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { announceDoor, findOwner, takeLock } from '#storage/lock'
import { isRunning, thisComputer, thisLife } from '#storage/process-life'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const NOW = '2024-05-03T10:00:00.000Z'
// A process that is surely alive: the one that started this one.
const ALIVE = process.ppid
// Linux gives no number this high to a process.
const DEAD = 2 ** 22 + 1
const DOOR = { address: '/run/door', secret: 'a secret of its own', program: 'app' } as const

test('a lock of a living process is respected', async () => {
  const path = await aLock(JSON.stringify({ pid: ALIVE, startedAt: NOW }))

  await expect(takeLock(path, NOW)).rejects.toMatchObject({ code: 'library-busy' })
  expect(await findOwner(path)).toMatchObject({ pid: ALIVE, door: null })
})

test('a lock that its owner left behind is taken over, whatever its clock said', async () => {
  const locks = [
    JSON.stringify({ pid: DEAD, startedAt: NOW }),
    JSON.stringify({ pid: DEAD, startedAt: '2999-01-01T00:00:00.000Z', door: DOOR }),
    JSON.stringify({ pid: process.pid, startedAt: NOW }),
    '',
    'not a lock',
    '{"pid":',
    '\0\0\0\0',
  ]
  for (const left of locks) {
    const path = await aLock(left)
    expect(await findOwner(path)).toBeNull()

    const lock = await takeLock(path, NOW)

    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid })
    await lock.release()
    expect(await readdir(join(path, '..'))).toEqual([])
  }
})

test('a process that was given the number of the one that left is not taken for it', async (context) => {
  const { born } = await thisLife()
  if (born === '') context.skip('this system does not tell when a process began')
  const path = await aLock(JSON.stringify({ pid: ALIVE, startedAt: NOW, born }))

  expect(await findOwner(path)).toBeNull()
  await (await takeLock(path, NOW)).release()
})

test('a process that was killed and not yet buried by its parent is dead', async (context) => {
  if (process.platform !== 'linux') context.skip('only Linux tells the state of a process')
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'])
  onTestFinished(() => void parent.kill('SIGKILL'))
  const [said] = await once(parent.stdout, 'data')
  const child = { pid: Number(String(said)), born: '' }
  expect(await isRunning(child)).toBe(true)

  process.kill(child.pid, 'SIGKILL')

  await expect.poll(() => isRunning(child)).toBe(false)
  expect(() => process.kill(child.pid, 0)).not.toThrow()
})

test('a lock that is just being written is not taken for one left behind', async () => {
  const path = await aLock('')
  setTimeout(() => void writeFile(path, JSON.stringify({ pid: ALIVE, startedAt: NOW })), 30)

  await expect(takeLock(path, NOW)).rejects.toMatchObject({ code: 'library-busy' })
})

test('a lock under another name is respected when this computer made it, and not when another did', async () => {
  const path = await aLock('')
  const beside = join(path, '..', 'lock-other1')
  const owner = { pid: ALIVE, startedAt: NOW, door: DOOR }

  await writeFile(beside, JSON.stringify({ ...owner, computer: await thisComputer() }))
  await expect(takeLock(path, NOW)).rejects.toMatchObject({ code: 'library-busy' })
  expect(await findOwner(path)).toMatchObject({ pid: ALIVE, door: DOOR })
  await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })

  await writeFile(beside, JSON.stringify({ ...owner, computer: 'another one' }))
  expect(await findOwner(path)).toBeNull()
  await (await takeLock(path, NOW)).release()
})

test('only this user may read a lock, also when it tells where its owner listens', async () => {
  const folder = join(await aTemporaryFolder(), 'own')
  await mkdir(folder)
  const path = join(folder, 'lock-test')
  const lock = await takeLock(path, NOW)
  const mode = async () => (await stat(path)).mode & 0o777
  expect(await mode()).toBe(0o600)

  await announceDoor(path, DOOR)

  expect(await mode()).toBe(0o600)
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid, door: DOOR })
  await lock.release()
  expect(await readdir(folder)).toEqual([])
})

test('a lock that is another’s by now is neither released nor written to', async () => {
  const path = await aLock('')
  const lock = await takeLock(path, NOW)
  const other = JSON.stringify({ pid: ALIVE, startedAt: NOW, claim: 'abc' })
  await writeFile(path, other)

  await lock.release()
  await expect(announceDoor(path, DOOR)).rejects.toMatchObject({ code: 'library-busy' })

  expect(await readFile(path, 'utf8')).toBe(other)
})

async function aLock(content: string) {
  const path = join(await aTemporaryFolder(), 'lock-test')
  await writeFile(path, content)
  return path
}
