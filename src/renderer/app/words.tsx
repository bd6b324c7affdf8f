import { useMemo, type ReactNode } from 'react'
import { HIGHLIGHT_COLORS } from '#core/highlight/highlight'
import type { Settings } from '#core/library/settings'
import { useMessages } from '../api/use-messages'
import { ColorNames } from '../components/color-names'
import { WordsOfComponents } from '../components/component-words'

type WordsProps = { colorNames: NonNullable<Settings['colorNames']>; children: ReactNode }

/** Hands down what the components say, and what the colors are called: by the person, or else in their language. */
export function Words({ colorNames, children }: WordsProps) {
  const { components, colors } = useMessages()
  const names = useMemo(
    () =>
      Object.fromEntries(
        HIGHLIGHT_COLORS.map((color) => [color, colorNames[color]?.trim() || colors[color]]),
      ),
    [colorNames, colors],
  )
  return (
    <WordsOfComponents value={components}>
      <ColorNames value={names}>{children}</ColorNames>
    </WordsOfComponents>
  )
}
