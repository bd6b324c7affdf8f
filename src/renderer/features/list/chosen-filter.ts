import type { Messages } from '#core/messages/messages-of'
import { NO_FILTER, type ListFilter, type ReadState } from '#core/library/list-wanted'
import { shortDate } from '../../components/short-date'

/** What a person narrowed the list down to. Days are days here, where the person is. */
export type ChosenFilter = {
  state: ReadState | null
  site: string | null
  savedFrom: string | null
  savedTo: string | null
  publishedFrom: string | null
  publishedTo: string | null
}

export const NOTHING_CHOSEN: ChosenFilter = NO_FILTER

/** What main is asked for: a day that clips were saved on lasts from midnight to midnight here. */
export function filterOf(chosen: ChosenFilter): ListFilter {
  return {
    ...chosen,
    savedFrom: chosen.savedFrom && midnight(chosen.savedFrom, 0),
    savedTo: chosen.savedTo && midnight(chosen.savedTo, 1),
  }
}

const DATES = ['savedFrom', 'savedTo', 'publishedFrom', 'publishedTo'] as const

/** What is filtered, each part in words. */
export function wordsOf(
  chosen: ChosenFilter,
  list: Messages['list'],
): { part: keyof ChosenFilter; words: string }[] {
  const { state, site } = chosen
  return [
    ...(state ? [{ part: 'state' as const, words: list.states[state] }] : []),
    ...(site === null ? [] : [{ part: 'site' as const, words: site }]),
    ...DATES.flatMap((part) => {
      const day = chosen[part]
      return day === null ? [] : [{ part, words: `${list[part]} ${shortDate(day)}` }]
    }),
  ]
}

function midnight(day: string, daysLater: number) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const at = new Date(year, month - 1, date + daysLater)
  // The constructor takes the years to 99, which are typed on the way to 1999, for those after 1900.
  at.setFullYear(year, month - 1, date + daysLater)
  // Nothing can be written down of what comes after the last of four digits, nor was anything saved then.
  return at.getUTCFullYear() > 9999 ? null : at.toISOString()
}
