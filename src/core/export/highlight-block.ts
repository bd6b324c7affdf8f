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

/** What stands around a highlight, as a comment that is not shown, where its words alone do not tell its place. */
export function contextLine(
  { passage, origin }: ExportedHighlight,
  articleText: string,
): string | null {
  const first = articleText.indexOf(passage)
  const isOne = first < 0 || articleText.indexOf(passage, first + 1) < 0
  if (isOne && passage.length >= TELLING_ALONE) return null
  return `%% after “${oneLine(origin.prefix.slice(-AROUND))}” before “${oneLine(origin.suffix.slice(0, AROUND))}” %%`
}

/** Reads such a line again; null for any other. */
export function readContext(line: string): { prefix: string; suffix: string } | null {
  const middle = /^%% after “(.*)” %%$/.exec(line)?.[1]
  if (middle === undefined) return null
  const [prefix = '', ...rest] = middle.split('” before “')
  return { prefix, suffix: rest.join('” before “') }
}

function oneLine(text: string) {
  return text.replace(/\s/g, ' ').replaceAll('%%', ' ')
}
