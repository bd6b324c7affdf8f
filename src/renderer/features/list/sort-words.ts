import type { ListSort, SortKey } from '#core/library/list-wanted'
import type { Messages } from '#core/messages/messages-of'

type Direction = ListSort['direction']
type Said = keyof Messages['list']['directions']

const DATES = { ascending: 'oldest', descending: 'newest', usual: 'descending' } as const
const LETTERS = { ascending: 'up', descending: 'down', usual: 'ascending' } as const
const AMOUNTS = { ascending: 'least', descending: 'most', usual: 'descending' } as const

/** How the directions of a sort are called, and which way one usually wants it. */
const SORTS: Record<SortKey, Record<Direction, Said> & { usual: Direction }> = {
  saved: DATES,
  published: DATES,
  title: LETTERS,
  words: { ascending: 'shortest', descending: 'longest', usual: 'descending' },
  site: LETTERS,
  progress: AMOUNTS,
  highlights: AMOUNTS,
}

/** What a direction of a sort is called, by its name in the messages. */
export function directionSaid({ by, direction }: ListSort): Said {
  return SORTS[by][direction]
}

/** The way one usually wants this sort. */
export function usualDirection(by: SortKey): Direction {
  return SORTS[by].usual
}
