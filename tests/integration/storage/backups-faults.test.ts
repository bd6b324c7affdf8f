import { expect, test, vi } from 'vitest'
import { aBackupPlace, held } from '#tests/builders/a-backup-place'
import { withFailure, type Failure, type Files } from '#tests/builders/a-failing-disk'

vi.mock('node:fs/promises', async (real: () => Promise<Files>) => {
  const { onFailingDisk } = await import('#tests/builders/a-failing-disk')
  return onFailingDisk(await real())
})

/** A backup that stands, and a library that changed since, so that the next backup removes and rewrites packs too. */
async function aPlaceBeforeABackup() {
  const place = await aBackupPlace()
  const long = 'chance'.repeat(60)
  for (let made = 0; made < 8; made++)
    await place.library.put(`notes/${made}.md`, `${made} ${long}`)
  await place.backups.take('hourly')
  for (let made = 0; made < 8; made++) await place.library.put(`notes/${made}.md`, `new ${made}`)
  place.pass(24)
  const stands = await place.backups.take('before-migration')
  place.pass(70 * 24)
  await place.backups.take('hourly')
  await place.library.put('notes/now.md', 'now')
  place.pass(24)
  return { ...place, stands: (await place.backups.list())[0] ?? stands }
}

const UNHARMED = Object.fromEntries(
  Array.from({ length: 8 }, (_, at) => [`notes/${at}.md`, `new ${at}`]),
)

async function stepsOfABackup() {
  const { backups } = await aPlaceBeforeABackup()
  return withFailure(null, () => backups.take('by-hand'))
}

test.each<Omit<Failure, 'step'> & { code: string }>([
  { code: 'ENOSPC', then: 'recovers' },
  { code: 'EIO', then: 'is gone' },
])('a disk that says $code at any step and $then harms no backup', async ({ code, then }) => {
  const steps = await stepsOfABackup()
  expect(steps).toBeGreaterThan(8)
  let failed = 0
  for (let step = 1; step <= steps; step++) {
    const { backups, stands, files } = await aPlaceBeforeABackup()

    // Tidying may fail without a word: the backup itself was taken, and tidying is tried again.
    await withFailure({ step, code, then }, () =>
      backups.take('by-hand').catch((thrown: unknown) => {
        failed += 1
        expect(thrown).toMatchObject({
          name: 'NotebookError',
          code: code === 'ENOSPC' ? 'disk-full' : 'library-unreadable',
          message: expect.stringMatching(/^The .*backups in .*library .*\.$/),
        })
      }),
    )

    const list = await backups.list()
    expect(list.map(({ state }) => state)).not.toContain('damaged')
    expect(list.map(({ state }) => state)).not.toContain('unreadable')
    expect(await held(backups, stands.name)).toMatchObject(UNHARMED)

    const after = await backups.take('by-hand')
    expect(after.state).toBe('whole')
    expect(await held(backups, after.name)).toMatchObject({ ...UNHARMED, 'notes/now.md': 'now' })
    expect(await files('.tmp')).toEqual([])
    const packs = new Set(await files('.jsonl.gz'))
    expect(packs.size).toBeLessThanOrEqual((await backups.list()).length + 1)
  }
  expect(failed).toBeGreaterThan(5)
})

test('a folder of backups that may not be written is a sentence too', async () => {
  const { backups, folder } = await aPlaceBeforeABackup()

  const work = withFailure({ step: 1, code: 'EACCES', then: 'recovers' }, () =>
    backups.take('by-hand'),
  )

  await expect(work).rejects.toThrow(
    `The backups in ${folder} cannot be read or written. The library is not affected; allow reading and writing that folder.`,
  )
})

test('a full disk is a sentence that says what stands and what to do', async () => {
  const { backups, folder } = await aPlaceBeforeABackup()

  const work = withFailure({ step: 2, code: 'ENOSPC', then: 'recovers' }, () =>
    backups.take('by-hand'),
  )

  await expect(work).rejects.toThrow(
    `The disk that holds the backups in ${folder} is full, so no backup could be taken. The library and the earlier backups are whole; make room on that disk.`,
  )
})
