import { spokenHere } from './spoken-here'

/** A moment of one's own, as the day it was here. */
export function shortDay(moment: string): string {
  const local = new Date(moment)
  const parts = [local.getFullYear(), local.getMonth() + 1, local.getDate()]
  return shortDate(parts.map((part) => String(part).padStart(2, '0')).join('-'))
}

/** A source's date as short as it can be said: "30 Jan 2024", "Jan 2024", "2024". What is no date is given back. */
export function shortDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  if (!year) return date
  // Noon keeps the day what the source said it was, wherever one is.
  const at = new Date(year, (month ?? 1) - 1, day ?? 1, 12)
  return formatOf(day ? 'day' : month ? 'month' : 'year').format(at)
}

const KINDS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
} as const

// Each row has a date, and making what writes one takes far longer than writing it.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(kind: keyof typeof KINDS): Intl.DateTimeFormat {
  const language = spokenHere()
  const name = `${kind} ${language}`
  const format = formats.get(name) ?? new Intl.DateTimeFormat(language, KINDS[kind])
  formats.set(name, format)
  return format
}
