import { once } from 'node:events'
import { chmod, stat } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { knock } from '../../../src/main/owner/knock'
import { runThere } from '../../../src/main/owner/run-there'
import { socketAddress } from '../../../src/main/owner/socket-address'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { aDoor, aStranger, aVisit, SECRET } from './a-door'

const GREETING = `${JSON.stringify({ type: 'greeting', secret: SECRET })}\n`
const NEVER = new AbortController().signal

test('a command runs in the owner: what it says arrives in order and whole, then its exit code', async () => {
  const { door } = await aDoor()
  const words = ['a', 'ü😀\n'.repeat(100_000), 'b']
  let out = ''

  const code = await runThere(
    await aVisit(door),
    { words, folder: '/', colors: false },
    (_, text) => (out += text),
    NEVER,
  )

  expect(code).toBe(0)
  expect(out).toBe(words.join(''))
})

test('who gives up, by word or by leaving, stops the command', async () => {
  for (const way of ['cancel', 'leave'] as const) {
    let begun = () => {}
    const hasBegun = new Promise<void>((done) => (begun = done))
    let stopped = () => {}
    const hasStopped = new Promise<void>((done) => (stopped = done))
    const { door } = await aDoor({
      runCommand: async (_, { gone }) => {
        begun()
        await once(gone, 'abort')
        stopped()
        return 1
      },
    })
    const visit = await aVisit(door)
    const giveUp = new AbortController()
    const answer = visit.ask(
      'command.run',
      { words: [], folder: '/', colors: false },
      giveUp.signal,
    )
    await hasBegun

    if (way === 'cancel') giveUp.abort()
    else visit.leave()

    await hasStopped
    if (way === 'cancel') expect(await answer).toEqual({ code: 1 })
    else await expect(answer).rejects.toMatchObject({ code: 'library-busy' })
  }
})

test('closing the door waits for who is in; shutting it tells them to stop', async () => {
  for (const way of ['finish', 'shut'] as const) {
    let end = () => {}
    let begun = () => {}
    const hasBegun = new Promise<void>((done) => (begun = done))
    const { door, open } = await aDoor({
      runCommand: (_, { gone }) =>
        new Promise((done) => {
          end = () => done(0)
          gone.addEventListener('abort', () => done(1))
          begun()
        }),
    })
    const visit = await aVisit(door)
    const answer = runThere(visit, { words: [], folder: '/', colors: false }, () => {}, NEVER)
    await hasBegun

    const closed = open[way]()
    expect(await knock(door, 5000)).toEqual({ came: 'nobody' })
    if (way === 'finish') end()

    expect(await answer).toBe(way === 'finish' ? 0 : 1)
    await closed
  }
})

test('a command that an owner about to leave never began may be asked of the next', async () => {
  let end = () => {}
  let begun = () => {}
  const hasBegun = new Promise<void>((done) => (begun = done))
  const { door, open } = await aDoor({
    runCommand: () =>
      new Promise((done) => {
        end = () => done(0)
        begun()
      }),
  })
  const early = runThere(await aVisit(door), aCommand(), () => {}, NEVER)
  const late = await aVisit(door)
  await hasBegun
  const closed = open.finish()

  expect(await runThere(late, aCommand(), () => {}, NEVER)).toBeNull()
  end()
  expect(await early).toBe(0)
  await closed
})

test('who does not know the secret is shown out, and so is who says too much before it', async () => {
  const { door } = await aDoor({ runCommand: () => expect.unreachable('a stranger got in') })
  const ask = `${JSON.stringify({ type: 'ask', call: 1, name: 'command.run', input: aCommand() })}\n`
  for (const said of [
    ask,
    `${JSON.stringify({ type: 'greeting', secret: 'a guess at the secret' })}\n${ask}`,
    `${JSON.stringify({ type: 'greeting' })}\n${ask}`,
    'x'.repeat(2000),
    '\u0000\n',
    'null\n',
  ]) {
    const { socket, over } = aStranger(door)
    socket.write(said)
    await over
  }
  expect(await knock({ ...door, secret: 'another secret' }, 5000)).toEqual({ came: 'nobody' })
})

test('a guest whose message is too long to hold is shown out, and the others stay', async () => {
  const { door } = await aDoor()
  const visit = await aVisit(door)
  const { socket, over } = aStranger(door)
  socket.write(GREETING)

  const much = Buffer.alloc(1024 * 1024, 'x')
  for (let sent = 0; sent < 20; sent++) socket.write(much)

  await over
  expect(await visit.ask('window.show', { to: null, files: [] })).toEqual({ shown: true })
  visit.leave()
})

test('an owner that is stuck is told from one that is gone', async () => {
  const address = join(tmpdir(), `commonplace-test-stuck-${process.pid}`)
  const stuck = createServer(() => undefined).listen(address)
  onTestFinished(() => void stuck.close())
  await once(stuck, 'listening')
  const door = { address, secret: SECRET, program: 'app' } as const

  expect(await knock(door, 50)).toEqual({ came: 'silence' })
  expect(await knock({ ...door, address: `${address}-none` }, 50)).toEqual({ came: 'nobody' })
})

test('whatever is sent to the door, the owner goes on and answers who asks rightly', async () => {
  const { door } = await aDoor()
  const value = fc.oneof(
    fc.jsonValue(),
    fc.record({
      type: fc.constantFrom('ask', 'cancel', 'greeting', 'answer', 'said'),
      call: fc.oneof(fc.integer(), fc.double(), fc.string()),
      name: fc.constantFrom('window.show', 'command.run', 'constructor', '__proto__', ''),
      input: fc.oneof(
        fc.jsonValue(),
        fc.record({ words: fc.array(fc.string()), folder: fc.string() }),
      ),
      secret: fc.string(),
    }),
  )
  const message = fc.oneof(
    value.map((each) => Buffer.from(`${JSON.stringify(each)}\n`)),
    value.map((each) => Buffer.from(JSON.stringify(each).slice(0, -1))),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.integer({ min: 1, max: 3000 }).map((depth) => Buffer.from(`${'['.repeat(depth)}\n`)),
  )
  const visits = fc.record({
    isGreeted: fc.boolean(),
    messages: fc.array(message, { maxLength: 12 }),
  })
  let sent = 0

  await fc.assert(
    fc.asyncProperty(visits, async ({ isGreeted, messages }) => {
      const socket = connect(door.address)
      socket.on('error', () => undefined).resume()
      const over = once(socket, 'close')
      await once(socket, 'connect')
      if (isGreeted) socket.write(GREETING)
      for (const each of messages) socket.write(each)
      sent += messages.length
      socket.end()
      await over
    }),
    { numRuns: 800 },
  )

  expect(sent).toBeGreaterThan(2000)
  const visit = await aVisit(door)
  expect(await visit.ask('window.show', { to: null, files: [] })).toEqual({ shown: true })
  visit.leave()
}, 120_000)

test('the address is short and in a folder of this user’s own, also where others were there first', async () => {
  const temporary = await aTemporaryFolder()
  const library = await aTemporaryFolder()
  const from = (env: Record<string, string>, folder = temporary) =>
    socketAddress(library, { env, platform: 'linux', temporary: folder })
  const folderMode = async (address: string) => (await stat(join(address, '..'))).mode & 0o777

  const address = await from({})
  expect(address.startsWith(temporary)).toBe(true)
  expect(await from({})).toBe(address)
  expect(await folderMode(address)).toBe(0o700)
  expect(await from({ XDG_RUNTIME_DIR: library })).toContain(library)

  await chmod(join(address, '..'), 0o755)
  const elsewhere = await from({})
  expect(elsewhere).not.toBe(address)
  expect(await folderMode(elsewhere)).toBe(0o700)

  const long = await from({}, join(temporary, 'x'.repeat(90)))
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(100)
  expect(await socketAddress(library, { env: {}, platform: 'win32', temporary })).toMatch(
    /^\\\\\.\\pipe\\commonplace-[0-9a-f]{16}-[0-9a-f]{16}$/,
  )
})

function aCommand() {
  return { words: [], folder: '/', colors: false }
}
