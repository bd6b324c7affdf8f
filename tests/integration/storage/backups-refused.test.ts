import { rm, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Backups } from '#storage/backups/backups'
import { aBackupPlace, held } from '#tests/builders/a-backup-place'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const WORDS = /^The backups .* is not a folder\. The library is not affected; .*\.$/

test('whatever is asked of backups whose folder is none, the answer is a sentence by its cause', async () => {
  const { backups, folder, library } = await aBackupPlace()
  await library.putNote('A note')
  const { name } = await backups.take('by-hand')
  await rm(folder, { recursive: true })
  await writeFile(folder, 'A file where the folder was.')

  const copiesOf = async () => {
    for await (const copy of backups.copiesOf('library.json')) expect.unreachable(copy.backup)
  }
  const toRestore = async () => {
    for await (const { path } of backups.recordsToRestore(name)) expect.unreachable(path)
  }
  const target = await aTemporaryFolder()
  const asked: (() => Promise<unknown>)[] = [
    () => backups.take('hourly'),
    () => backups.list(),
    () => backups.compare(name),
    () => held(backups, name),
    () => backups.restoreBeside(name, target),
    copiesOf,
    toRestore,
    () => Backups.open({ folder, library, now: () => '2024-05-03T10:00:00.000Z' }),
  ]
  for (const each of asked) {
    await expect(each()).rejects.toMatchObject({
      code: 'library-unwritable',
      message: expect.stringMatching(WORDS),
    })
  }
})

test('a folder of backups that was taken away is made again by the next backup', async () => {
  const { backups, folder, library } = await aBackupPlace()
  await library.putNote('A note')
  await backups.take('by-hand')
  await rm(folder, { recursive: true })

  expect(await backups.take('hourly')).toMatchObject({ state: 'whole', notes: 1 })
})
