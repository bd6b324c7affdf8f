import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCommandLine, type CommandLine } from '#tests/builders/a-command-line'
import { aPage, aPlace, objects, TALE } from './a-place'

let cli: CommandLine
beforeAll(async () => {
  cli = await aCommandLine()
})
afterAll(() => cli.remove())

test('a quote in several places is not guessed at, and one in none is not made up', async () => {
  const { run, page } = await aPlace(cli)
  await run('clip', page)
  const [row] = objects(await run('list', '--json'))

  const several = await run('highlight', row?.id ?? '', '--quote', 'it was the season')
  const none = await run('highlight', row?.id ?? '', '--quote', 'call me Ishmael')

  expect(several.code).toBe(1)
  expect(several.err).toMatch(/2 times.*\n.*Light.*\n.*Darkness/)
  expect(none.code).toBe(1)
  expect(none.err).toContain('Those words are not in “A Tale of Two Cities”')
  expect(objects(await run('show', row?.id ?? '', '--json'))).toMatchObject([{ highlights: [] }])
})

test('an id that could be several clips, or none, is refused in words', async () => {
  const { run, folder } = await aPlace(cli)
  for (const name of ['one', 'two']) {
    await writeFile(join(folder, `${name}.txt`), `${name} ${TALE}`)
    await run('clip', join(folder, `${name}.txt`))
  }

  const several = await run('show', '0')
  const none = await run('show', 'uuuu', '--json')

  expect(several).toMatchObject({ code: 1, out: '' })
  expect(several.err).toContain('could be any of 2 clips')
  expect(none).toMatchObject({ code: 1, out: '' })
  expect(JSON.parse(none.err)).toMatchObject({ error: { code: 'not-found' } })
})

test('wrong usage is told from failure, with the way out', async () => {
  const { run } = await aPlace(cli)
  const wrong: [string[], string][] = [
    [[], 'Say what to do: clip, import, list'],
    [['serch', 'x'], 'There is no command “serch”. Did you mean “search”?'],
    [['frobnicate'], 'The commands are: clip, import, list, show'],
    [['show'], 'It is written: commonplace show ID'],
    [['list', 'more'], '“list” takes less'],
    [['list', '--quote', 'x'], '“list” has no option --quote'],
    [['list', '--colour'], "Unknown option '--colour'"],
    [['search', 'x', '--limit', 'many'], '--limit takes a number'],
    [['search', 'x', '--limit'], 'argument missing'],
    [['show', 'x', '--format', 'pdf'], 'There is no format “pdf”'],
    [['highlight', 'x'], 'Say what to highlight with --quote.'],
    [['tag', 'x', ' / '], 'is no name for a tag'],
  ]

  for (const [words, sentence] of wrong) {
    const said = await run(...words)
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(sentence)
    expect(said.err).not.toMatch(/^ {4}at /m)
  }
})

test('help tells of every command, and each command of itself', async () => {
  const help = await cli.run('--help')

  expect(help).toMatchObject({ code: 0, err: '' })
  for (const name of ['clip', 'list', 'show', 'search', 'tag', 'highlight', 'stats']) {
    expect(help.out).toContain(`  ${name} `)
    expect((await cli.run(name, '--help')).out).toContain(`Usage: commonplace ${name}`)
  }
  expect((await cli.run('--version')).out).toBe('commonplace 1.2.3\n')
})

test('a library that is not there, or cannot be, is said so and not begun', async () => {
  const { folder, page } = await aPlace(cli)

  const missing = await cli.run('list', '--library', join(folder, 'none'))
  const file = await cli.run('list', '--library', page)
  const below = await cli.run('clip', page, '--library', join(page, 'below'))

  expect(missing).toMatchObject({ code: 1 })
  expect(missing.err).toContain('There is no library in')
  for (const said of [file, below]) {
    expect(said).toMatchObject({ code: 1, out: '' })
    expect(said.err).toContain('is not a folder')
  }
})

test('a library that is open elsewhere is said so', async () => {
  const { library, run, page } = await aPlace(cli)
  await run('clip', page)
  const machine = await readFile(join(cli.env['COMMONPLACE_DATA'] ?? '', 'machine-id'), 'utf8')
  const lock = join(library, '.commonplace', `lock-${machine.trim()}`)
  await writeFile(lock, JSON.stringify({ pid: process.pid, startedAt: new Date().toISOString() }))

  const said = await run('list')

  expect(said).toMatchObject({ code: 1, out: '' })
  expect(said.err).toContain('Another Commonplace has this library open')
})

test('a page cannot send codes to the terminal', async () => {
  const { run, folder } = await aPlace(cli)
  const path = join(folder, 'sly.html')
  await writeFile(
    path,
    aPage(`${TALE} \u009b31m&#27;[31mred`).replaceAll('Cities', 'Cit&#x1b;[2Jies'),
  )

  const said = [await run('clip', path), await run('list'), await run('search', 'wisdom')]
  const [row] = objects(await run('list', '--json'))
  for (const format of ['text', 'html', 'markdown', 'json']) {
    said.push(await run('show', row?.id ?? '', '--format', format))
  }

  for (const { out, err } of said) expect(out + err).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/)
})
