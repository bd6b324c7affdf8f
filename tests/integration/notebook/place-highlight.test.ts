import { expect, test } from 'vitest'
import type { CapturedPage } from '#core/clip/captured-page'
import { openQuestion } from '#core/highlight/placement'
import type { Notebook } from '#notebook/notebook'
import {
  leaveHighlight,
  placeHighlight,
  traceHighlights,
} from '#notebook/highlights/place-highlight'
import { moveEnds } from '#notebook/highlights/reshape-highlight'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const URL = 'https://example.org/bridge'
const MARKED = 'The mayor will speak on Friday about money.'
const FIRST = `Bridge\nThe bridge was closed on Monday. ${MARKED} Nobody else will.`
const SECOND =
  'Bridge\nThe bridge was closed on Monday night. On Friday the mayor is going to speak of what it costs. The end.'
const THIRD = `Update at nine. ${SECOND}`
const REWORDED = 'On Friday the mayor is going to speak of what it costs.'

test('a highlight that lost its place is told of: the heading it stood under, and where it may be meant', async () => {
  const { notebook, id, highlight } = await aStray()

  expect(await traceHighlights(notebook, id)).toEqual([
    {
      id: highlight,
      heading: 'Bridge',
      guess: expect.objectContaining({
        words: expect.stringContaining('mayor') as string,
      }) as object,
    },
  ])
})

test('attached by hand, it stands there in this version and in later ones, its origin as it was, and undo takes it back', async () => {
  const { notebook, web, id, highlight } = await aStray()
  const start = SECOND.indexOf(REWORDED)

  await placeHighlight(
    notebook,
    { clip: id, id: highlight },
    { start, end: start + REWORDED.length + 1 },
  )

  const placed = await only(notebook, id)
  expect(placed.origin.exact).toBe(MARKED)
  expect(placed.anchor).toMatchObject({ start, state: 'changed', by: 'hand' })
  expect(openQuestion(placed)).toBeNull()
  await notebook.undo()
  expect(await only(notebook, id)).toMatchObject({ anchor: { state: 'orphan' } })
  expect(openQuestion(await only(notebook, id))).toBe('lost')
  await notebook.redo()

  web[URL] = reading(THIRD)
  await clip(notebook)
  const carried = await only(notebook, id)
  expect(THIRD.slice(carried.anchor.start, carried.anchor.end)).toBe(REWORDED)
  expect(carried.anchor).toMatchObject({ state: 'changed', by: 'earlier-hand' })
  expect(openQuestion(carried)).toBeNull()
})

test('said to be gone, it is not asked of again in this version, and is looked for in the next', async () => {
  const { notebook, web, id, highlight } = await aStray()

  await leaveHighlight(notebook, { clip: id, id: highlight })
  expect(openQuestion(await only(notebook, id))).toBeNull()
  web[URL] = reading(`${SECOND} ${MARKED}`)
  await clip(notebook)

  const found = await only(notebook, id)
  expect(found.anchor.state).toBe('same')
  expect(found.anchor.by).toBeUndefined()
})

test('what was said of a passage goes when the highlight is given other words, and undo brings it back', async () => {
  const { notebook, id, highlight } = await aStray()
  const which = { clip: id, id: highlight }
  const start = SECOND.indexOf(REWORDED)
  await placeHighlight(notebook, which, { start, end: start + REWORDED.length })
  const before = await only(notebook, id)

  await moveEnds(notebook, which, { start, end: start + 'On Friday'.length })

  const after = await only(notebook, id)
  expect(after.placements).toBeUndefined()
  expect(after.origin.exact).toBe('On Friday')
  await notebook.undo()
  expect(await only(notebook, id)).toEqual(before)
})

test('a place needs a word, and a highlight that is there', async () => {
  const { notebook, id, highlight } = await aStray()

  await expect(
    placeHighlight(notebook, { clip: id, id: highlight }, { start: 6, end: 7 }),
  ).rejects.toThrow('A highlight needs a word at least.')
  await expect(leaveHighlight(notebook, { clip: id, id })).rejects.toThrow('not there any more')
})

/** A clip whose only highlight has lost its words in a second version. */
async function aStray() {
  const web: Record<string, Partial<CapturedPage>> = { [URL]: reading(FIRST) }
  const { notebook } = await aNotebook(await aTemporaryFolder(), web)
  const id = await clip(notebook)
  const start = FIRST.indexOf(MARKED)
  const { id: highlight } = await notebook.highlight(id, start, start + MARKED.length, 'yellow')
  web[URL] = reading(SECOND)
  await clip(notebook)
  expect((await only(notebook, id)).anchor.state).toBe('orphan')
  return { notebook, web, id, highlight }
}

function reading(articleText: string): Partial<CapturedPage> {
  const [title, ...rest] = articleText.split('\n')
  return { articleText, articleHtml: `<h2>${title}</h2><p>${rest.join('\n')}</p>` }
}

async function clip(notebook: Notebook) {
  const { signal } = new AbortController()
  const outcome = await notebook.captures.clip({ kind: 'url', url: URL }, 'new-version', signal)
  if (outcome.outcome === 'failed') throw new Error('The page was not saved.')
  return outcome.id
}

async function only(notebook: Notebook, id: string) {
  const [highlight] = (await notebook.clipToRead(id)).highlights
  return highlight ?? expect.unreachable()
}
