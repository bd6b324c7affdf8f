import type { DocSet } from './doc-set'
import type { Segment } from './segment'

/** A segment with those of its documents that are to be kept. */
export type Source = { segment: Segment; living: DocSet }

/** The new number of each document of each source; -1 for those that are left out. */
export type Numbering = { numbers: Int32Array[]; size: number }

/** Numbers what is kept of all sources in a row. */
export function renumber(sources: readonly Source[]): Numbering {
  let size = 0
  const numbers = sources.map(({ segment, living }) => {
    const own = new Int32Array(segment.size).fill(-1)
    living.forEach((number) => {
      if (number < own.length) own[number] = size++
    })
    return own
  })
  return { numbers, size }
}
