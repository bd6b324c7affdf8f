import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'

// Written as this computer writes numbers: a file from one of another kind is not read.
const LAYOUT = 0x43_50_00_01
const STEP = 8

/** Bytes of one or more parts, each to be read back as a whole. */
export type Section = readonly Uint8Array[]

/** The sections as one file that says of itself whether it is whole. */
export function packSections(sections: readonly Section[]): Uint8Array {
  const sizes = sections.map((parts) => parts.reduce((sum, { length }) => sum + length, 0))
  const head = new Float64Array([LAYOUT, 0, sections.length, ...sizes])
  const size = sizes.reduce((sum, each) => sum + stepped(each), head.byteLength)
  const packed = Buffer.alloc(size)
  let at = head.byteLength
  for (const [place, parts] of sections.entries()) {
    let end = at
    for (const part of parts) {
      packed.set(part, end)
      end += part.length
    }
    at += stepped(sizes[place] ?? 0)
  }
  packed.set(new Uint8Array(head.buffer), 0)
  new Float64Array(packed.buffer, packed.byteOffset, head.length)[1] = checksum(packed)
  return packed
}

/** The sections of a file, as views of its bytes. Throws for one that is torn, changed or of another layout. */
export function unpackSections(bytes: Uint8Array): Uint8Array[] {
  const whole = aligned(bytes)
  if (whole.length < 3 * STEP || whole.length % STEP !== 0)
    throw new Error('The file is too short.')
  const numbers = new Float64Array(whole.buffer, whole.byteOffset, whole.length / STEP)
  const [layout, sum, count = 0] = numbers
  if (layout !== LAYOUT) throw new Error('The file is of another layout.')
  if (sum !== checksum(whole)) throw new Error('The file is damaged.')
  let at = (3 + count) * STEP
  return Array.from(numbers.subarray(3, 3 + count), (size) => {
    const section = whole.subarray(at, at + size)
    at += stepped(size)
    return section
  })
}

// Of everything but the place where the sum itself stands. The length is in it, for zeros at the end would not show.
function checksum(bytes: Uint8Array) {
  const before = crc32(bytes.subarray(0, STEP), bytes.length)
  return crc32(bytes.subarray(2 * STEP), before)
}

// Numbers can only be read in place where the file begins at a whole step.
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % STEP === 0 ? bytes : new Uint8Array(bytes)
}

function stepped(size: number) {
  return Math.ceil(size / STEP) * STEP
}
