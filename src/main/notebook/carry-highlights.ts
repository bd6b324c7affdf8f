import type { Clip } from '#core/clip/clip'
import { carryHighlight, compareTexts, type Comparison } from '#core/highlight/carry-highlight'
import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'

/**
 * The changes that put every highlight of a clip where its passage stands in another text, each carried
 * from the version it was made in. One whose version cannot be read stays where it is.
 */
export async function carryHighlights(
  clip: Clip,
  text: string,
  textOf: (version: Id) => Promise<string>,
): Promise<SingleChange[]> {
  const comparisons = new Map<Id, Promise<Comparison | null>>()
  const compared = (version: Id) => {
    const known =
      comparisons.get(version) ??
      textOf(version).then(
        (before) => compareTexts(before, text),
        () => null,
      )
    comparisons.set(version, known)
    return known
  }
  const changes = await Promise.all(
    clip.highlights.map(async ({ id, origin }): Promise<SingleChange[]> => {
      const comparison = await compared(origin.version)
      if (!comparison) return []
      const extent = { origin, anchor: carryHighlight(comparison, origin) }
      return [{ type: 'highlight.edited', clip: clip.id, id, fields: { extent } }]
    }),
  )
  return changes.flat()
}
