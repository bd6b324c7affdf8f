import { createHash } from 'node:crypto'

/** The SHA-256 of a text in UTF-8, in hex: the name by which a text is known again. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
