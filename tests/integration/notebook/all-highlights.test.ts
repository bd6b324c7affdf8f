import { expect, test } from 'vitest'
import type { Notebook } from '#notebook/notebook'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const TALE = 'https://example.org/tale'
const OTHER = 'https://example.org/other'

test('the highlights of all clips are listed, follow every change, and leave with the trash', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), {
    [TALE]: {},
    [OTHER]: {},
  })
  const tale = await clip(notebook, TALE)
  await clip(notebook, OTHER)
  expect(await listed(notebook)).toEqual([])

  const { id } = await notebook.highlight(tale, 7, 24, 'green')
  expect(await listed(notebook)).toEqual(['green the best of times'])
  await notebook.apply({ type: 'highlight.edited', clip: tale, id, fields: { color: 'red' } })
  expect(await listed(notebook)).toEqual(['red the best of times'])
  await notebook.apply({ type: 'clips.moved', ids: [tale], place: 'trash' })
  expect(await listed(notebook)).toEqual([])
  await notebook.undo()
  expect(await listed(notebook)).toEqual(['red the best of times'])
})

async function listed(notebook: Notebook) {
  const { rows } = await notebook.highlights.list()
  return rows.map(({ color, passage }) => `${color} ${passage}`)
}

async function clip(notebook: Notebook, url: string): Promise<string> {
  const outcome = await notebook.captures.clip(
    { kind: 'url', url },
    'keep-both',
    new AbortController().signal,
  )
  if (outcome.outcome !== 'saved') throw new Error('The page was not saved.')
  return outcome.id
}
