import { crc32, deflateSync } from 'node:zlib'

/** A picture as PNG: water under a sky, so that one sees which way up it is and how wide. */
export function aPicture(width: number, height: number): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 3)
    for (let x = 0; x < width; x++) row.set(colorAt(x / width, y / height), 1 + x * 3)
    return row
  })
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function colorAt(x: number, y: number): number[] {
  const shore = 0.55 + 0.06 * Math.sin(x * 9)
  if (y < shore) return [205 - 40 * y, 214 - 20 * y, 216 + 20 * y].map(Math.round)
  const wave = 10 * Math.sin(x * 40 + y * 90)
  return [84 + wave, 112 + wave, 118 + wave].map(Math.round)
}

function chunk(name: string, bytes: Buffer) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), bytes])
  const frame = Buffer.alloc(8 + body.length)
  frame.writeUInt32BE(bytes.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), 4 + body.length)
  return frame
}
