const DAY = 86_400
const PARTS = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?)?)?/

/**
 * Seconds since 1970 of a date as a page wrote it, its zone left aside, so that a page stands on the
 * day that is shown; of a year or a month alone, its first day. Null for what is no date.
 */
export function publishedTime(date: string): number | null {
  const match = PARTS.exec(date)
  if (!match) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)))
  // Date.UTC would take the years to 99 for those after 1900.
  const start = new Date(0).setUTCFullYear(year, month - 1, day) / 1000
  return start + hour * 3600 + minute * 60 + second
}

/** The first second after a day, in seconds since 1970. */
export function dayAfter(day: string): number | null {
  const start = publishedTime(day)
  return start === null ? null : start + DAY
}
