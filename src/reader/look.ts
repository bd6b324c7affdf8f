import type { ReaderLook } from '#contract/reader-messages'
import { hyphenates } from '#core/library/settings'

/** Sets the article's look by custom properties alone; the style sheet does the rest. */
export function applyLook({ tokens, reading, language, direction }: ReaderLook) {
  const { documentElement: root } = document
  for (const [name, value] of Object.entries(tokens)) root.style.setProperty(name, value)
  root.style.setProperty('--reading-size', `${reading.size}px`)
  root.style.setProperty('--reading-line', String(reading.lineHeight))
  root.style.setProperty('--reading-measure', `${reading.measure}ch`)
  root.dataset.font = reading.font
  root.dataset.justify = String(reading.justify)
  root.dataset.hyphenate = String(hyphenates(reading))
  root.lang = language ?? ''
  root.dir = direction
}
