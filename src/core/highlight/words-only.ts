import type { Id } from '../library/id'
import type { Anchor, QuotedPassage } from './highlight'
import type { Quote } from './place-quote'

const CONTEXT = 128

/** A passage of which only the words are known, without a place in this version. */
export function wordsOnly(
  version: Id,
  { exact, prefix = '', suffix = '' }: Quote,
): { origin: QuotedPassage; anchor: Anchor } {
  return {
    origin: {
      kind: 'quote',
      version,
      exact,
      prefix: prefix.slice(-CONTEXT),
      suffix: suffix.slice(0, CONTEXT),
    },
    anchor: { version, start: 0, end: 0, state: 'orphan', confidence: 0 },
  }
}
