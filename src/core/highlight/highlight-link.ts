import { z } from 'zod'
import { Id } from '../library/id'
import type { Origin } from './highlight'

const SHORT = 120
const EDGE_WORDS = 5
const CONTEXT_WORDS = 3
/** As much context as an origin has, in characters. */
const FULL = 128

/** What a `commonplace:` link leads to. Such links only ever go somewhere; they change nothing. */
export const Destination = z.object({ clip: Id, highlight: Id.nullable() })
export type Destination = z.infer<typeof Destination>

/** The link to a highlight, for notes and other programs. */
export function highlightLink(clip: Id, highlight: Id): string {
  return `commonplace:clip/${clip}/highlight/${highlight}`
}

/** Where a `commonplace:` link leads; null for what is no such link. */
export function readLink(link: string): Destination | null {
  const [, clip, highlight] =
    /^commonplace:(?:\/\/)?clip\/([0-9a-z]+)(?:\/highlight\/([0-9a-z]+))?\/?$/.exec(link) ?? []
  return Destination.safeParse({ clip, highlight: highlight ?? null }).data ?? null
}

/**
 * The text fragment (WICG) that finds a passage on the live page: all of a short one, the first and last
 * words of a long one, with a few words around so that a repeated passage is told apart.
 */
export function webFragment({ exact, prefix, suffix }: Origin): string {
  const words = exact.split(/\s+/).filter(Boolean)
  const isShort = exact.length <= SHORT && !exact.includes('\n')
  const passage =
    isShort || words.length <= 2 * EDGE_WORDS
      ? [encode(words.join(' '))]
      : [encode(words.slice(0, EDGE_WORDS).join(' ')), encode(words.slice(-EDGE_WORDS).join(' '))]
  // Context reaches no further than its own paragraph.
  const lead = lastWords(prefix.slice(prefix.lastIndexOf('\n') + 1), prefix.length)
  const tail = firstWords(suffix.split('\n', 1)[0] ?? '', suffix.length)
  return `:~:text=${[
    ...(lead === '' ? [] : [`${encode(lead)}-`]),
    ...passage,
    ...(tail === '' ? [] : [`-${encode(tail)}`]),
  ].join(',')}`
}

// Context that is as long as it may be was cut, perhaps in the middle of a word, which would not be found.
function lastWords(text: string, kept: number): string {
  const words = text.split(/\s+/).filter(Boolean)
  return (kept < FULL ? words : words.slice(1)).slice(-CONTEXT_WORDS).join(' ')
}

function firstWords(text: string, kept: number): string {
  const words = text.split(/\s+/).filter(Boolean)
  return (kept < FULL ? words : words.slice(0, -1)).slice(0, CONTEXT_WORDS).join(' ')
}

// A dash, a comma and an ampersand mean something in a fragment.
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D')
}
