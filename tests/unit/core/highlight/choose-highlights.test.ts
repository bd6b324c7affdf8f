import { expect, test } from 'vitest'
import { ALL_HIGHLIGHTS, isChosen } from '#core/highlight/choose-highlights'
import { aHighlight } from '#tests/builders/a-highlight'

const highlight = aHighlight({ color: 'blue', note: 'Ask the **county**', tags: ['water/figures'] })

test('highlights are chosen by color, by tag with those under it, by words, and by whether they have a place', () => {
  const chosen = (choice: Partial<typeof ALL_HIGHLIGHTS>) =>
    isChosen(highlight, { ...ALL_HIGHLIGHTS, ...choice })

  expect(chosen({})).toBe(true)
  expect(chosen({ color: 'blue' })).toBe(true)
  expect(chosen({ color: 'red' })).toBe(false)
  expect(chosen({ tag: 'water' })).toBe(true)
  expect(chosen({ tag: 'wat' })).toBe(false)
  expect(chosen({ words: 'BEST county' })).toBe(true)
  expect(chosen({ words: 'figures' })).toBe(true)
  expect(chosen({ words: 'best mill' })).toBe(false)
  expect(chosen({ which: 'strays' })).toBe(false)
  const stray = { ...highlight, anchor: { state: 'orphan' as const } }
  expect(isChosen(stray, { ...ALL_HIGHLIGHTS, which: 'strays' })).toBe(true)
})
