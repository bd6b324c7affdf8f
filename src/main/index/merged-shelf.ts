import { DocSet } from './doc-set'
import { withFewPages } from './file-region'
import { inSlices } from './in-slices'
import { mergeSegments } from './merge-segments'
import { PackedSegment } from './packed-segment'
import { Shelf } from './shelf'

/** Writes what lives on these shelves into one file, in slices, and gives it as a shelf; null when nothing lives. */
export async function mergedInto(path: string, shelves: readonly Shelf[]): Promise<Shelf | null> {
  const sources = shelves.map(({ segment, living }) => {
    return { segment, living: new DocSet(living.bits.slice()) }
  })
  if (sources.every(({ living }) => living.isEmpty)) return null
  await withFewPages(() => inSlices(mergeSegments(sources, path)))

  const merged = new Shelf(new PackedSegment(path))
  let number = 0
  // What died while they were merged is dead in the new one too.
  sources.forEach(({ living }, source) => {
    living.forEach((old) => {
      if (!shelves[source]?.living.has(old)) merged.kill(number)
      number++
    })
  })
  return merged
}
