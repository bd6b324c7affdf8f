import { createHash } from 'node:crypto'

/** The hash by which a content security policy allows exactly this script or style sheet. */
export function hashForPolicy(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
