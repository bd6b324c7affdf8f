import type { Range } from './query'

/** Days since 1 January 1970, both included; either side may be endless. */
export type DaySpan = { from: number; to: number }

const DAY = 86_400_000
const CALENDAR = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/
const AGO = /^(\d{1,4}) (day|week|month|year)s? ago$/
const AGE = /^(\d{1,4})([dwmy])$/

/** Whether this is one of the ways to write a date in a query: `2024-03`, `today`, `2 weeks ago`, `30d` ... */
export function isDateForm(form: string): boolean {
  return resolveDate(form, 0) !== null
}

/** The days a date form means when today is this day: a whole year for `2024`, one day for `2 weeks ago`. */
export function resolveDate(form: string, today: number): DaySpan | null {
  const calendar = CALENDAR.exec(form)
  if (calendar) return calendarSpan(calendar)
  if (form === 'today') return oneDay(today)
  if (form === 'yesterday') return oneDay(today - 1)

  const [, amount, unit] = AGO.exec(form) ?? AGE.exec(form) ?? []
  if (amount === undefined || unit === undefined) return null
  return oneDay(daysBack(today, Number(amount), unit))
}

/**
 * The days a compared date means. An age reads as people say it: `<30d` is younger than thirty days,
 * and `30d` alone the same.
 */
export function resolveDateRange(range: Range<string>, today: number): DaySpan {
  if (range.op === 'between') {
    const from = range.from === null ? null : resolveDate(range.from, today)
    const to = range.to === null ? null : resolveDate(range.to, today)
    const isBackwards = from !== null && to !== null && from.from > to.to
    const [first, last] = isBackwards ? [to, from] : [from, to]
    return { from: first?.from ?? -Infinity, to: last?.to ?? Infinity }
  }
  const span = resolveDate(range.value, today)
  if (!span) return { from: Infinity, to: -Infinity }
  const isAge = AGE.test(range.value)
  switch (range.op) {
    case 'is':
      return isAge ? { from: span.from, to: Infinity } : span
    case '<':
      return isAge ? { from: span.from, to: Infinity } : { from: -Infinity, to: span.from - 1 }
    case '<=':
      return isAge ? { from: span.from, to: Infinity } : { from: -Infinity, to: span.to }
    case '>':
      return isAge ? { from: -Infinity, to: span.from - 1 } : { from: span.to + 1, to: Infinity }
    case '>=':
      return isAge ? { from: -Infinity, to: span.from } : { from: span.from, to: Infinity }
  }
}

/** The day of a moment (milliseconds since 1970) for someone whose clock runs this far ahead of UTC. */
export function dayOf(time: number, minutesAhead = 0): number {
  return Math.floor((time + minutesAhead * 60_000) / DAY)
}

/** The days a date found in a page can mean: `2024-03` is all of March; null when it says nothing. */
export function daysOfSourceDate(
  date: string,
  minutesAhead: (time: number) => number,
): DaySpan | null {
  const calendar = CALENDAR.exec(date)
  if (calendar) return calendarSpan(calendar)
  const time = Date.parse(date)
  if (Number.isNaN(time)) return null
  // A time without a zone is the page's own: its day is the one written.
  const isWallClock = !/(Z|[+-]\d\d:?\d\d)$/.test(date)
  const written = isWallClock ? CALENDAR.exec(date.slice(0, 10)) : null
  return written ? calendarSpan(written) : oneDay(dayOf(time, minutesAhead(time)))
}

function calendarSpan([, year = '', month, day]: RegExpExecArray): DaySpan | null {
  const y = Number(year)
  if (month === undefined) return { from: dayNumber(y, 0, 1), to: dayNumber(y + 1, 0, 1) - 1 }
  const m = Number(month) - 1
  if (m < 0 || m > 11) return null
  if (day === undefined) return { from: dayNumber(y, m, 1), to: dayNumber(y, m + 1, 1) - 1 }
  const d = Number(day)
  return d >= 1 && d <= daysInMonth(y, m) ? oneDay(dayNumber(y, m, d)) : null
}

function daysBack(today: number, amount: number, unit: string): number {
  if (unit.startsWith('d')) return today - amount
  if (unit.startsWith('w')) return today - amount * 7
  const date = new Date(today * DAY)
  const months = unit.startsWith('m') ? amount : amount * 12
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() - months
  const [y, m] = [Math.floor(month / 12), ((month % 12) + 12) % 12]
  return dayNumber(y, m, Math.min(date.getUTCDate(), daysInMonth(y, m)))
}

function dayNumber(year: number, month: number, day: number): number {
  // `Date.UTC` takes years below 100 for the twentieth century.
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getTime() / DAY
}

function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

function oneDay(day: number): DaySpan {
  return { from: day, to: day }
}
