import { expect, test } from 'vitest'
import type { CapturedPage } from '#core/clip/captured-page'
import { addQuotes, type QuotedHighlight } from '#notebook/highlights/add-quotes'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const URL = 'https://example.org/bridge'
const FIRST =
  'The bridge was closed on Monday. “Officials” said that it is safe. The mayor will speak on Friday.'
const LATER =
  'The bridge was closed on Monday. The ferry, said the owner, sails at dawn. Nobody will speak.'

test('a quote is marked where its words stand, and one that has no place for certain waits as an orphan', async () => {
  const { notebook, id } = await aClippedPage()

  const added = await addQuotes(notebook.tools, (change) => notebook.apply(change), id, [
    aQuote({ exact: '"Officials" said  that it is safe', note: 'Who?', tags: ['safety'] }),
    aQuote({ exact: 'The ferry, said the owner, sails at dawn' }),
    aQuote({ exact: ' ' }),
  ])

  expect(added).toMatchObject({ known: 0, empty: 1 })
  const { highlights } = await notebook.clip(id)
  expect(highlights).toEqual([...added.placed, ...added.waiting])
  const [placed, waiting] = highlights
  expect(placed).toMatchObject({ note: 'Who?', tags: ['safety'], anchor: { state: 'same' } })
  expect(placed?.origin.exact).toBe('“Officials” said that it is safe')
  expect(FIRST.slice(placed?.anchor.start, placed?.anchor.end)).toBe(placed?.origin.exact)
  expect(waiting?.origin).toMatchObject({
    kind: 'quote',
    exact: 'The ferry, said the owner, sails at dawn',
  })
  expect(waiting?.anchor.state).toBe('orphan')
})

test('quotes that are on the clip already are not added twice', async () => {
  const { notebook, id } = await aClippedPage()
  const quotes = [aQuote({ exact: 'closed on Monday' }), aQuote({ exact: 'nowhere to be found' })]
  const apply = notebook.changes.asOneStep()
  await addQuotes(notebook.tools, apply, id, quotes)

  const again = await addQuotes(notebook.tools, apply, id, [...quotes, ...quotes])

  expect(again).toEqual({ placed: [], waiting: [], known: 4, empty: 0 })
  expect((await notebook.clip(id)).highlights).toHaveLength(2)
  await notebook.undo()
  expect((await notebook.clip(id)).highlights).toEqual([])
})

test('the same words in two colors at one place are two highlights, and stay two when they come again', async () => {
  const { notebook, id } = await aClippedPage()
  const exact = 'closed on Monday'
  const quotes = [aQuote({ exact }), aQuote({ exact, color: 'green' }), aQuote({ exact })]
  const apply = notebook.changes.asOneStep()

  const first = await addQuotes(notebook.tools, apply, id, quotes)
  expect(first.placed.map(({ color, anchor }) => [color, anchor.start])).toEqual([
    ['yellow', FIRST.indexOf(exact)],
    ['green', FIRST.indexOf(exact)],
  ])
  const [yellow] = first.placed
  const fields = { color: 'blue' as const }
  await notebook.apply({ type: 'highlight.edited', clip: id, id: yellow?.id ?? '', fields })

  const again = await addQuotes(notebook.tools, apply, id, quotes)

  expect(again).toMatchObject({ placed: [], waiting: [], known: 3 })
})

test('words that are marked in another place as well are added there alone', async () => {
  const { notebook, id } = await aClippedPage()
  const apply = notebook.changes.asOneStep()
  const at = (prefix: string, suffix: string) => aQuote({ exact: ' on ', prefix, suffix })
  await addQuotes(notebook.tools, apply, id, [at('closed', 'Monday')])

  const both = [at('closed', 'Monday'), at('speak', 'Friday')]
  const again = await addQuotes(notebook.tools, apply, id, both)

  expect(again).toMatchObject({ known: 1 })
  expect(again.placed.map(({ anchor }) => anchor.start)).toEqual([FIRST.lastIndexOf(' on ')])
})

test('a quote that waits is found in a later version that has its words, and survives reopening as it was', async () => {
  const { notebook, web, id } = await aClippedPage()
  const exact = 'The ferry, said the owner, sails at dawn'
  await addQuotes(notebook.tools, notebook.changes.asOneStep(), id, [aQuote({ exact })])

  web[URL] = { articleText: LATER }
  const { signal } = new AbortController()
  await notebook.captures.clip({ kind: 'url', url: URL }, 'new-version', signal)

  const [highlight] = (await notebook.clipToRead(id)).highlights
  expect(highlight?.origin).toMatchObject({ kind: 'quote', exact })
  expect(LATER.slice(highlight?.anchor.start, highlight?.anchor.end)).toBe(exact)
})

test('quotes for a clip that is not there are refused in words', async () => {
  const { notebook } = await aClippedPage()

  await expect(
    addQuotes(notebook.tools, notebook.changes.asOneStep(), '01hx6fbb40mzan0bp1cq2dr3es', []),
  ).rejects.toThrow('That clip is not in this library.')
})

function aQuote(quote: Partial<QuotedHighlight>): QuotedHighlight {
  return { exact: '', color: 'yellow', note: '', tags: [], ...quote }
}

async function aClippedPage() {
  const web: Record<string, Partial<CapturedPage>> = { [URL]: { articleText: FIRST } }
  const { notebook } = await aNotebook(await aTemporaryFolder(), web)
  const { signal } = new AbortController()
  const outcome = await notebook.captures.clip({ kind: 'url', url: URL }, 'ask', signal)
  if (outcome.outcome !== 'saved') throw new Error('The page was not saved.')
  return { notebook, web, id: outcome.id }
}
