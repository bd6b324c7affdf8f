import { expect, test } from 'vitest'
import type { CapturedPage, Source } from '#core/clip/captured-page'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { capturing } from '#notebook/capture/capture-rendered'
import { aCapturedPage } from '#tests/builders/a-captured-page'

const url = 'https://example.org/app'
const never = new AbortController().signal
const rendered = {
  url,
  html: new Uint8Array(),
  response: new Uint8Array(),
  fetched: { chain: [url], status: 200, headers: {} },
  isInside: false,
}

/** What reads plain pages and rendered ones as told, and how often each was read. */
function reading(
  plain: Partial<CapturedPage> | NotebookError,
  later: Partial<CapturedPage> | NotebookError,
) {
  const asked: string[] = []
  const read = async ({ kind }: Source) => {
    asked.push(kind)
    const given = kind === 'rendered' ? later : plain
    if (given instanceof NotebookError) throw given
    return aCapturedPage(given)
  }
  return { asked, capture: capturing(read, async () => rendered) }
}

const scripted = new NotebookError('page-scripted', sentence('plain', 'Its scripts build it.'))

test('a page with an article of its own is read once', async () => {
  const { asked, capture } = reading({ wordCount: 900 }, {})

  await capture({ kind: 'url', url }, never)

  expect(asked).toEqual(['url'])
})

test('a page without one is read once its scripts have run', async () => {
  const { asked, capture } = reading(scripted, { wordCount: 500 })

  expect(await capture({ kind: 'url', url }, never)).toMatchObject({ wordCount: 500 })
  expect(asked).toEqual(['url', 'rendered'])
})

test('a little that the page shows by itself stays when its scripts bring no more', async () => {
  const little = { wordCount: 60, isScripted: true }

  const worse = reading(little, { wordCount: 20 })
  const broken = reading(little, scripted)
  const better = reading(little, { wordCount: 300 })

  expect(await worse.capture({ kind: 'url', url }, never)).toMatchObject({ wordCount: 60 })
  expect(await broken.capture({ kind: 'url', url }, never)).toMatchObject({ wordCount: 60 })
  expect(await better.capture({ kind: 'url', url }, never)).toMatchObject({ wordCount: 300 })
})

test('where scripts bring nothing, or cannot be run, that is said', async () => {
  const empty = reading(scripted, scripted)
  const alone = capturing(async () => Promise.reject(scripted), null)

  await expect(empty.capture({ kind: 'url', url }, never)).rejects.toMatchObject({
    code: 'page-empty',
    message: expect.stringContaining('not even once its scripts had run'),
  })
  await expect(alone({ kind: 'url', url }, never)).rejects.toBe(scripted)
  await expect(alone({ kind: 'url', url, how: 'rendered' }, never)).rejects.toMatchObject({
    message: expect.stringContaining('only by the window of Commonplace'),
  })
})
