import { expect, test } from 'vitest'
import { wholeShelf, type ListGroup } from '#core/library/list-wanted'
import { Catalogue } from '#storage/catalogue/catalogue'
import { clipEntry } from '#storage/catalogue/catalogue-entry'
import { aClip } from '#tests/builders/a-clip'

function aCatalogue() {
  const catalogue = new Catalogue()
  const clips = [
    aClip({ title: 'One', site: 'Reuters', tags: ['b', 'A'], savedAt: '2024-05-03T10:00:00.000Z' }),
    aClip({ title: 'Two', site: null, tags: ['a'], savedAt: '2024-05-20T10:00:00.000Z' }),
    aClip({ title: 'Three', site: 'AFP', tags: [], savedAt: '2023-01-01T10:00:00.000Z' }),
  ]
  for (const clip of clips) catalogue.setClip(clipEntry(clip, null))
  const grouped = (group: ListGroup) => {
    const list = catalogue.list({ ...wholeShelf('library'), group })
    const titles = list.rows(0, list.total).map(({ title }) => title)
    return (list.spans ?? []).map(({ name, from, count }) => [
      name,
      ...titles.slice(from, from + count),
    ])
  }
  return { catalogue, grouped }
}

test('a list is grouped by site with what has none at the end, and by month with the newest first', () => {
  const { grouped } = aCatalogue()

  expect(grouped('site')).toEqual([
    ['AFP', 'Three'],
    ['Reuters', 'One'],
    [null, 'Two'],
  ])
  expect(grouped('saved')).toEqual([
    ['2024-05', 'Two', 'One'],
    ['2023-01', 'Three'],
  ])
})

test('a clip of several tags stands under each of them, in one spelling, and is counted once', () => {
  const { catalogue, grouped } = aCatalogue()

  expect(grouped('tag')).toEqual([
    ['a', 'Two', 'One'],
    ['b', 'One'],
    [null, 'Three'],
  ])
  const { total, clips } = catalogue.list({ ...wholeShelf('library'), group: 'tag' })
  expect({ total, clips }).toEqual({ total: 4, clips: 3 })
})

test('how far clips were read orders a list, and a person may say from where on they count as read', () => {
  const catalogue = new Catalogue()
  const readings = [0.2, 0.9, 0].map((progress) =>
    aClip({
      title: `${progress}`,
      reading: { position: 0, progress, lastReadAt: null },
    }),
  )
  for (const clip of readings) catalogue.setClip(clipEntry(clip, null))
  const titles = (wanted: Partial<ReturnType<typeof wholeShelf>>) => {
    const { total, rows } = catalogue.list({ ...wholeShelf('library'), ...wanted })
    return rows(0, total).map(({ title }) => title)
  }

  expect(titles({ sort: { by: 'progress', direction: 'descending' } })).toEqual(['0.9', '0.2', '0'])
  expect(titles({ state: 'read' })).toEqual([])
  expect(titles({ state: 'read', readAt: { started: 0.3, read: 0.8 } })).toEqual(['0.9'])
  expect(titles({ state: 'unread', readAt: { started: 0.3, read: 0.8 } })).toHaveLength(2)
})
