import { isSetAside } from '#core/clip/version'
import { inDocumentOrder } from '#core/highlight/highlight'
import type { Records } from '#core/library/records'

/** Records to compare: the order of tags means nothing, and highlights are shown in the order of the text. */
export function inNoOrder({ clips, notes }: Records) {
  return {
    clips: [...clips.values()].map((clip) => ({
      ...clip,
      tags: [...clip.tags].sort(),
      collections: [...clip.collections].sort(),
      // What was taken back is kept without being shown, and whether a person said so is not seen.
      versions: clip.versions
        .filter((version) => !isSetAside(version))
        .map(({ setAside: _, ...version }) => version),
      highlights: inDocumentOrder(clip.highlights).map((highlight) => ({
        ...highlight,
        tags: [...highlight.tags].sort(),
        // Where it stands in the version that is shown is worked out, whenever that is read.
        anchor: null,
      })),
      // What a change and its inverse leave behind, and nobody sees.
      removedHighlights: [],
      backTo: 'inbox' as const,
    })),
    notes: [...notes.values()].map((note) => ({
      ...note,
      collections: [...note.collections].sort(),
    })),
  }
}
