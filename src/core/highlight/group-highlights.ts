import { HIGHLIGHT_COLORS } from './highlight'
import type { HighlightRow } from './highlight-row'

export const GROUPINGS = ['clip', 'tag', 'color', 'date'] as const
/** What highlights of many clips are put together by. */
export type Grouping = (typeof GROUPINGS)[number]

export type HighlightGroup = { name: string; rows: HighlightRow[] }

const UNTAGGED = ''

/**
 * Highlights in groups: of clips and days the newest first, of tags by name with those without any last,
 * of colors by their numbers. A highlight with several tags is in several groups. The day is the one of
 * the given clock; names of days and colors are for the window to say.
 */
export function groupHighlights(
  rows: readonly HighlightRow[],
  by: Grouping,
  dayOf: (moment: string) => string,
): HighlightGroup[] {
  switch (by) {
    case 'clip':
      return groups(rows, ({ clip }) => [clip.id])
    case 'tag':
      return groups(rows, ({ tags }) => (tags.length > 0 ? tags : [UNTAGGED])).sort(byName)
    case 'color':
      return HIGHLIGHT_COLORS.flatMap((color) => {
        const own = rows.filter((row) => row.color === color)
        return own.length > 0 ? [{ name: color, rows: own }] : []
      })
    case 'date':
      return groups(
        [...rows].sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
        ({ createdAt }) => [dayOf(createdAt)],
      )
  }
}

function groups(
  rows: readonly HighlightRow[],
  namesOf: (row: HighlightRow) => readonly string[],
): HighlightGroup[] {
  const found = new Map<string, HighlightRow[]>()
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const group = found.get(name)
      if (group) group.push(row)
      else found.set(name, [row])
    }
  }
  return [...found].map(([name, own]) => ({ name, rows: own }))
}

function byName(one: HighlightGroup, other: HighlightGroup) {
  if (one.name === UNTAGGED || other.name === UNTAGGED) return one.name === UNTAGGED ? 1 : -1
  return one.name.localeCompare(other.name)
}
