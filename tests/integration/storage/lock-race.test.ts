import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { aBundle } from '#tests/builders/a-bundle'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const AT_ONCE = 6
const ROUNDS = 8

let program: Awaited<ReturnType<typeof aBundle>>
beforeAll(async () => {
  program = await aBundle('tests/integration/storage/take-lock.ts')
})
afterAll(() => program.remove())

test('of many who try at once exactly one has it, also when the one before was killed', async () => {
  const path = join(await aTemporaryFolder(), 'lock-test')
  let takers = await many(() => path)

  for (let round = 0; round < ROUNDS; round++) {
    const answers = await Promise.all(takers.map((taker) => taker.tries()))

    expect(answers.toSorted()).toEqual([...Array(AT_ONCE - 1).fill('busy'), 'mine'])
    const winner = answers.indexOf('mine')
    await takers[winner]?.kill()
    takers = [...takers.filter((_, index) => index !== winner), await aTaker(path)]
    if (round % 4 === 3) await writeFile(path, round % 8 === 3 ? '' : 'not a lock')
  }
})

test('those killed in the middle of taking it are in nobody’s way, and let no two have it', async () => {
  const path = join(await aTemporaryFolder(), 'lock-test')
  for (let round = 0; round < ROUNDS / 2; round++) {
    const takers = await many(() => path)
    const answers = takers.map((taker) => taker.tries())
    const victims = takers.slice(0, AT_ONCE / 2)
    for (const [index, victim] of victims.entries()) {
      await pass((round * 3 + index * 5) % 11)
      void victim.kill()
    }

    const said = await Promise.all(answers.slice(victims.length))
    const owners = said.filter((answer) => answer === 'mine')
    expect(owners.length).toBeLessThanOrEqual(1)
    await Promise.all(takers.map((taker) => taker.kill()))
  }

  const last = await aTaker(path)
  expect(await last.tries()).toBe('mine')
})

test('programs that call this computer by different names do not both have it', async () => {
  const folder = await aTemporaryFolder()
  const takers = await many((number) => join(folder, `lock-name${number % 3}`))

  for (let round = 0; round < ROUNDS; round++) {
    const answers = await Promise.all(takers.map((taker) => taker.tries()))
    const owners = answers.filter((answer) => answer === 'mine')

    expect(owners.length).toBeLessThanOrEqual(1)
    if (owners.length === 0) continue
    const others = takers.filter((_, index) => answers[index] !== 'mine')
    for (const taker of others) expect(await taker.tries()).toBe('busy')
    return
  }
  expect(await takers[0]?.tries()).toBe('mine')
})

type Taker = { tries: () => Promise<string>; kill: () => Promise<void> }

function many(path: (number: number) => string): Promise<Taker[]> {
  return Promise.all(Array.from({ length: AT_ONCE }, (_, number) => aTaker(path(number))))
}

async function aTaker(path: string): Promise<Taker> {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [program.path, path])
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })
  const closed = once(child, 'close')
  // Writing to one that was killed a moment ago is no failure here.
  child.stdin.on('error', () => undefined)
  await once(lines, 'line')
  return {
    tries: async () => {
      child.stdin.write('go\n')
      const [answer] = await Promise.race([once(lines, 'line'), closed.then(() => ['killed'])])
      return String(answer)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
  }
}

function pass(milliseconds: number) {
  return new Promise((done) => setTimeout(done, milliseconds))
}
