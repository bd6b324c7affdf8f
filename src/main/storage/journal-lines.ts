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

/** What stands behind the last line of a journal that is being written, for lines to come. */
export const ROOM_FOR_LINES = 0

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
  let length = text.length
  while (length > 0 && text.charCodeAt(length - 1) === ROOM_FOR_LINES) length--
  for (let start = 0, end; start < length; start = end + 1) {
    end = Math.min(endOfLine(text, start), length)
    if (end > start) readLine(read, text, start, end)
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
const LONGEST_KEY = 40

function signed(text: string) {
  return `${HEAD}${sumOf(text)}",${text}`
}

// Whatever can wait until a line is asked for does: no stretch of the text is taken out before its sum fits.
function readLine(read: JournalText, text: string, start: number, end: number) {
  const sumAt = start + HEAD.length
  const sumEnd = text.startsWith(HEAD, start) ? text.indexOf('",', sumAt) : -1
  const restAt = sumEnd + 2
  const isSound =
    sumEnd !== -1 && restAt <= end && text.slice(sumAt, sumEnd) === sumOf(text, restAt, end)
  const begin = isSound ? text.slice(restAt, Math.min(end, restAt + LONGEST_KEY)) : ''
  const [, key, number] = /^"(number|doneTo)":(\d+)/.exec(begin) ?? []
  if (number === undefined) read.unreadable++
  else if (key === 'doneTo') read.doneTo = Math.max(read.doneTo, Number(number))
  else read.lines.push({ number: Number(number), text: text.slice(restAt, end) })
}

function endOfLine(text: string, start: number) {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}

function sumOf(text: string, from?: number, to?: number) {
  return checksum(text, from, to).toString(36)
}
