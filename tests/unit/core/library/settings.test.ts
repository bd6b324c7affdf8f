import { expect, test } from 'vitest'
import {
  FIRST_SETTINGS,
  ReadingSettings,
  Theme,
  editSettings,
  hyphenates,
  nextTheme,
  resized,
  zoomed,
} from '#core/library/settings'

const { reading } = FIRST_SETTINGS

test('an edit of how articles look leaves alone what it does not name', () => {
  const edited = editSettings(FIRST_SETTINGS, { reading: { size: 21 } })

  expect(edited).toEqual({ ...FIRST_SETTINGS, reading: { ...reading, size: 21 } })
})

test('letters grow and shrink no further than the limits', () => {
  expect(resized({ ...reading, size: 20 }, 1)).toEqual({ size: 21 })
  expect(resized({ ...reading, size: 28 }, 1)).toEqual({ size: 28 })
  expect(resized({ ...reading, size: 14 }, -1)).toEqual({ size: 14 })
})

test('words are divided where lines are justified, until one chooses', () => {
  expect(hyphenates({ ...reading, justify: true })).toBe(true)
  expect(hyphenates({ ...reading, justify: false })).toBe(false)
  expect(hyphenates({ ...reading, justify: true, hyphenate: false })).toBe(false)
  expect(hyphenates({ ...reading, justify: false, hyphenate: true })).toBe(true)
})

test('settings kept before words could be divided are still read', () => {
  const { font, size, lineHeight, measure, justify } = reading
  expect(ReadingSettings.parse({ font, size, lineHeight, measure, justify })).toEqual(reading)
})

test('the themes come around, each once', () => {
  const seen = Theme.options.map((_, step) => {
    let theme: Theme = 'system'
    for (let steps = 0; steps < step; steps++) theme = nextTheme(theme)
    return theme
  })

  expect(seen).toEqual(Theme.options)
  expect(nextTheme('black')).toBe('system')
})

test('the window grows and shrinks by steps, to the largest and the smallest', () => {
  expect(zoomed(undefined, 1)).toBe(1.1)
  expect(zoomed(1.1, -1)).toBe(1)
  expect(zoomed(2.5, 1)).toBe(2.5)
  expect(zoomed(0.75, -1)).toBe(0.75)
})
