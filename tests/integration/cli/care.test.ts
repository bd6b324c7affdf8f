import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#core/library/id'
import { aCommandLine, type CommandLine } from '#tests/builders/a-command-line'
import { aLibrary } from '#tests/builders/a-library'
import { aPlace, objects } from './a-place'

let cli: CommandLine
beforeAll(async () => {
  cli = await aCommandLine()
})
afterAll(() => cli.remove())

test('a backup is taken, told and listed', async () => {
  const { page, run } = await aPlace(cli)
  await run('clip', page)
  expect(await run('backup')).toMatchObject({ code: 0, out: '' })

  const said = await run('backup', 'now')

  expect(said).toMatchObject({ code: 0, err: '' })
  expect(said.out).toMatch(/^\d{8}T\d{9}Z-by-hand {2}Taken by hand, 1 clip, 0 notes\n$/)
  expect(objects(await run('backup', '--json'))).toMatchObject([
    { reason: 'by-hand', clips: 1, state: 'whole' },
  ])
  expect((await run('backup', 'later')).code).toBe(2)
})

test('the trash is listed, restored and emptied', async () => {
  const { library, page, run } = await aPlace(cli)
  await run('clip', page)
  expect(await run('trash')).toMatchObject({ code: 0, out: '' })
  const [{ id } = { id: '' }] = objects(await run('list', '--json'))
  await toTheTrash(library, id)

  expect((await run('trash')).out).toContain('A Tale of Two Cities')
  const restored = await run('trash', 'restore', id)
  expect(restored).toMatchObject({ code: 0, err: '1 clip brought back from the trash.\n' })
  expect(await run('trash')).toMatchObject({ out: '' })
  await toTheTrash(library, id)

  expect(await run('trash', 'empty')).toMatchObject({ code: 0, out: '1 thing deleted for good.\n' })
  expect(await run('trash')).toMatchObject({ out: '' })
  expect((await run('trash', 'empty', 'all')).code).toBe(2)
})

async function toTheTrash(library: string, id: Id) {
  const store = await aLibrary(library, {
    machine: 'elsewhere',
    now: () => new Date().toISOString(),
  })
  await store.apply({ type: 'clips.moved', ids: [id], place: 'trash' })
  await store.close()
}
