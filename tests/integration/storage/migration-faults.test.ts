import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { LibraryStore } from '#storage/library-store'
import { held } from '#tests/builders/a-backup-place'
import { withFailure, type Failure, type Files } from '#tests/builders/a-failing-disk'
import { aLibrary, storeTools } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { filesIn, recordsIn } from '#tests/builders/files-in'
import { PATIENCE, times } from '#tests/soak/times'

vi.mock('node:fs/promises', async (real: () => Promise<Files>) => {
  const { onFailingDisk } = await import('#tests/builders/a-failing-disk')
  return onFailingDisk(await real())
})

const STORED = join(import.meta.dirname, '../../fixtures/libraries/format-1')
/** Of some sixty steps, for each of which a library is migrated twice, the usual run takes every ninth. */
const APART = times(9, 1)
const NOW = '2024-07-01T09:00:00.000Z'

const RIVER = '01hx6es160es4ft5gv6hw7jx8k'
const ARCHIVED = '01hx6f0bj0an0bp1cq2dr3es4f'
const CHINESE = '01hx6f7ny06hw7jx8ky9mzan0b'
const LATE = '01hx6fgtx09mzan0bp1cq2dr3e'
const ON_WATER = '01hx6fbb40mzan0bp1cq2dr3es'
const LAST_MOMENT = '01hx6fmg30q2dr3es4ft5gv6hw'

test(
  'a program killed at any step of a migration leaves a library that opens with everything',
  async () => {
    const old = await recordsIn(STORED)
    const steps = await stepsOfAMigration()
    expect(steps).toBeGreaterThan(30)

    for (let step = 1; step <= steps; step += APART) {
      const place = await aPlace()
      const left = await aTemporaryFolder()
      // What is on disk at the moment of the failure is taken along: nothing that the program does afterwards counts.
      await withFailure({ step, code: 'EIO', then: 'is gone' }, async () => {
        await openAndClose(place).catch(() => undefined)
        await cp(place.top, left, { recursive: true })
      })

      await expectMigrated(placeIn(left), old)
      await removeAll(place.top, left)
    }
  },
  PATIENCE,
)

test(
  'a disk that is full at any step of a migration and has room again costs nothing',
  async () => {
    const old = await recordsIn(STORED)
    const steps = await stepsOfAMigration()

    for (let step = 1; step <= steps; step += APART) {
      const place = await aPlace()
      await withFailure({ step, code: 'ENOSPC', then: 'recovers' }, () =>
        openAndClose(place).catch((thrown: unknown) => {
          expect(thrown).toMatchObject({ name: 'NotebookError' })
        }),
      )

      await expectMigrated(place, old)
    }
  },
  PATIENCE,
)

test.each<Pick<Failure, 'code'> & { words: RegExp }>([
  {
    code: 'ENOSPC',
    words: /(is full|no room for backups).* Nothing was changed\.$/,
  },
  { code: 'EIO', words: /(could not be|no room for backups).* Nothing was changed\.$/ },
])(
  'when the backup before it fails by $code, nothing is changed and that is said',
  async (fault) => {
    const { code, words } = fault
    const before = await filesIn(STORED)
    const steps = await stepsOfABackup()
    let refused = 0

    for (let step = 1; step <= steps; step += APART) {
      const place = await aPlace()
      await withFailure({ step, code, then: 'recovers' }, () =>
        openAndClose(place).catch(async (thrown: unknown) => {
          const { message } = thrown as Error
          if (!message.includes('It is backed up before it is changed')) return
          refused += 1
          expect(message).toMatch(/^This library was written by an older Commonplace\./)
          expect(message).toMatch(words)
          expect(await filesIn(place.folder)).toEqual(before)
        }),
      )
    }

    expect(refused).toBeGreaterThan(times(0, 5))
  },
  PATIENCE,
)

test('without a folder for backups an old library is not touched', async () => {
  const place = await aPlace()
  await rm(place.dataFolder, { recursive: true })
  await writeFile(place.dataFolder, 'A file where the folder should be.')
  const before = await filesIn(STORED)

  await expect(openAndClose(place)).rejects.toMatchObject({
    code: 'library-unwritable',
    message: expect.stringMatching(
      /It is backed up before it is changed, .* Nothing was changed\.$/,
    ),
  })
  expect(await filesIn(place.folder)).toEqual(before)
})

type Place = { top: string; folder: string; dataFolder: string }

function placeIn(top: string): Place {
  return { top, folder: join(top, 'library'), dataFolder: join(top, 'data') }
}

async function aPlace(): Promise<Place> {
  const place = placeIn(await aTemporaryFolder())
  await cp(STORED, place.folder, { recursive: true })
  await mkdir(place.dataFolder)
  return place
}

async function openAndClose({ folder, dataFolder }: Place) {
  const store = await LibraryStore.open(folder, storeTools({ dataFolder, now: () => NOW }))
  await store.checked.catch(() => undefined)
  await store.close().catch(() => undefined)
}

async function stepsOfAMigration() {
  const place = await aPlace()
  return withFailure(null, () => openAndClose(place))
}

/** How many steps an opening has until the backup is taken. */
async function stepsOfABackup() {
  const { backups } = await aLibrary((await aPlace()).folder, {
    dataFolder: (await aPlace()).dataFolder,
  })
  const lockAndFolders = 12
  return lockAndFolders + (await withFailure(null, async () => backups?.take('by-hand')))
}

async function expectMigrated({ folder, dataFolder }: Place, old: Record<string, string>) {
  const store = await aLibrary(folder, { dataFolder, now: () => NOW })

  const river = await store.clip(RIVER)
  expect(new Set(river?.tags)).toEqual(
    new Set(['rivers/floods', 'été', 'finished before', 'spring 2024']),
  )
  expect(river).toMatchObject({
    place: 'archive',
    highlights: [{ note: 'Ask the archive.\n— twice' }, { tags: ['blame/engineers', 'quote'] }],
  })
  expect(await store.clip(ARCHIVED)).toMatchObject({
    title: 'A very short history of harbours',
    place: 'archive',
    tags: [],
  })
  expect((await store.clip(CHINESE))?.tags).toEqual(expect.arrayContaining(['spring 2024', 'Été']))
  expect(await store.clip(LATE)).toMatchObject({ place: 'archive', tags: ['late'] })
  expect((await store.note(ON_WATER))?.body).toContain('- [x] read the gauges')
  expect(await store.note(LAST_MOMENT)).toMatchObject({ body: 'It was raining.\n' })
  expect([store.catalogue.clipIds.length, store.catalogue.noteIds.length]).toEqual([5, 4])
  expect(JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))).toMatchObject({
    format: 2,
  })

  const { backups } = store
  const oldest = (await backups?.list())?.at(-1)
  expect(oldest).toMatchObject({ reason: 'before-migration', state: 'whole' })
  expect(backups && (await held(backups, oldest?.name ?? ''))).toMatchObject(old)
  await store.close()
}

async function removeAll(...folders: string[]) {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
}
