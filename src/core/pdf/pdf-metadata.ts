import { uniqueNames, authorNames } from '../clip/author-names'
import { SourceDate } from '../clip/metadata'
import { settleLine } from '../text/settle-words'
import type { PdfTold } from './pdf-text'

/** What programs write where a title belongs. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel) ?-|untitled|unknown|no title|document\d*$|title$|presentation\d*$|slide \d|print$|print preview|layout \d|[\w-]+\.(?:docx?|rtf|odt|indd?|qxd|tex|dvi|pdf|html?|pptx?|xlsx?|pub|pmd|eps|ps)\b|https?:\/\/)/i
const FILE_NAME = /^\S+\.[a-z]{2,5}$|^[\w.-]*\d[\w.-]*$|^[\w-]+_[\w-]+$/i
const NOBODY =
  /^(?:user|users|owner|default|author|windows user|root|pc|home|test|me|microsoft(?: office user)?|.*\b(?:gmbh|printer|scanner)\b.*)$/i

/** The first title a PDF states that a person may have written; programs put file names there, and worse. */
export function realTitle({ titles }: Pick<PdfTold, 'titles'>): string | null {
  const title = titles
    .map(settleLine)
    .find((each) => each.length > 2 && /\p{L}{2}/u.test(each) && !isProgramsOwn(each))
  return title?.slice(0, 500) ?? null
}

function isProgramsOwn(title: string) {
  return NO_TITLE.test(title) || FILE_NAME.test(title)
}

export function realAuthors({ authors }: Pick<PdfTold, 'authors'>): string[] {
  const names = authors.flatMap(authorNames).filter((name) => !NOBODY.test(name))
  return uniqueNames(names)
}

/** A date as PDFs write them (`D:20240305101500+01'00'`) or as ISO 8601; null for what is neither. */
export function pdfDate(written: string): SourceDate | null {
  const own =
    /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/.exec(
      written,
    )
  const iso = /^\d{4}-\d\d(?:-\d\d)?(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/.exec(
    written,
  )?.[0]
  const date = iso ?? (own && isoOf(own))
  return date && isDay(date) ? (SourceDate.safeParse(date).data ?? null) : null
}

function isoOf([
  ,
  year,
  month,
  day,
  hour,
  minute,
  second,
  utc,
  sign,
  hours,
  minutes,
]: RegExpExecArray) {
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  if (day === undefined || hour === undefined) return date
  const zone = utc ?? (sign ? `${sign}${hours}:${minutes ?? '00'}` : '')
  return `${date}T${hour}:${minute}:${second ?? '00'}${zone}`
}

function isDay(date: string) {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return year > 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
