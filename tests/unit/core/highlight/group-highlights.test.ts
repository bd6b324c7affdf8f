import { expect, test } from 'vitest'
import { groupHighlights, type Grouping } from '#core/highlight/group-highlights'
import { highlightRows } from '#core/highlight/highlight-row'
import { highlightsMarkdown } from '#core/highlight/highlights-markdown'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'

const at = (day: string) => ({ createdAt: `2024-05-${day}T11:00:00.000Z` })
const river = aClip({
  title: 'The river',
  highlights: [
    aHighlight({ ...at('01'), color: 'blue', tags: ['water', 'figures'], note: 'Ask **why**.' }),
    aHighlight({ ...at('03'), color: 'yellow' }),
  ],
})
const mill = aClip({
  title: 'The mill',
  highlights: [aHighlight({ ...at('03'), color: 'blue', tags: ['water'] })],
})
const rows = [river, mill].flatMap(highlightRows)
const grouped = (by: Grouping) =>
  groupHighlights(rows, by, (moment) => moment.slice(0, 10)).map(
    ({ name, rows: own }) => `${name}: ${own.map(({ clip }) => clip.title).join(', ')}`,
  )

test('highlights are put together by clip, in the order the clips came', () => {
  expect(grouped('clip')).toEqual([`${river.id}: The river, The river`, `${mill.id}: The mill`])
})

test('by tag, one with several tags is under each, and those without come last', () => {
  expect(grouped('tag')).toEqual([
    'figures: The river',
    'water: The river, The mill',
    ': The river',
  ])
})

test('by color in the order of the number keys, and by day the newest first', () => {
  expect(grouped('color')).toEqual(['yellow: The river', 'blue: The river, The mill'])
  expect(grouped('date')).toEqual(['2024-05-03: The river, The mill', '2024-05-01: The river'])
})

test('a note takes highlights as quotations that link to their clip, with note and tags', () => {
  expect(highlightsMarkdown(rows.slice(0, 1))).toBe(
    '> the best of times\n> — [[The river]]\n\nAsk **why**.\n\n#water #figures',
  )
})

test('a list does not carry whole chapters', () => {
  const origin = { ...aHighlight().origin, exact: 'word '.repeat(2000) }
  const [row] = highlightRows(aClip({ highlights: [aHighlight({ origin })] }))

  expect(row?.passage.length).toBeLessThanOrEqual(1000)
})
