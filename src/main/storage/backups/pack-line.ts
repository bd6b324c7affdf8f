import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import { Sha256 } from '#core/clip/version'
import { RecordPath } from '#core/library/backup-record'
import { sha256Of } from '../sha256-of'

/** A record as it is kept in a pack, byte for byte. */
export type PackedRecord = { path: RecordPath; sha256: string; bytes: Uint8Array }

// Damaged records are kept as they are, and need not be text at all.
const Line = z.union([
  z.object({ path: RecordPath, sha256: Sha256, text: z.string() }),
  z.object({ path: RecordPath, sha256: Sha256, base64: z.string() }),
])

/** A record as one line of a pack. */
export function packLine({ path, sha256, bytes }: PackedRecord): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const content = isUtf8(buffer)
    ? { text: buffer.toString('utf8') }
    : { base64: buffer.toString('base64') }
  return `${JSON.stringify({ path, sha256, ...content })}\n`
}

/** Reads a line of a pack; null when it is damaged. */
export function readPackLine(line: string): PackedRecord | null {
  try {
    const { path, sha256, ...content } = Line.parse(JSON.parse(line))
    const bytes =
      'text' in content ? Buffer.from(content.text, 'utf8') : Buffer.from(content.base64, 'base64')
    return sha256Of(bytes) === sha256 ? { path, sha256, bytes } : null
  } catch {
    return null
  }
}
