import { Buffer } from 'node:buffer'

/** The text of bytes that are each a letter of ASCII. */
export function asciiText(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString('latin1')
}
