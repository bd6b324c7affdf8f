import { useMemo } from 'react'
import type { DrawnHighlight } from '#contract/reader-messages'
import type { Clip } from '#core/clip/clip'
import { useMessages } from '../../api/use-messages'
import { useColorName } from '../../components/color-names'

/** Marks that are drawn over the words, or that are elements around them too, of which screen readers tell. */
export type MarksAre = 'drawn' | 'elements'

/** The highlights of a clip that have a place in its text, as its frame draws them. */
export function useDrawnHighlights({ highlights }: Clip, are: MarksAre): DrawnHighlight[] {
  const { reader } = useMessages()
  const nameOf = useColorName()
  return useMemo(
    () =>
      highlights.flatMap(({ id, color, note, anchor }) => {
        if (anchor.state === 'orphan') return []
        const { start, end } = anchor
        const said = note === '' ? nameOf(color) : reader.withNote(nameOf(color))
        return [{ id, color, start, end, ...(are === 'elements' && { said }) }]
      }),
    [highlights, are, nameOf, reader],
  )
}
