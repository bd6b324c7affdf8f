import { describe, expect, test } from 'vitest'
import { HIGHLIGHT_COLORS } from '#core/highlight/highlight'
import { Theme } from '#core/library/settings'
import { contrast, tokensOf } from './theme-tokens'

const THEMES = Theme.exclude(['system']).options
const GROUNDS = ['page', 'panel', 'chrome', 'raised', 'surface', 'surface-hover']
const READABLE = 4.5
const SEEN = 3

describe.each(THEMES)('in the %s theme', (theme) => {
  const tokens = tokensOf(theme)
  const between = (one: string, other: string) => contrast(tokens[one] ?? '', tokens[other] ?? '')

  test.each(['text', 'text-soft', 'text-faint', 'text-accent'])(
    '%s can be read wherever it stands',
    (name) => {
      for (const ground of GROUNDS) {
        expect(between(name, ground), ground).toBeGreaterThanOrEqual(READABLE)
      }
    },
  )

  test.each(HIGHLIGHT_COLORS)('words marked %s can be read, and their line is seen', (color) => {
    expect(between('text', `mark-${color}`)).toBeGreaterThanOrEqual(READABLE)
    expect(between('text-soft', `mark-${color}`)).toBeGreaterThanOrEqual(READABLE)
    expect(between(`mark-${color}-line`, 'page')).toBeGreaterThanOrEqual(SEEN)
  })

  test('what was found, what is selected and where one stands can be read', () => {
    expect(between('hit-text', 'hit')).toBeGreaterThanOrEqual(READABLE)
    expect(between('hit-text', 'hit-current')).toBeGreaterThanOrEqual(READABLE)
    expect(between('text', 'selection')).toBeGreaterThanOrEqual(READABLE)
    expect(between('text', 'cursor-block')).toBeGreaterThanOrEqual(READABLE)
    expect(between('on-accent', 'accent')).toBeGreaterThanOrEqual(READABLE)
    expect(between('focus', 'page')).toBeGreaterThanOrEqual(SEEN)
  })
})
