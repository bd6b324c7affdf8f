import { isSetAside } from '#core/clip/version'
import type { Records } from '#core/library/records'

/** Records to compare: the order of tags and highlights means nothing, for these are shown in the order of the text. */
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
      highlights: [...clip.highlights]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((highlight) => ({
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
