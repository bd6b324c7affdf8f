import type { ComponentWords } from './component-words'
import { shortDay } from './short-date'
import { spokenHere } from './spoken-here'

const A_DAY = 24 * 3_600_000

/** A moment as one would say it: "Today, 14:05", "Yesterday, 9:12", "May 3, 2024, 10:00". */
export function momentWords(
  moment: string,
  now: Date,
  { today, yesterday }: Pick<ComponentWords, 'today' | 'yesterday'>,
): string {
  const at = new Date(moment)
  const time = at.toLocaleTimeString(spokenHere(), { hour: 'numeric', minute: '2-digit' })
  const day = shortDay(moment)
  if (day === shortDay(now.toISOString())) return `${today}, ${time}`
  if (day === shortDay(new Date(now.getTime() - A_DAY).toISOString()))
    return `${yesterday}, ${time}`
  return `${day}, ${time}`
}
