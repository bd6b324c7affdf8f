import { Buffer } from 'node:buffer'
import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs'
import { promisify } from 'node:util'

const readSome = promisify(read)

/** A file that stays open to be read here and there, at once or later. Each way throws when bytes are missing. */
export type FileToRead = {
  size: number
  bytes: (from: number, size: number) => Promise<Buffer>
  read: (into: Uint8Array, from: number) => void
  readLater: (into: Uint8Array, from: number) => Promise<void>
  /** May be called more than once. */
  close: () => void
}

/** Opens a file that nobody changes in its place; null when it cannot be opened. */
export function openForReading(path: string): FileToRead | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return null
  }
  let isOpen = true
  // A number that was closed may be another file's by now.
  const opened = () => {
    if (!isOpen) throw new Error('The file was closed.')
    return file
  }
  const readLater = async (into: Uint8Array, from: number) => {
    for (let done = 0; done < into.length;) {
      const { bytesRead } = await readSome(opened(), into, done, into.length - done, from + done)
      if (bytesRead === 0) throw new Error('The file ends too early.')
      done += bytesRead
    }
  }
  return {
    size: fstatSync(file).size,
    bytes: async (from, size) => {
      const into = Buffer.allocUnsafeSlow(size)
      await readLater(into, from)
      return into
    },
    read: (into, from) => {
      for (let done = 0; done < into.length;) {
        const bytesRead = readSync(opened(), into, done, into.length - done, from + done)
        if (bytesRead === 0) throw new Error('The file ends too early.')
        done += bytesRead
      }
    },
    readLater,
    close: () => {
      if (isOpen) closeSync(file)
      isOpen = false
    },
  }
}
