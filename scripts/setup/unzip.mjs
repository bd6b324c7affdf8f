import { Buffer } from 'node:buffer'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

// Names and numbers are those of the ZIP specification, APPNOTE.TXT 4.3.
const END_OF_DIRECTORY = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const ENTRY_SIZE = 46
const LOCAL_HEADER_SIZE = 30
const DEFLATED = 8

/** Unpacks the files that `place` gives a path for, with their modes. Reads no archive over 4 GB. */
export async function unzip(archive, folder, place) {
  const file = await open(archive)
  try {
    for (const entry of await readDirectory(file)) {
      const path = place(entry.name)
      if (path && !entry.name.endsWith('/'))
        await unpack(archive, await dataStart(file, entry), entry, join(folder, path))
    }
  } finally {
    await file.close()
  }
}

async function readDirectory(file) {
  const { size } = await file.stat()
  const tailSize = Math.min(size, END_SIZE + LONGEST_COMMENT)
  const tail = await readAt(file, size - tailSize, tailSize)
  const end = lastEnd(tail)
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  return entriesIn(directory, tail.readUInt16LE(end + 10))
}

function lastEnd(tail) {
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  throw new Error('The archive is cut short. Run this again to fetch it anew.')
}

function entriesIn(directory, count) {
  const entries = []
  for (let at = 0; entries.length < count;) {
    const nameEnd = at + ENTRY_SIZE + directory.readUInt16LE(at + 28)
    entries.push({
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      start: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + ENTRY_SIZE, nameEnd),
    })
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** The sizes in the local header may differ from those in the directory, so it is read too. */
async function dataStart(file, { start }) {
  const header = await readAt(file, start, LOCAL_HEADER_SIZE)
  return start + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28)
}

async function unpack(archive, start, { packedSize, method, mode }, path) {
  await mkdir(dirname(path), { recursive: true })
  const packed = createReadStream(archive, { start, end: start + packedSize - 1 })
  const inflate = method === DEFLATED ? createInflateRaw() : new PassThrough()
  await pipeline(packed, inflate, createWriteStream(path, { mode }))
}

async function readAt(file, position, length) {
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer
}
