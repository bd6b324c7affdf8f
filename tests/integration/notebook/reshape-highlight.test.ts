import { expect, test } from 'vitest'
import type { Notebook } from '#notebook/notebook'
import { moveEnds, splitHighlight } from '#notebook/highlights/reshape-highlight'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const TALE = 'https://example.org/tale'
const TEXT = 'It was the best of times, it was the worst of times.'

test('a highlight that is moved keeps color, note and tags, and undo brings it back', async () => {
  const { notebook, clip } = await aMarkedTale()
  const [before] = await highlights(notebook, clip)
  const id = before?.id ?? ''
  await notebook.apply({
    type: 'highlight.edited',
    clip,
    id,
    fields: { note: 'Here', tags: ['tale'] },
  })

  await moveEnds(notebook, { clip, id }, { start: 6, end: 18 })

  expect(await passages(notebook, clip)).toEqual(['the best of'])
  expect((await highlights(notebook, clip))[0]).toMatchObject({
    color: 'green',
    note: 'Here',
    tags: ['tale'],
    anchor: { start: 7, end: 18, state: 'same' },
  })
  await notebook.undo()
  expect(await passages(notebook, clip)).toEqual(['best of times'])
})

test('an end that is moved key by key is brought back by one undo', async () => {
  const { notebook, clip } = await aMarkedTale()
  const id = (await highlights(notebook, clip))[0]?.id ?? ''
  const start = TEXT.indexOf('best')

  for (const words of ['best of', 'best', 'best of', 'best of times, it']) {
    await moveEnds(notebook, { clip, id }, { start, end: start + words.length })
  }

  expect(await passages(notebook, clip)).toEqual(['best of times, it'])
  await notebook.undo()
  expect(await passages(notebook, clip)).toEqual(['best of times'])
})

test('a highlight is split in two by one step, which undo takes back whole', async () => {
  const { notebook, clip } = await aMarkedTale()
  const [before] = await highlights(notebook, clip)

  await splitHighlight(notebook, { clip, id: before?.id ?? '' }, TEXT.indexOf('of times'))

  expect(await passages(notebook, clip)).toEqual(['best', 'of times'])
  await notebook.undo()
  expect(await highlights(notebook, clip)).toEqual([before])
})

test('a highlight is never left without a word, nor is one that is gone looked for', async () => {
  const { notebook, clip } = await aMarkedTale()
  const id = (await highlights(notebook, clip))[0]?.id ?? ''

  await expect(moveEnds(notebook, { clip, id }, { start: 6, end: 7 })).rejects.toMatchObject({
    code: 'nothing-there',
  })
  await expect(splitHighlight(notebook, { clip, id }, 0)).rejects.toMatchObject({
    code: 'nothing-there',
  })
  await notebook.apply({ type: 'highlight.removed', clip, id })
  await expect(moveEnds(notebook, { clip, id }, { start: 0, end: 6 })).rejects.toMatchObject({
    code: 'not-found',
  })
})

async function aMarkedTale() {
  const { notebook } = await aNotebook(await aTemporaryFolder(), { [TALE]: {} })
  const clip = await savedClip(notebook)
  const start = TEXT.indexOf('best')
  await notebook.highlight(clip, start, start + 'best of times'.length, 'green')
  return { notebook, clip }
}

async function highlights(notebook: Notebook, clip: string) {
  return (await notebook.clip(clip)).highlights
}

async function passages(notebook: Notebook, clip: string) {
  return (await highlights(notebook, clip)).map(({ origin }) => origin.exact)
}

async function savedClip(notebook: Notebook): Promise<string> {
  const outcome = await notebook.captures.clip(
    { kind: 'url', url: TALE },
    'ask',
    new AbortController().signal,
  )
  if (outcome.outcome !== 'saved') throw new Error('The page was not saved.')
  return outcome.id
}
