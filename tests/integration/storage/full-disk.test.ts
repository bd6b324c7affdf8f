import { execFile } from 'node:child_process'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inEnglish } from '#core/messages/sentence'
import { expect, onTestFinished, test } from 'vitest'
import { LibraryStore } from '#storage/library-store'
import { aClip } from '#tests/builders/a-clip'
import { aLibrary, storeTools } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const run = promisify(execFile)
const LONG = 'All happy families are alike. '.repeat(400)

test('a disk that fills up while one writes loses nothing, says so, and goes on when there is room', async (context) => {
  const disk = await aSmallDisk((reason) => context.skip(`no small disk can be mounted: ${reason}`))
  const ballast = join(disk, 'ballast')
  const folder = join(disk, 'library')
  const said: string[] = []
  const store = await aLibrary(folder, { report: (message) => said.push(inEnglish(message)) })
  const clip = aClip()
  await store.apply({ type: 'clip.added', clip })

  const acknowledged: string[] = []
  let refusal: unknown = null
  for (let count = 0; refusal === null; count++) {
    const note = aNote({ title: `Note ${count}`, body: LONG })
    await store.apply({ type: 'note.added', note }).then(
      () => acknowledged.push(note.id),
      (cause: unknown) => (refusal = cause),
    )
    // The last bytes too, so that the journal itself is refused.
    if (said.length > 0) await fill(ballast)
  }
  expect(acknowledged.length).toBeGreaterThan(20)
  expect(refusal).toMatchObject({
    code: 'disk-full',
    message: expect.stringMatching(/is full.*Nothing that was saved is lost; make room/),
  })
  await store.close()

  // On the full disk it can at least be read.
  const full = await LibraryStore.open(
    folder,
    storeTools({ report: (each) => said.push(inEnglish(each)) }),
  )
  await full.checked
  for (const id of acknowledged) expect((await full.note(id))?.body).toBe(LONG)
  await full.close()

  await rm(ballast, { force: true })
  await run('mount', ['-o', 'remount,size=8m', disk])
  const again = await aLibrary(folder)
  for (const id of acknowledged) expect((await again.note(id))?.body).toBe(LONG)
  await again.apply({ type: 'clips.tagged', ids: [clip.id], tags: ['room'] })
  await again.close()
  expect((await (await aLibrary(folder)).clip(clip.id))?.tags).toEqual(['room'])
})

async function fill(path: string) {
  const { bavail, bsize } = await statfs(join(path, '..'))
  await writeFile(path, new Uint8Array(Math.max(0, bavail * bsize)), { flag: 'a' }).catch(
    () => undefined,
  )
}

/** A disk of two megabytes in memory, unmounted when the test is over. */
async function aSmallDisk(refused: (reason: string) => never): Promise<string> {
  const place = join(await aTemporaryFolder(), 'disk')
  await mkdir(place)
  await run('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place]).catch((cause: Error) =>
    refused(cause.message.split('\n').join(' ')),
  )
  onTestFinished(async () => {
    await run('umount', ['-l', place])
  })
  return place
}
