import { expect, test } from 'vitest'
import { clipHandlers } from '#handlers/clip-handlers'
import { aNotebook } from '../../builders/a-notebook'
import { aTemporaryFolder } from '../../builders/a-temporary-folder'

test('an article too long for a window is not handed to it, and says so; one of a letter less is', async () => {
  const most = 16_000_000
  const { notebook } = await aNotebook(await aTemporaryFolder(), {
    'https://example.org/long': { articleHtml: '<p>A.</p>'.padEnd(most + 1), articleText: 'A.' },
    'https://example.org/most': { articleHtml: '<p>B.</p>'.padEnd(most), articleText: 'B.' },
  })
  const handlers = clipHandlers(notebook, { kind: 'text', text: 'Welcome.' })
  const open = async (url: string) => {
    const [outcome] = (await notebook.captures.run('job', [{ kind: 'url', url }], 'ask')).outcomes
    if (outcome?.outcome !== 'saved') return expect.unreachable('It was not saved.')
    return (await handlers['clips.open']({ id: outcome.id, known: null })).article
  }

  expect(await open('https://example.org/long')).toEqual({
    articleHtml: '',
    articleText: '',
    isTooLong: true,
  })
  expect(await open('https://example.org/most')).toMatchObject({
    articleText: 'B.',
    isTooLong: false,
  })
})
