import type { Alignment, Gap } from './alignment'
import { beginsSentence } from './words'

const FARTHEST = 60

/**
 * Gaps grown to the borders of the sentences they lie in. Where a sentence was put in that begins or
 * ends like its neighbor, only the whole of both tells which words are new.
 */
export function wholeSentenceGaps(alignment: Alignment, gaps: readonly Gap[]): Gap[] {
  const whole: Gap[] = []
  for (const gap of gaps) {
    const grown = growGap(alignment, gap)
    const last = whole.at(-1)
    if (last && (grown.oldStart < last.oldEnd || grown.newStart < last.newEnd)) {
      last.oldEnd = grown.oldEnd
      last.newEnd = grown.newEnd
    } else whole.push(grown)
  }
  return whole
}

function growGap(alignment: Alignment, gap: Gap): Gap {
  const { before, after } = alignment
  let { oldStart, oldEnd, newStart, newEnd } = gap
  for (let step = 0; step < FARTHEST; step++) {
    if (beginsSentence(before, oldStart) && beginsSentence(after, newStart)) break
    if (oldStart === 0 || alignment.toOf(oldStart - 1) !== newStart - 1) break
    oldStart--
    newStart--
  }
  for (let step = 0; step < FARTHEST; step++) {
    if (beginsSentence(before, oldEnd) && beginsSentence(after, newEnd)) break
    if (oldEnd >= before.count || alignment.toOf(oldEnd) !== newEnd) break
    oldEnd++
    newEnd++
  }
  return { oldStart, oldEnd, newStart, newEnd }
}
