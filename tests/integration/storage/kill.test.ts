import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SingleChange } from '#core/library/change'
import type { LibraryStore } from '#storage/library-store'
import { aBundle } from '#tests/builders/a-bundle'
import { aClip } from '#tests/builders/a-clip'
import { aLibrary } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const ROUNDS = 20

let program: Awaited<ReturnType<typeof aBundle>>
beforeAll(async () => {
  program = await aBundle('tests/integration/storage/change-until-killed.ts')
})
afterAll(() => program.remove())

test('a program killed in the middle of many changes loses nothing that was acknowledged', async () => {
  const folder = await aTemporaryFolder()
  const first = await aLibrary(folder)
  for (let made = 0; made < 6; made++) await first.apply({ type: 'clip.added', clip: aClip() })
  await first.close()

  let acknowledged = 0
  for (let round = 0; round < ROUNDS; round++) {
    const changes = await changesUntilKilled(folder, round)
    const store = await aLibrary(folder, { report: (message) => expect.unreachable(message) })
    for (const change of changes) await expectMade(store, change)
    await store.close()
    acknowledged += changes.length
  }

  expect(acknowledged).toBeGreaterThan(ROUNDS)
})

test('a library that another process has open is refused in words, and free again when that is killed', async () => {
  const folder = await aTemporaryFolder()
  const first = await aLibrary(folder)
  await first.apply({ type: 'clip.added', clip: aClip() })
  await first.close()

  const child = spawn(process.execPath, [program.path, folder, '0'])
  await once(child.stdout, 'data')
  await expect(aLibrary(folder)).rejects.toMatchObject({
    code: 'library-busy',
    message: expect.stringMatching(/open in another Commonplace .*Close that one/),
  })
  child.kill('SIGKILL')
  await once(child, 'close')

  const store = await aLibrary(folder)
  expect(store.catalogue.clipIds).toHaveLength(1)
})

/** Lets the program work for a moment and kills it; gives what it said was done. */
async function changesUntilKilled(folder: string, round: number): Promise<SingleChange[]> {
  const child = spawn(process.execPath, [program.path, folder, String(round)])
  let said = ''
  let complaint = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr.on('data', (part: Buffer) => (complaint += part.toString()))
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), (round * 7) % 90))
  await once(child, 'close')

  expect(complaint).toBe('')
  const whole = said.slice(0, said.lastIndexOf('\n') + 1)
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => SingleChange.parse(JSON.parse(line)))
}

async function expectMade(store: LibraryStore, change: SingleChange) {
  if (change.type === 'note.added') {
    expect(await store.note(change.note.id)).toEqual(change.note)
    expect(store.catalogue.note(change.note.id)).not.toBeNull()
  }
  if (change.type === 'clips.tagged') {
    for (const id of change.ids) {
      expect((await store.clip(id))?.tags).toEqual(expect.arrayContaining(change.tags))
    }
  }
}
