import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCommandLine, runProgram, type CommandLine } from '#tests/builders/a-command-line'
import { aPage, aPlace, aServer, objects, TALE } from './a-place'

let cli: CommandLine
beforeAll(async () => {
  cli = await aCommandLine()
})
afterAll(() => cli.remove())

test('a file is clipped, listed, shown, tagged, marked, found and counted', async () => {
  const { library, run, page } = await aPlace(cli)

  const clipped = await run('clip', page)
  expect(clipped).toMatchObject({ code: 0, err: '' })
  expect(clipped.out).toMatch(/^Saved “A Tale of Two Cities” \(\w{8}\)\n$/)
  const [row] = objects(await run('list', '--json'))
  const { id } = row ?? {}
  expect(row).toMatchObject({ title: 'A Tale of Two Cities', place: 'inbox' })
  expect((await run('list')).out).toContain(`${id?.slice(-8)}  `)

  const shown = await run('show', id?.slice(-5) ?? '')
  expect(shown.out).toContain('the season of Darkness')
  expect((await run('tag', id?.slice(0, 20) ?? '', ' #Novel', 'place/London')).out).toBe(
    '“A Tale of Two Cities” is tagged Novel, place/London\n',
  )
  const quote = 'THE season  of darkness'
  const [marked] = objects(
    await run('highlight', id ?? '', '--quote', quote, '--note', 'bleak', '--json'),
  )
  expect(marked).toMatchObject({
    clip: id,
    note: 'bleak',
    origin: { exact: 'the season of Darkness' },
  })

  expect((await run('search', 'wisdom')).out).toContain('A Tale of Two Cities')
  expect((await run('search', 'wisd')).out).toBe('')
  expect((await run('search', 'wisd*')).out).toContain('A Tale of Two Cities')
  expect(objects(await run('search', 'tag:place', 'bleak', '--json'))).toMatchObject([
    { kind: 'clip', row: { id } },
  ])
  expect(objects(await run('stats', '--json'))).toMatchObject([
    { folder: library, clips: 1, highlights: 1, notes: 0 },
  ])
})

test('a page is clipped from the web, and only once', async () => {
  const { run } = await aPlace(cli)
  const address = await aServer({ '/tale': aPage(TALE) })

  const first = await run('clip', `${address}/tale`)
  const second = await run('clip', `${address}/tale?utm_source=x`, '--json')

  expect(first).toMatchObject({ code: 0 })
  expect(second.code).toBe(0)
  expect(objects(second)).toMatchObject([
    { outcome: 'already-saved', title: 'A Tale of Two Cities' },
  ])
})

test('what cannot be clipped is said on the other stream, and the rest is kept', async () => {
  const { run, page, folder } = await aPlace(cli)
  const address = await aServer({})

  const said = await run('clip', join(folder, 'nothing.html'), page, `${address}/gone`)

  expect(said.code).toBe(1)
  expect(said.out).toMatch(/^Saved “A Tale/)
  expect(said.err.trim().split('\n')).toHaveLength(2)
  expect(said.err).toContain('nothing.html')
  expect(said.err).not.toMatch(/^ {4}at /m)
  expect(objects(await run('list', '--json'))).toHaveLength(1)
})

test('a clip is shown as Markdown with its front matter, its structure and its highlights', async () => {
  const { run, folder } = await aPlace(cli)
  const path = join(folder, 'rich.html')
  await writeFile(
    path,
    aPage(`${TALE}</p><h2>Two *cities*</h2><ul><li>London<ul><li>Soho</li></ul></li><li>Paris</li></ul>
      <blockquote><p>Recalled to <em>life</em>.</p></blockquote><pre>a  b\nc</pre>
      <p>See <a href="https://example.org/a_(b)">this page</a>.`),
  )
  await run('clip', path)
  const [row] = objects(await run('list', '--json'))
  await run('highlight', row?.id ?? '', '--quote', 'the age of wisdom', '--note', 'Mine.')

  const { out } = await run('show', row?.id ?? '', '--format', 'markdown')

  expect(out).toMatch(/^---\ntitle: "A Tale of Two Cities"\n/)
  expect(out).toContain(`id: "${row?.id}"`)
  expect(out).toContain('## Two \\*cities\\*')
  expect(out).toContain('- London\n  - Soho\n- Paris')
  expect(out).toContain('> Recalled to *life*.')
  expect(out).toContain('```\na  b\nc\n```')
  expect(out).toContain('[this page](<https://example.org/a_(b)>)')
  expect(out).toMatch(
    /## Highlights\n\n> the age of wisdom\n>\n> — yellow\n\n\^hl-\w+\n%% .* %%\n\nMine\.\n/,
  )
})

test('a reader that has seen enough ends the listing quietly', async () => {
  const { library, run, folder } = await aPlace(cli)
  await mkdir(join(folder, 'many'))
  for (let made = 0; made < 2; made++) {
    await writeFile(join(folder, 'many', `${made}.txt`), `Number ${made}. ${TALE.repeat(2000)}`)
  }
  await run('clip', join(folder, 'many'))
  const [row] = objects(await run('list', '--json'))

  const show = `"${process.execPath}" "${cli.path}" --library "${library}" show ${row?.id}`
  const said = await runProgram('bash', ['-c', `set -o pipefail; ${show} | head -c 10`], cli.env)

  expect(said).toMatchObject({ code: 0, err: '' })
  expect(said.out).toHaveLength(10)
})

test('where no library is named, it is the one of the environment, else the one at home', async () => {
  const { library, folder, page } = await aPlace(cli)
  const node = (env: Record<string, string>, ...words: string[]) =>
    runProgram(process.execPath, [cli.path, ...words], { ...cli.env, ...env })

  await node({ COMMONPLACE_LIBRARY: library }, 'clip', page)
  const atHome = await node({ HOME: folder }, 'stats', '--json')

  expect(objects(await cli.run('list', '--json', '--library', library))).toHaveLength(1)
  expect(JSON.parse(atHome.err).error.message).toContain(join(folder, 'Commonplace'))
})
