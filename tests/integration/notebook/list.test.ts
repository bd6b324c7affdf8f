import { expect, test } from 'vitest'
import { wholeShelf } from '#core/library/list-wanted'
import { clipIndex, clipPage } from '#notebook/views'
import { aClip } from '#tests/builders/a-clip'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { anId } from '#tests/builders/an-id'

test('a list is asked for in stretches, and where a clip stands in it is known', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), {})
  const clips = ['B', 'C', 'A'].map((title) => aClip({ title }))
  for (const clip of clips) await notebook.apply({ type: 'clip.added', clip })
  const byTitle = {
    ...wholeShelf('library'),
    sort: { by: 'title', direction: 'ascending' },
  } as const

  const { total, rows } = clipPage(notebook, { ...byTitle, offset: 1, limit: 1 })

  expect(total).toBe(3)
  expect(rows.map(({ title }) => title)).toEqual(['B'])
  const [, c] = clips
  expect(clipIndex(notebook, { ...byTitle, id: c?.id ?? '' })).toBe(2)
  expect(clipIndex(notebook, { ...byTitle, id: anId() })).toBeNull()
})
