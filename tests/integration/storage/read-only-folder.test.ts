import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inEnglish } from '#core/messages/sentence'
import { expect, onTestFinished, test } from 'vitest'
import { aClip } from '#tests/builders/a-clip'
import { aLibrary } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const run = promisify(execFile)

test('a library in a folder that cannot be written is read whole, damage and all, and refuses changes in words', async (context) => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clips = [aClip({ title: 'Fine' }), aClip({ title: 'Damaged' })]
  for (const clip of clips) await store.apply({ type: 'clip.added', clip })
  const [fine = '', damaged = ''] = clips.map(({ id }) => id)
  await store.close()
  const bad = store.paths.record({ kind: 'clip', id: damaged })
  await writeFile(bad, '{ torn')
  await writeFile(store.paths.libraryFile, '{ torn')
  await makeReadOnly(folder, (reason) => context.skip(`nothing can be made read-only: ${reason}`))

  const said: string[] = []
  const opened = await aLibrary(folder, { report: (message) => said.push(inEnglish(message)) })

  expect(opened.isReadOnly).toBe(true)
  expect(opened.id).toBe(store.id)
  expect((await opened.clip(fine))?.title).toBe('Fine')
  expect((await opened.clip(damaged))?.title).toBe('Damaged')
  expect(opened.catalogue.clipIds.sort()).toEqual([fine, damaged].sort())
  expect(said.join('\n')).toMatch(/cannot be written.*read everything and change nothing/)
  expect(said.join('\n')).toMatch(/clip.json is damaged.*left where it is/)
  await expect(
    opened.apply({ type: 'clips.tagged', ids: [fine], tags: ['no'] }),
  ).rejects.toMatchObject({
    code: 'library-unwritable',
    message: expect.stringMatching(/nothing can be changed. Allow writing/),
  })
  expect(await readFile(bad, 'utf8')).toBe('{ torn')
})

// Permissions do not hold back the system’s own user, so the folder is mounted over itself to be read alone.
async function makeReadOnly(folder: string, refused: (reason: string) => never) {
  try {
    await run('mount', ['--bind', folder, folder])
  } catch (cause) {
    refused(cause instanceof Error ? cause.message : String(cause))
  }
  onTestFinished(async () => {
    await run('umount', ['-l', folder])
  })
  await run('mount', ['-o', 'remount,ro,bind', folder])
}
