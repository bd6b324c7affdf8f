import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { inEnglish, type Sentence } from '#core/messages/sentence'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBundle } from '#tests/builders/a-bundle'
import { aClip } from '#tests/builders/a-clip'
import { Ledger } from '#tests/builders/a-ledger'
import { aLibrary } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { PATIENCE, times } from '#tests/soak/times'

const ROUNDS = times(8, 500)
/** After so many rounds another library is begun, so that looking through all of it stays short. */
const A_LIBRARY = 10

let program: Awaited<ReturnType<typeof aBundle>>
beforeAll(async () => {
  program = await aBundle('tests/integration/storage/change-until-killed.ts')
})
afterAll(() => program.remove())

test(
  'a program killed at any moment under load loses nothing that was acknowledged, and the library opens',
  async () => {
    let acknowledged = 0
    for (let first = 0; first < ROUNDS; first += A_LIBRARY)
      acknowledged += await killAgainAndAgain(first)

    console.log(`Killed at work ${ROUNDS} times: ${acknowledged} changes acknowledged, 0 lost.`)
    expect(acknowledged).toBeGreaterThan(ROUNDS)
  },
  PATIENCE,
)

test('a library that another process has open is refused in words, and free again when that is killed', async () => {
  const folder = await aTemporaryFolder()
  const first = await aLibrary(folder)
  const clip = aClip()
  await first.apply({ type: 'clip.added', clip })
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
  expect(store.catalogue.clipIds).toContain(clip.id)
})

/** Kills the program again and again at work on one library; gives how many changes had been acknowledged. */
async function killAgainAndAgain(first: number): Promise<number> {
  const folder = await aTemporaryFolder()
  const cacheFolder = await aTemporaryFolder()
  const ledger = new Ledger()
  for (let round = first; round < Math.min(first + A_LIBRARY, ROUNDS); round++) {
    // With lists kept from some earlier opening, or with none.
    const cache = round % 2 === 0 ? cacheFolder : ''
    ledger.read(await sayingsUntilKilled([folder, String(round), cache]))
    const report = (said: Sentence) =>
      expect(inEnglish(said)).toMatch(/as an interrupted capture leaves/)
    const store = await aLibrary(folder, { report, cacheFolder: cache || null })
    await ledger.expectIn(store)
    await store.close()
  }
  return ledger.count
}

/** Lets the program work for some moment, which may end while it still opens the library, and kills it. Gives what it said. */
async function sayingsUntilKilled(args: string[]): Promise<string> {
  const child = spawn(process.execPath, [program.path, ...args])
  let said = ''
  let complaint = ''
  const killSoon = (most: number) => setTimeout(() => child.kill('SIGKILL'), Math.random() * most)
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr.on('data', (part: Buffer) => (complaint += part.toString()))
  if (Math.random() < 0.2) killSoon(600)
  else child.stdout.once('data', () => killSoon(250))
  await once(child, 'close')

  expect(complaint).toBe('')
  return said
}
