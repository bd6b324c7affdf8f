import { z } from 'zod'
import { readLetters, type Letters } from '../text/letters'
import type { ExportedHighlight } from './exported-clip'

/** Characters from which on words that stand in an article once tell their place. */
const TELLING_ALONE = 24
/** Characters that are told of each side of others. */
const AROUND = 40

/** The line that names a highlight's block. */
export const HIGHLIGHT_BLOCK = /^\^hl-[0-9a-z]{26}$/

/** The name of a highlight's block, by which other documents link to it. */
export function blockId(highlight: string): string {
  return `hl-${highlight}`
}

/**
 * What stands around a highlight, as a comment that is not shown, where its words alone do not tell its place in an
 * article of these letters.
 */
export function contextLine(
  { passage, origin }: ExportedHighlight,
  { letters }: Letters,
): string | null {
  const words = readLetters(passage).letters
  const first = letters.indexOf(words)
  const isOne = first < 0 || letters.indexOf(words, first + 1) < 0
  if (isOne && passage.length >= TELLING_ALONE) return null
  const around = { after: origin.prefix.slice(-AROUND), before: origin.suffix.slice(0, AROUND) }
  return `%% ${JSON.stringify(around).replaceAll('%', '\\u0025')} %%`
}

const Around = z.object({ after: z.string(), before: z.string() })

/** Reads such a line again; null for any other. */
export function readContext(line: string): { prefix: string; suffix: string } | null {
  const written = /^%% (\{.*\}) %%$/.exec(line)?.[1]
  if (written === undefined) return null
  try {
    const { after, before } = Around.parse(JSON.parse(written))
    return { prefix: after, suffix: before }
  } catch {
    return null
  }
}
