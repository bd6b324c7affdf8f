import { expect, test } from 'vitest'
import type { CapturedPage } from '#core/clip/captured-page'
import { newestVersion } from '#core/clip/clip'
import type { CaptureOutcome, IfKnown } from '#contract/job'
import type { Notebook } from '#notebook/notebook'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const URL = 'https://example.org/bridge'
const FIRST =
  'The bridge was closed on Monday. Officials said that it is safe. The mayor will speak on Friday.'
const SECOND =
  'Updated. The bridge was closed on Monday night. Officials said that it is safe. Nobody will speak.'

type Web = Record<string, Partial<CapturedPage>>

test('a page clipped again is one clip with two versions, read in the newer, its highlights where their words are', async () => {
  const { notebook, web, id } = await aClippedPage()
  await mark(notebook, id, 'Officials said that it is safe.')
  web[URL] = reading(SECOND)

  const outcome = await clipAgain(notebook)

  expect(outcome).toMatchObject({ outcome: 'new-version', id, orphans: 0 })
  const clip = await notebook.clip(id)
  expect(clip.versions).toHaveLength(2)
  expect((await notebook.tools.store.files.article(clip)).articleText).toBe(SECOND)
  const [highlight] = clip.highlights
  expect(SECOND.slice(highlight?.anchor.start, highlight?.anchor.end)).toBe(
    'Officials said that it is safe.',
  )
  expect(highlight?.origin.version).toBe(clip.versions[0]?.id)
})

test('a highlight whose words are gone is kept as one that has no place, and that is told', async () => {
  const { notebook, web, id } = await aClippedPage()
  await mark(notebook, id, 'The mayor will speak on Friday.')
  web[URL] = reading('Something else altogether is written here now, and at length.')

  expect(await clipAgain(notebook)).toMatchObject({ outcome: 'new-version', orphans: 1 })

  const [highlight] = (await notebook.clip(id)).highlights
  expect(highlight).toMatchObject({ anchor: { state: 'orphan' } })
  expect(highlight?.origin.exact).toBe('The mayor will speak on Friday.')
})

test('a page that reads as before adds nothing', async () => {
  const { notebook, id } = await aClippedPage()

  expect(await clipAgain(notebook)).toMatchObject({ outcome: 'unchanged', id })

  expect((await notebook.clip(id)).versions).toHaveLength(1)
})

test('what a person corrected stays, and what the page says otherwise now is taken', async () => {
  const { notebook, web, id } = await aClippedPage()
  await notebook.apply({
    type: 'clip.edited',
    id,
    fields: { site: 'The Bridge Post', sources: { site: 'person' } },
  })
  const page = reading(SECOND)
  const metadata = { ...titled('Bridge closed again'), site: 'Elsewhere', publishedAt: null }
  web[URL] = { ...page, metadata, sources: { title: 'headline', site: 'open-graph' } }

  await clipAgain(notebook)

  expect(await notebook.clip(id)).toMatchObject({
    title: 'Bridge closed again',
    site: 'The Bridge Post',
    publishedAt: '2024-05-03',
    sources: { site: 'person' },
  })
})

test('undo shows the version before with the highlights as they stood there, and redo the new one again', async () => {
  const { notebook, web, id } = await aClippedPage()
  await mark(notebook, id, 'Officials said that it is safe.')
  web[URL] = reading(SECOND)
  await clipAgain(notebook)

  await notebook.undo()
  const before = await notebook.clipToRead(id)
  expect(passageOf(before, FIRST)).toBe('Officials said that it is safe.')

  await notebook.redo()
  const after = await notebook.clipToRead(id)
  expect(passageOf(after, SECOND)).toBe('Officials said that it is safe.')
})

test('one goes on reading at the words where one had stopped', async () => {
  const { notebook, web, id } = await aClippedPage()
  const position = FIRST.indexOf('Officials')
  await notebook.readTo(id, { position, progress: 0.4 })
  web[URL] = reading(SECOND)

  await clipAgain(notebook)

  const { reading: now } = await notebook.clip(id)
  expect(SECOND.slice(now.position)).toMatch(/^Officials/)
  expect(now.progress).toBe(0.4)
})

test('the pages of many clips are clipped again as versions of theirs, wherever they lead by now', async () => {
  const { notebook, web, told, id } = await aClippedPage()
  web[URL] = { ...reading(SECOND), url: 'https://example.org/moved/bridge' }

  const job = notebook.captures.start([{ kind: 'url', url: URL, of: id }], 'new-version')

  await expect
    .poll(() => told.filter(({ name }) => name === 'job.finished').map(({ event }) => event))
    .toContainEqual(
      expect.objectContaining({
        id: job,
        outcomes: [expect.objectContaining({ outcome: 'new-version', id })],
      }),
    )
  expect(newestVersion(await notebook.clip(id)).textSha256).not.toBe('')
  expect(notebook.tools.store.catalogue.clipIds).toEqual([id])
})

function passageOf({ highlights }: Awaited<ReturnType<Notebook['clip']>>, text: string) {
  const [highlight] = highlights
  return text.slice(highlight?.anchor.start, highlight?.anchor.end)
}

async function aClippedPage() {
  const web: Web = { [URL]: reading(FIRST) }
  const { notebook, told } = await aNotebook(await aTemporaryFolder(), web)
  const outcome = await clip(notebook, 'ask')
  if (outcome.outcome !== 'saved') throw new Error('The page was not saved.')
  return { notebook, web, told, id: outcome.id }
}

function reading(articleText: string): Partial<CapturedPage> {
  return { articleText, metadata: titled('The bridge'), sources: { title: 'headline' } }
}

function titled(title: string): CapturedPage['metadata'] {
  return {
    title,
    authors: ['A. Reporter'],
    site: 'Example',
    publishedAt: '2024-05-03',
    modifiedAt: null,
    language: 'en',
    direction: 'ltr',
    leadImage: null,
  }
}

async function mark(notebook: Notebook, id: string, words: string) {
  const start = FIRST.indexOf(words)
  await notebook.highlight(id, start, start + words.length, 'yellow')
}

function clipAgain(notebook: Notebook) {
  return clip(notebook, 'new-version')
}

function clip(notebook: Notebook, ifKnown: IfKnown): Promise<CaptureOutcome> {
  const { signal } = new AbortController()
  return notebook.captures.clip({ kind: 'url', url: URL }, ifKnown, signal)
}
