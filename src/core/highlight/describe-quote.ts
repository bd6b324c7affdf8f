import type { Id } from '../library/id'
import type { MarkedPassage } from './highlight'

const CONTEXT = 128

/** The origin of a highlight from `start` to `end` of this version's canonical text. */
export function describeQuote(
  version: Id,
  text: string,
  start: number,
  end: number,
): MarkedPassage {
  return {
    version,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}
