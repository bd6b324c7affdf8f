import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { SKETCH_SIZE } from '#core/text/sketch'
import { replaceDurably } from './durable-file'

const SHA_BYTES = 32
/** One byte says whether the text was long enough for a sketch. */
const ENTRY = SHA_BYTES + 1 + SKETCH_SIZE * 4

/** Sketches of texts by the hashes of these; null of a text too short for one. */
export type Sketches = Map<string, Uint32Array | null>

/** The sketches kept in a file; none where there is no such file, or it is not whole: they can be made again. */
export async function readSketches(path: string): Promise<Sketches> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0))
  const sketches: Sketches = new Map()
  if (bytes.length % ENTRY !== 0) return sketches
  for (let at = 0; at < bytes.length; at += ENTRY) {
    const sha = bytes.toString('hex', at, at + SHA_BYTES)
    const numbers = bytes.subarray(at + SHA_BYTES + 1, at + ENTRY)
    const isLong = bytes[at + SHA_BYTES] === 1
    sketches.set(sha, isLong ? new Uint32Array(Uint8Array.from(numbers).buffer) : null)
  }
  return sketches
}

/** Keeps sketches in a file, in place of those it held. */
export async function keepSketches(path: string, sketches: Sketches): Promise<void> {
  const bytes = Buffer.alloc(sketches.size * ENTRY)
  let at = 0
  for (const [sha, sketch] of sketches) {
    bytes.write(sha, at, 'hex')
    if (sketch) {
      bytes[at + SHA_BYTES] = 1
      bytes.set(
        new Uint8Array(sketch.buffer, sketch.byteOffset, sketch.byteLength),
        at + SHA_BYTES + 1,
      )
    }
    at += ENTRY
  }
  await replaceDurably(path, bytes)
}
