import { checksum } from '#core/text/checksum'
import {
  isHighlight,
  isMember,
  isPlacement,
  isWriting,
  type Parts,
} from '#core/library/record-parts'

const HIGHLIGHT_PARTS = ['color', 'note', 'extent']

/**
 * Short fingerprints of a record's parts, written beside it: an edit made by another hand is seen by
 * the part that no longer fits its own. Of tags and collections the names alone are written, so that one
 * that was taken off by hand is missed; one that was put on needs no seal.
 */
export function sealOf(parts: Parts): string {
  return [...parts.keys()]
    .flatMap((part) => {
      if (isMember(part)) return /\p{Surrogate}/u.test(part) ? [] : [nameOf(part)]
      return isPrinted(part) ? [`${tokenOf(part)}:${printOf(parts, part)}`] : []
    })
    .join(' ')
}

/** The parts of a record that were changed or taken off since it was sealed. */
export function partsByHand(parts: Parts, seal: string): string[] {
  const tokens = seal.split(' ')
  const known = new Map(tokens.map((token) => token.split(':', 2) as [string, string | undefined]))
  const changed = [...parts.keys()].filter((part) => {
    const print = isPrinted(part) ? known.get(tokenOf(part)) : undefined
    return print !== undefined && print !== printOf(parts, part)
  })
  const members = tokens.filter((token) => token.includes('+')).flatMap(partNamed)
  return [...changed, ...members.filter((part) => isMember(part) && !isThere(parts, part))]
}

/** Whether a seal tells of this part. */
export function isSealed(part: string, seal: string): boolean {
  const tokens = seal.split(' ')
  if (isMember(part)) return tokens.includes(nameOf(part))
  return tokens.some((token) => token.startsWith(`${tokenOf(part)}:`))
}

// A highlight that is not there itself had its tags taken with it.
function isThere(parts: Parts, member: string) {
  const [kind, id] = member.split(' ', 2)
  return parts.has(member) || (kind === 'highlight' && !parts.has(`highlight ${id}`))
}

function isPrinted(part: string) {
  if (isMember(part) || part.startsWith('version ')) return false
  if (!part.startsWith('highlight ')) return true
  return (
    isWriting(part) ||
    isPlacement(part) ||
    HIGHLIGHT_PARTS.some((field) => part.endsWith(` ${field}`)) ||
    isHighlight(part)
  )
}

function tokenOf(part: string) {
  return part.replaceAll(' ', '.')
}

function nameOf(part: string) {
  return part.split(' ').map(encodeURIComponent).join('+')
}

function partNamed(token: string): string[] {
  try {
    return [token.split('+').map(decodeURIComponent).join(' ')]
  } catch {
    // A seal that somebody wrote in themselves.
    return []
  }
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
