import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCommandLine, type CommandLine } from '#tests/builders/a-command-line'
import { aPage, aPlace, objects, TALE } from './a-place'

let cli: CommandLine
beforeAll(async () => {
  cli = await aCommandLine()
})
afterAll(() => cli.remove())

const SECOND =
  'Tide and ferry are told of in a second paragraph, which is as long as one has to be.'
const MILL = 'The mill by the ferry is for sale, and whoever wants it may come and look at it.'
const ASIDE = 'Subscribe to our letter and you will have the news of the town every morning.'

test('what was left out of an article is listed and brought back, a paragraph is hidden, and all of it undone', async () => {
  const { run, id } = await aClippedPage()

  const listed = objects(await run('correct', id, '--json'))
  const aside = listed.find(({ words }) => String(words).startsWith('Subscribe to our letter'))
  expect(aside).toMatchObject({ by: 'reading' })
  expect((await run('correct', id)).out).toContain(`${String(aside?.['number'])}  Subscribe to our`)

  const back = await run('correct', id, 'bring-back', String(aside?.['number']))
  expect(back).toMatchObject({ code: 0 })
  expect(back.out).toMatch(
    /^Brought back 1 part of the page\. The article of “.+” has \d+ words now\.\n$/,
  )
  expect((await run('show', id)).out).toContain('Subscribe to our letter')

  await run('correct', id, 'hide', '--quote', 'Tide and ferry')
  expect((await run('show', id)).out).not.toContain('Tide and ferry')
  expect((await run('correct', id)).out).toMatch(
    /Tide and ferry .+ \(hidden by hand\)\n(.*\n)*2 corrections/,
  )

  await run('correct', id, 'undo')
  const { out } = await run('show', id)
  expect(out).toContain('Tide and ferry')
  expect(out).not.toContain('Subscribe to our letter')
})

test('the page of a clip is read by another extractor', async () => {
  const { run, id } = await aClippedPage()

  expect((await run('show', id)).out).not.toContain(MILL)

  const all = await run('correct', id, 'by', 'all-blocks', '--json')

  expect(all).toMatchObject({ code: 0, err: '' })
  expect((await run('show', id)).out).toContain(MILL)
  expect(objects(await run('show', id, '--format', 'json'))[0]?.['versions']).toHaveLength(2)
})

test.each([
  [['tidy'], 2, '“tidy” is nothing that can be done.'],
  [['by', 'magic'], 2, '“by” takes one of vote, readability, defuddle, all-blocks.'],
  [['bring-back'], 2, 'Say what to bring back by its numbers'],
  [['bring-back', '999'], 1, 'There is no number 999'],
  [['hide'], 2, 'Say what to hide with --quote.'],
  [['hide', '--quote', 'words of nowhere'], 1, 'Those words are not in'],
  [['undo', 'all'], 2, '“all” is one word too many.'],
])('what cannot be corrected is said in words: %j', async (words, code, said) => {
  const { run, id } = await aClippedPage()
  const answer = await run('correct', id, ...words)
  expect(answer.code).toBe(code)
  expect(answer.err).toContain(said)
})

async function aClippedPage() {
  const { folder, run } = await aPlace(cli)
  const page = join(folder, 'page.html')
  const html = aPage(`${TALE}</p><p>${SECOND} ${TALE}`)
  await writeFile(
    page,
    html.replace('</article>', `</article><aside><p>${ASIDE}</p></aside><div><p>${MILL}</p></div>`),
  )
  await run('clip', page)
  const [row] = objects(await run('list', '--json'))
  return { run, id: row?.id ?? '' }
}
