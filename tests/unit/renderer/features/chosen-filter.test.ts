import { expect, test } from 'vitest'
import { ListFilter } from '#core/library/list-wanted'
import { messagesIn } from '#core/messages/messages'
import {
  filterOf,
  NOTHING_CHOSEN,
  wordsOf,
} from '../../../../src/renderer/features/list/chosen-filter'

test('the days clips were saved on last from midnight to midnight here', () => {
  const { savedFrom, savedTo } = filterOf({
    ...NOTHING_CHOSEN,
    savedFrom: '2024-05-03',
    savedTo: '2024-05-03',
  })

  expect(savedFrom).toBe(new Date(2024, 4, 3).toISOString())
  expect(savedTo).toBe(new Date(2024, 4, 4).toISOString())
})

test('a year that is still being typed is a filter main understands', () => {
  for (const day of ['0002-01-01', '0020-02-29', '0202-12-31', '9999-12-31']) {
    const filter = filterOf({ ...NOTHING_CHOSEN, savedFrom: day, publishedTo: day })

    expect(ListFilter.safeParse(filter).success, day).toBe(true)
  }
  const last = filterOf({ ...NOTHING_CHOSEN, savedTo: '9999-12-31' })
  expect(ListFilter.safeParse(last).success).toBe(true)
})

test('what is chosen is said part by part, and nothing when nothing is', () => {
  const { list } = messagesIn('en')
  const chosen = { state: 'unread', site: 'The Gauge', publishedTo: '2024-05-03' } as const

  expect(wordsOf(NOTHING_CHOSEN, list)).toEqual([])
  expect(wordsOf({ ...NOTHING_CHOSEN, ...chosen }, list)).toEqual([
    { part: 'state', words: 'Unread' },
    { part: 'site', words: 'The Gauge' },
    { part: 'publishedTo', words: 'Published to May 3, 2024' },
  ])
})
