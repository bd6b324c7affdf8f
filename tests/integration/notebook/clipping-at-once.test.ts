import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wholeShelf } from '#core/library/list-wanted'
import { clipPage } from '#notebook/views'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const url = 'https://example.org/tale'
const tracked = `${url}?utm_source=letter`
const words = { articleText: 'It was the best of times.', excerpt: 'It was the best of times.' }

test('two equal addresses that are clipped at once become one clip, in one batch and in two', async () => {
  const folder = await aTemporaryFolder()
  const { notebook } = await aNotebook(folder, { [url]: words, [tracked]: { ...words, url } })
  const sources = [url, tracked, url].map((each) => ({ kind: 'url' as const, url: each }))

  const jobs = await Promise.all([
    notebook.captures.run('first', sources, 'ask'),
    notebook.captures.run('second', sources, 'ask'),
  ])

  const outcomes = jobs.flatMap((job) => job.outcomes.map(({ outcome }) => outcome)).sort()
  expect(outcomes).toEqual([...Array<string>(5).fill('already-saved'), 'saved'])
  const clips = await readdir(join(folder, 'clips'), { recursive: true })
  expect(clips.filter((name) => name.endsWith('capture.json'))).toHaveLength(1)
})

test('two captures of one page at once become versions one after the other, and none is lost', async () => {
  const folder = await aTemporaryFolder()
  const { notebook } = await aNotebook(folder, {
    [url]: words,
    [tracked]: { url, articleText: 'It was the worst of times.', excerpt: 'It was the worst.' },
  })

  await Promise.all([
    notebook.captures.run('first', [{ kind: 'url', url }], 'new-version'),
    notebook.captures.run('second', [{ kind: 'url', url: tracked }], 'new-version'),
  ])

  const [row] = clipPage(notebook, { ...wholeShelf('library'), offset: 0, limit: 1 }).rows
  const clip = await notebook.clip(row?.id ?? '')
  expect(clip.versions).toHaveLength(2)
})

test('the card shows how the version begins that is shown, and undoing brings the old words back', async () => {
  const folder = await aTemporaryFolder()
  const pages = { [url]: { ...words } }
  const { notebook } = await aNotebook(folder, pages)
  const first = await notebook.captures.clip(
    { kind: 'url', url },
    'ask',
    new AbortController().signal,
  )
  if (first.outcome !== 'saved') throw new Error(first.outcome)
  pages[url] = { articleText: 'It was the age of wisdom.', excerpt: 'It was the age of wisdom.' }

  await notebook.captures.run('again', [{ kind: 'url', url, of: first.id }], 'new-version')
  const renewed = await notebook.clip(first.id)
  await notebook.undo()
  const undone = await notebook.clip(first.id)

  expect(renewed.excerpt).toBe('It was the age of wisdom.')
  expect(undone.excerpt).toBe('It was the best of times.')
})
