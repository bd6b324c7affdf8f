import { checksum } from '#core/text/checksum'
import { isHighlight, isWriting, type Parts } from '#core/library/record-parts'

const HIGHLIGHT_PARTS = ['color', 'note', 'extent']

/**
 * Short fingerprints of a record's parts, written beside it: an edit made by another hand is seen by
 * the part that no longer fits its own. Sets need none, they merge by what is in them.
 */
export function sealOf(parts: Parts): string {
  return [...parts.keys()]
    .filter(isSealed)
    .map((part) => `${tokenOf(part)}:${printOf(parts, part)}`)
    .join(' ')
}

/** The parts of a record that were changed since it was sealed. */
export function partsByHand(parts: Parts, seal: string): string[] {
  const known = new Map(seal.split(' ').map((token) => token.split(':', 2) as [string, string]))
  return [...parts.keys()].filter((part) => {
    const print = isSealed(part) ? known.get(tokenOf(part)) : undefined
    return print !== undefined && print !== printOf(parts, part)
  })
}

function isSealed(part: string) {
  if (/^(tag|collection|version) /.test(part)) return false
  if (!part.startsWith('highlight ')) return true
  return (
    isWriting(part) ||
    HIGHLIGHT_PARTS.some((field) => part.endsWith(` ${field}`)) ||
    isHighlight(part)
  )
}

function tokenOf(part: string) {
  return part.replaceAll(' ', '.')
}

function printOf(parts: Parts, part: string) {
  return checksum(JSON.stringify(parts.get(part)) ?? '').toString(36)
}

// The line that holds the seal, in a clip's JSON or a note's front matter: the first that looks like it.
const SEAL_LINE = /^(?: {2}"seal"|seal): "(.*)",?$/m

/** Completes the seal in a record's text with a fingerprint of all the rest of it. */
export function sealWhole(text: string): string {
  const whole = `all:${printOfRest(text)}`
  return text.replace(SEAL_LINE, (line, seal: string) =>
    line.replace(`"${seal}"`, () => `"${seal === '' ? whole : `${seal} ${whole}`}"`),
  )
}

/** Whether a record's text is to the letter as it was sealed; unknown of a text that bears no such seal. */
export function wholenessOf(text: string): 'whole' | 'changed' | 'unknown' {
  const seal = SEAL_LINE.exec(text)?.[1] ?? ''
  const print = / ?\ball:(\S+)$/.exec(seal)?.[1]
  if (print === undefined) return 'unknown'
  return print === printOfRest(text) ? 'whole' : 'changed'
}

function printOfRest(text: string) {
  return checksum(text.replace(SEAL_LINE, '')).toString(36)
}
