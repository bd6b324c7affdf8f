import { describe, expect, test } from 'vitest'
import { newestVersion } from '#core/clip/clip'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import type { Notebook } from '#notebook/notebook'
import { showVersion } from '#notebook/capture/show-version'
import type { CapturedPage } from '#core/clip/captured-page'

const TALE = 'https://example.org/tale'
const source = { kind: 'url', url: TALE } as const
const signal = new AbortController().signal
const words = 'It was told at the harbor that the whale had come back in the spring.'

test('A page clipped again becomes a version of its clip, and what was marked goes along', async () => {
  const { notebook, id } = await aClippedTale()
  const start = words.indexOf('the whale')
  await notebook.highlight(id, start, start + 'the whale'.length, 'yellow')

  const outcome = await clippedAgain(notebook, { articleText: `Correction: a date. ${words}` })
  const clip = await notebook.clip(id)

  expect(outcome).toMatchObject({ outcome: 'new-version', id, orphans: 0 })
  expect(clip.versions).toHaveLength(2)
  const { articleText } = await notebook.tools.store.files.article(clip)
  const [highlight] = clip.highlights
  expect(articleText.slice(highlight?.anchor.start, highlight?.anchor.end)).toBe('the whale')
})

describe('What looks like a wall', () => {
  const wall = { articleText: 'Please sign in to continue.', suspicion: 'login' } as const

  test('never takes the place of a good version, and says what it looks like', async () => {
    const { notebook, id } = await aClippedTale()

    const outcome = await clippedAgain(notebook, wall)
    const clip = await notebook.clip(id)

    expect(outcome).toMatchObject({ outcome: 'saved', isSetAside: true, suspicion: 'login' })
    expect(clip.versions).toHaveLength(2)
    expect((await notebook.tools.store.files.article(clip)).articleText).toBe(words)
  })

  test('is shown when there is nothing better, and no more once there is', async () => {
    const { notebook, id } = await aClippedTale(wall)
    const first = await notebook.clip(id)

    await clippedAgain(notebook, { articleText: words })

    expect((await notebook.tools.store.files.article(first)).articleText).toBe(wall.articleText)
    expect((await articleOf(notebook, id)).articleText).toBe(words)
  })

  test('is shown when a person asks for it, until that is undone', async () => {
    const { notebook, id } = await aClippedTale()
    await clippedAgain(notebook, wall)
    const version = (await notebook.clip(id)).versions[1]?.id ?? ''

    await showVersion(notebook, id, version)
    expect((await articleOf(notebook, id)).articleText).toBe(wall.articleText)

    await notebook.undo()
    expect((await articleOf(notebook, id)).articleText).toBe(words)
  })
})

test('Undoing a new version shows the one before it, and loses neither', async () => {
  const { notebook, id } = await aClippedTale()
  await clippedAgain(notebook, { articleText: 'Quite another tale.' })

  await notebook.undo()
  expect((await articleOf(notebook, id)).articleText).toBe(words)
  expect((await notebook.clip(id)).versions).toHaveLength(2)

  await notebook.redo()
  expect((await articleOf(notebook, id)).articleText).toBe('Quite another tale.')
})

test('An earlier version can be shown again', async () => {
  const { notebook, id } = await aClippedTale()
  await clippedAgain(notebook, { articleText: 'Quite another tale.' })
  const [first] = (await notebook.clip(id)).versions

  await showVersion(notebook, id, first?.id ?? '')

  expect(newestVersion(await notebook.clip(id)).id).toBe(first?.id)
})

async function aClippedTale(page: Partial<CapturedPage> = {}) {
  const { notebook } = await aNotebook(await aTemporaryFolder(), {
    [TALE]: { articleText: words, ...page },
  })
  const outcome = await notebook.captures.clip(source, 'ask', signal)
  if (outcome.outcome !== 'saved') throw new Error(JSON.stringify(outcome))
  return { notebook, id: outcome.id }
}

function clippedAgain(notebook: Notebook, page: Partial<CapturedPage>) {
  // The site gives another page now.
  Object.assign(notebook.tools, {
    capture: async () => ({ ...aCapturedPage({ url: TALE }), ...page }),
  })
  return notebook.captures.clip(source, 'new-version', signal)
}

async function articleOf(notebook: Notebook, id: string) {
  return notebook.tools.store.files.article(await notebook.clip(id))
}
