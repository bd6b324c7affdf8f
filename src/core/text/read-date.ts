import { MONTHS, WEEKDAYS } from './month-names'

const LONGEST = 400

/**
 * The one date that a short text states: `2024-01-30`, `30 January 2024`, `January 30th, 2024`,
 * `Dienstag, 30. Januar 2024`, `2024年1月30日`, with its time and zone where ISO or mail writes them.
 * Null when there is none, when it can be read two ways, or when no calendar has that day.
 */
export function readDate(text: string): string | null {
  const line = tidy(text)
  if (line === '' || line.length > LONGEST) return null
  return readIso(line) ?? readMail(line) ?? readWords(line)?.date ?? null
}

/** The date of a line that says nothing else but perhaps a weekday, a time or "Published on". */
export function readDateLine(text: string): string | null {
  const line = tidy(text)
  if (line === '' || line.length > 80) return null
  const iso = readIso(line)
  if (iso) return iso
  const found = readWords(line)
  if (!found) return null
  const rest = foldCase(line.slice(0, found.start) + ' ' + line.slice(found.end))
    .replace(/\d{1,2}[:.h]\d\d(:\d\d)?\s*([ap]\.?m\.?)?/g, ' ')
    .replace(/[\p{P}\p{S}]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !WEEKDAYS.has(word) && !SAYS_DATE.has(word))
  return rest.length === 0 ? found.date : null
}

const SAYS_DATE = new Set(
  (
    'published publication posted updated date on at the of gmt utc est edt cet cest pst pdt uhr am pm um ' +
    'veröffentlicht erschienen stand publié publiée le à el publicado pubblicato il op gepubliceerd em ' +
    'опубликовано г года в 发布 发布时间 日期 公開日 更新日 투고일'
  ).split(' '),
)

const ISO =
  /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?)?(?!\d)/

function readIso(line: string): string | null {
  const match = ISO.exec(line)
  if (!match) return /^\d{8}T\d{6}Z?$/.test(line) ? readCompact(line) : null
  const [, year = '', month = '', day, hour, minute, second, part, zone] = match
  if (!day) {
    return match[0] === line && isMonth(month) && isYear(year) ? `${year}-${month}` : null
  }
  const date = dayOf(year, month, day)
  if (!date || !hour || !minute) return date
  return date + timeOf(hour, minute, second, part, zone)
}

function readCompact(line: string) {
  const date = dayOf(line.slice(0, 4), line.slice(4, 6), line.slice(6, 8))
  const zone = line.endsWith('Z') ? 'Z' : undefined
  return date && date + timeOf(line.slice(9, 11), line.slice(11, 13), line.slice(13, 15), '', zone)
}

const MAIL =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})\s+(\d\d):(\d\d)(?::(\d\d))?\s*(GMT|UTC|Z|[+-]\d{4})?$/

function readMail(line: string): string | null {
  const match = MAIL.exec(line)
  if (!match) return null
  const [, day = '', name = '', year = '', hour = '', minute = '', second, zone] = match
  const date = dayOf(year, monthNumber(name), day)
  if (!date) return null
  const plainZone = zone === 'GMT' || zone === 'UTC' ? 'Z' : zone
  return date + timeOf(hour, minute, second, '', plainZone)
}

function timeOf(hour: string, minute: string, second = '', part = '', zone = '') {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return ''
  return `T${hour}:${minute}${second && `:${second}${part}`}${zone}`
}

type Found = { date: string; start: number; end: number }

const NAME = String.raw`(\p{L}[\p{L}\p{M}]{1,13})`
const DAY = String.raw`(\d{1,2})`
const YEAR = String.raw`(\d{4})`
const LINK = String.raw`(?:\s+(?:de|del|di|of|d'|den|der))?`
/** Each way to write a day, and which groups hold year, month and day. */
const WRITTEN: { pattern: RegExp; year: number; month: number; day: number }[] = [
  // 30 January 2024 · 30. Januar 2024 · 30 de enero de 2024 · 1er mars 2024 · 30-Jan-2024
  {
    pattern: rx(
      `(?<![\\d.,/:-])${DAY}(?:st|nd|rd|th|er|\\.|º|ª)?${LINK}[\\s-]+${NAME}\\.?,?${LINK}[\\s,-]+${YEAR}(?!\\d)`,
    ),
    year: 3,
    month: 2,
    day: 1,
  },
  // January 30, 2024 · Jan. 30th 2024
  {
    pattern: rx(`${NAME}\\.?\\s+${DAY}(?:st|nd|rd|th|º)?,?\\s+${YEAR}(?!\\d)`),
    year: 3,
    month: 1,
    day: 2,
  },
  // 2024 January 30
  { pattern: rx(`(?<!\\d)${YEAR},?\\s+${NAME}\\.?\\s+${DAY}(?!\\d)`), year: 1, month: 2, day: 3 },
  // 2024年1月30日 · 2024년 1월 30일
  {
    pattern: rx(`(?<!\\d)${YEAR}\\s*[年년]\\s*${DAY}\\s*[月월]\\s*${DAY}\\s*[日일号號]`),
    year: 1,
    month: 2,
    day: 3,
  },
  // 2024-01-30 · 2024/1/30 · 2024.01.30
  {
    pattern: rx(`(?<![\\d./-])${YEAR}([-/.])\\s?${DAY}\\2\\s?${DAY}(?![\\d/-])`),
    year: 1,
    month: 3,
    day: 4,
  },
]
const NUMBERS = rx(`(?<![\\d./-])${DAY}([-/.])\\s?${DAY}\\2\\s?${YEAR}(?![\\d/-])`)

/** The date a text states in words or numbers; null when it states none or more than one. */
function readWords(line: string): Found | null {
  const found = [...written(line), ...numbered(line)]
  const first = found[0]
  if (!first || found.some((other) => other.date !== first.date)) return null
  return first
}

function* written(line: string): Generator<Found> {
  for (const { pattern, year, month, day } of WRITTEN) {
    for (const match of line.matchAll(pattern)) {
      const date = dayOf(match[year] ?? '', monthNumber(match[month] ?? ''), match[day] ?? '')
      if (date) yield { date, start: match.index, end: match.index + match[0].length }
    }
  }
}

// 30/01/2024 can only be a day first; 03/04/2024 can be either, and is left alone. With points the
// day stands first wherever it is written so.
function* numbered(line: string): Generator<Found> {
  for (const match of line.matchAll(NUMBERS)) {
    const [whole, first = '', mark, second = '', year = ''] = match
    const dayFirst = dayOf(year, second, first)
    const monthFirst = mark === '.' ? null : dayOf(year, first, second)
    const date = dayFirst && monthFirst && dayFirst !== monthFirst ? null : (dayFirst ?? monthFirst)
    if (date) yield { date, start: match.index, end: match.index + whole.length }
  }
}

function dayOf(year: string, month: string, day: string): string | null {
  if (!isYear(year) || !isMonth(month)) return null
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(day) < 1 || Number(day) > last) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  // The zero of a computer's clock is a date nobody meant.
  return date === '1970-01-01' ? null : date
}

function isYear(year: string) {
  return /^\d{4}$/.test(year) && Number(year) >= 1400 && Number(year) <= 2400
}

function isMonth(month: string) {
  return Number(month) >= 1 && Number(month) <= 12
}

function monthNumber(name: string): string {
  if (/^\d+$/.test(name)) return name
  return String(MONTHS.get(foldCase(name)) ?? '')
}

function foldCase(text: string) {
  return text.toLowerCase().normalize('NFC')
}

function tidy(text: string) {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function rx(source: string) {
  return new RegExp(source, 'giu')
}
