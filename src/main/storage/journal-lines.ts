import { z } from 'zod'
import { StampedChange } from '#core/library/stamped-change'
import { checksum } from '#core/text/checksum'

/** An acknowledged change, by number. */
export const JournalLine = StampedChange.extend({ number: z.number().int().positive() })
export type JournalLine = z.infer<typeof JournalLine>

/** A line that fits its own sum, still to be parsed. */
type SoundLine = { number: number; text: string }

/** The sound lines of a journal, those up to `doneTo` being in their records, and how many lines were not sound. */
export type JournalText = { lines: SoundLine[]; doneTo: number; unreadable: number }

/** A line begins with a line break of its own, so that one that a full disk cut short spoils no other. */
export function writeLine(line: JournalLine | { doneTo: number }): string {
  const text = JSON.stringify(line).slice(1)
  return `\n${signed(text)}\n`
}

/** The same line as it was. */
export function writeSoundLine({ text }: SoundLine): string {
  return `\n${signed(text)}\n`
}

/**
 * Reads a journal; what does not fit its own sum is passed over and counted. Nothing is parsed yet: a
 * journal of megabytes, nearly all of it long finished, is read whenever a library opens.
 */
export function readLines(text: string): JournalText {
  const read: JournalText = { lines: [], doneTo: 0, unreadable: 0 }
  for (const each of text.split('\n')) {
    if (each === '') continue
    const rest = soundText(each)
    const [, key, number] = (rest && /^"(number|doneTo)":(\d+)/.exec(rest)) || []
    if (rest === null || number === undefined) read.unreadable++
    else if (key === 'doneTo') read.doneTo = Math.max(read.doneTo, Number(number))
    else read.lines.push({ number: Number(number), text: rest })
  }
  return read
}

/** What a line says; nothing when it is sound and yet not such a line, as one of a newer program. */
export function parseLine({ text }: SoundLine): JournalLine[] {
  try {
    return [JournalLine.parse(JSON.parse(`{${text}`))]
  } catch {
    return []
  }
}

const HEAD = '{"sum":"'

function signed(text: string) {
  return `${HEAD}${sumOf(text)}",${text}`
}

// What stands behind the sum, if it fits.
function soundText(line: string) {
  const end = line.indexOf('",', HEAD.length)
  if (!line.startsWith(HEAD) || end === -1) return null
  const text = line.slice(end + 2)
  return line.slice(HEAD.length, end) === sumOf(text) ? text : null
}

function sumOf(text: string) {
  return checksum(text).toString(36)
}
