import { createServer, type ServerResponse } from 'node:http'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import {
  aCommandLine,
  runProgram,
  type CommandLine,
  type Started,
} from '#tests/builders/a-command-line'
import { aPage, aPlace, objects, TALE } from './a-place'

let cli: CommandLine
beforeAll(async () => {
  cli = await aCommandLine()
})
afterAll(() => cli.remove())

test('a command says the same, and ends the same, whether it runs here or in the owner', async () => {
  const { run, page, library, folder } = await aPlace(cli)
  await run('clip', page)
  const [row] = objects(await run('list', '--json'))
  const commands = [
    ['list'],
    ['list', '--json'],
    ['show', row?.id ?? '', '--format', 'markdown'],
    ['show', row?.id ?? '', '--json'],
    ['search', 'the season of darkness'],
    ['search', 'nothing-like-this', '--json'],
    ['stats'],
    ['show', 'uuuu'],
    ['show', 'uuuu', '--json'],
    ['highlight', row?.id ?? '', '--quote', 'call me Ishmael'],
    ['clip', page, join(folder, 'nothing.html')],
    ['tag', row?.id ?? '', ' / '],
  ]
  const alone = []
  for (const words of commands) alone.push(await run(...words))

  await anOwner(library, folder)

  for (const [index, words] of commands.entries()) {
    expect({ words, ...(await run(...words)) }).toEqual({ words, ...alone[index] })
  }
})

test('what a guest does is there for the owner and for the next, and paths are the caller’s own', async () => {
  const { run, page, library, folder } = await aPlace(cli)
  const owner = await anOwner(library, folder)

  const said = await cli.start(folder, 'clip', 'tale.html', '--library', 'library', '--json').over
  expect(said).toMatchObject({ code: 0, err: '' })
  const [saved] = objects(said)
  expect(saved).toMatchObject({ outcome: 'saved', from: page })
  expect((await run('tag', saved?.id ?? '', 'guest')).code).toBe(0)

  owner.letGo()
  expect(await owner.over).toMatchObject({ code: 0, err: '' })
  expect(objects(await run('list', '--json'))).toMatchObject([{}, {}])
  expect(objects(await run('search', 'tag:guest', '--json'))).toHaveLength(1)
})

test('which library is meant the caller decides, not the owner', async () => {
  const { run, library, page } = await aPlace(cli)
  await run('clip', page)
  await anOwner(library, join(library, '..'))

  const program = [cli.path, 'list', '--json']
  const said = await runProgram(process.execPath, program, {
    ...cli.env,
    COMMONPLACE_LIBRARY: library,
  })

  expect(said).toMatchObject({ code: 0, err: '' })
  expect(objects(said)).toHaveLength(1)
})

test('a guest’s results come one by one, and Ctrl+C stops the guest’s command alone', async () => {
  const { run, page, library, folder } = await aPlace(cli)
  const owner = await anOwner(library, folder)
  const never = await aSlowServer()

  const guest = cli.start(folder, 'clip', page, never.address, '--json', '--library', library)
  await expect
    .poll(() => objects(guest.soFar()), { timeout: 20_000 })
    .toMatchObject([{ outcome: 'saved' }])
  guest.process.kill('SIGINT')

  const said = await guest.over
  expect(said.code).toBe(1)
  expect(JSON.parse(said.err)).toEqual({
    error: { code: 'cancelled', message: 'Stopped after 1 of 2 pages. What was saved is kept.' },
  })
  expect(owner.process.exitCode).toBeNull()
  expect(objects(await run('list', '--json'))).toHaveLength(1)
})

test('a guest that is killed takes its command with it, and nothing else', async () => {
  const { run, library, folder } = await aPlace(cli)
  const owner = await anOwner(library, folder)
  const never = await aSlowServer()
  const guest = cli.start(folder, 'clip', never.address, '--library', library)
  await never.asked

  guest.process.kill('SIGKILL')

  await never.left
  expect(await run('list')).toMatchObject({ code: 0 })
  owner.letGo()
  expect(await owner.over).toMatchObject({ code: 0, err: '' })
})

test('an owner that has done its own work waits for its guests', async () => {
  const { library, folder } = await aPlace(cli)
  const owner = await anOwner(library, folder)
  const slow = await aSlowServer()
  const guest = cli.start(folder, 'clip', slow.address, '--library', library)
  await slow.asked

  owner.letGo()
  await expect
    .poll(() => owner.soFar().err, { timeout: 20_000 })
    .toBe('Another command is still at work on this library.\n')
  slow.letGo()

  expect(await guest.over).toMatchObject({ code: 0 })
  expect(await owner.over).toMatchObject({ code: 0 })
})

test('when the owner is killed, its guest is told so, and the next command has the library at once', async () => {
  const { run, library, folder } = await aPlace(cli)
  const owner = await anOwner(library, folder)
  const never = await aSlowServer()
  const guest = cli.start(folder, 'clip', never.address, '--library', library)
  await never.asked

  owner.process.kill('SIGKILL')

  const said = await guest.over
  expect(said).toMatchObject({ code: 1, out: '' })
  expect(said.err).toContain('ended before the command was done')
  expect(await run('list')).toMatchObject({ code: 0 })
})

test('an owner that does not answer is named within a few seconds', async () => {
  const { run, library, folder } = await aPlace(cli)
  const owner = await anOwner(library, folder)
  owner.process.kill('SIGSTOP')

  const said = await run('list')

  expect(said).toMatchObject({ code: 1, out: '' })
  expect(said.err).toContain(`process ${owner.process.pid}`)
})

test('a lock file with another’s secret, or with nonsense, opens no door and does no harm', async () => {
  const { run, library, folder } = await aPlace(cli)
  const owner = await anOwner(library, folder)
  const [name = ''] = (await readdir(join(library, '.commonplace'))).filter((each) =>
    each.startsWith('lock-'),
  )
  const lock = join(library, '.commonplace', name)
  const { door, ...rest } = JSON.parse(await readFile(lock, 'utf8')) as { door: object }
  await writeFile(lock, JSON.stringify({ ...rest, door: { ...door, secret: 'x'.repeat(48) } }))

  const said = await run('list')

  expect(said).toMatchObject({ code: 1, out: '' })
  expect(said.err).toContain(`process ${owner.process.pid}`)
  await writeFile(lock, JSON.stringify({ ...rest, door }))
  expect(await run('list')).toMatchObject({ code: 0 })
})

test('many commands at once all do their work', async () => {
  const { run, folder, page } = await aPlace(cli)
  await run('clip', page)
  const [row] = objects(await run('list', '--json'))
  const names = Array.from({ length: 8 }, (_, number) => `many/${number}`)

  const said = await Promise.all(names.map((name) => run('tag', row?.id ?? '', name)))

  for (const each of said) expect(each).toMatchObject({ code: 0, err: '' })
  const [shown] = objects(await run('show', row?.id ?? '', '--json'))
  expect(shown?.['tags']).toEqual(expect.arrayContaining(names))
  const left = await readdir(join(folder, 'library', '.commonplace'))
  expect(left.filter((name) => name.startsWith('lock-'))).toEqual([])
})

/** A command that has the library open until it is let go: it clips a page that is slow to come. */
async function anOwner(library: string, folder: string): Promise<Started & { letGo: () => void }> {
  const slow = await aSlowServer()
  const owner = cli.start(folder, 'clip', slow.address, '--library', library)
  onTestFinished(() => {
    owner.process.kill('SIGKILL')
    return owner.over.then(() => undefined)
  })
  await slow.asked
  return { ...owner, letGo: slow.letGo }
}

/** A page that does not come before it is let go. */
async function aSlowServer() {
  const waiting: ServerResponse[] = []
  const [asked, left] = [aSignal(), aSignal()]
  const server = createServer((_, response) => {
    waiting.push(response)
    response.on('close', left.give)
    asked.give()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const letGo = () => {
    for (const response of waiting) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(aPage(`Slow. ${TALE}`))
    }
  }
  return {
    address: `http://127.0.0.1:${address.port}/`,
    asked: asked.given,
    left: left.given,
    letGo,
  }
}

function aSignal() {
  let give = () => {}
  const given = new Promise<void>((done) => (give = done))
  return { given, give: () => give() }
}
