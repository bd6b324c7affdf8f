import type { ReaderLook } from '#contract/reader-messages'
import type { Clip } from '#core/clip/clip'
import type { ReadingSettings } from '#core/library/settings'
import { HIGHLIGHT_COLORS } from '#core/highlight/highlight'

const TOKENS = [
  '--scheme',
  '--page',
  '--surface',
  '--raised',
  '--shadow',
  '--text',
  '--text-soft',
  '--text-faint',
  '--text-accent',
  '--accent',
  '--line',
  '--line-strong',
  '--focus',
  '--selection',
  '--hit',
  '--hit-current',
  '--hit-text',
  '--cursor-block',
  ...HIGHLIGHT_COLORS.flatMap((color) => [`--mark-${color}`, `--mark-${color}-line`]),
]

/** The look of an article in this window, read from the window's own tokens. */
export function readerLook(
  reading: ReadingSettings,
  { language, direction }: Pick<Clip, 'language' | 'direction'>,
): ReaderLook {
  const style = getComputedStyle(document.documentElement)
  const tokens = Object.fromEntries(
    TOKENS.map((name) => [name, style.getPropertyValue(name).trim()]),
  )
  return { tokens, reading, language, direction }
}
