import { excerptOf } from './excerpt'
import { settleLine } from './settle-words'

const LONGEST = 1_000

/** A title, or the name of a site or a person, as it came from outside: settled, on one line, and no longer than one. */
export function settleName(words: string): string {
  const line = settleLine(words.slice(0, 20 * LONGEST))
  return line.length <= LONGEST ? line : excerptOf(line, LONGEST)
}
