const YEARS = { first: 1990, last: 2200 }

/**
 * A moment as exports write it, as ISO 8601 in UTC: seconds, milliseconds or microseconds since 1970, or a date with or
 * without a time. Null for what is none, or of no likely year.
 */
export function exportDate(written: string | number | null | undefined): string | null {
  if (written === null || written === undefined) return null
  const text = String(written).trim()
  if (text === '') return null
  const time = /^\d+(\.\d+)?$/.test(text) ? millisecondsOf(Number(text)) : readTime(text)
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return null
  const year = date.getUTCFullYear()
  return year >= YEARS.first && year <= YEARS.last ? date.toISOString() : null
}

// A number of seconds has ten digits in our days, of milliseconds thirteen, of microseconds sixteen.
function millisecondsOf(number: number): number {
  if (number > 1e14) return number / 1000
  return number > 1e11 ? number : number * 1000
}

function readTime(text: string): number {
  const iso =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,9}))? ?(Z|UTC|[+-]\d\d:?\d\d)?)?$/.exec(
      text,
    )
  if (!iso)
    return /^[A-Za-z]{3,9}\.? \d{1,2}, \d{4}|^\d{1,2} [A-Za-z]{3,9} \d{4}/.test(text)
      ? Date.parse(`${text} UTC`)
      : NaN
  const [, day, time = '00:00:00', fraction = '0', zone = 'Z'] = iso
  const whole = time.length === 5 ? `${time}:00` : time
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  return Date.parse(`${day}T${whole}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`)
}
